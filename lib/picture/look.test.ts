import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lookOf, type Contrast, type Theme } from './look'

// A picture has the colours of the page: those of the style sheets, read from them.

const sheets = ['base', 'figure'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8'))

function coloursOf(theme: Theme, contrast: Contrast): ReadonlyMap<string, string> {
  const colours = new Map<string, string>()
  for (const css of sheets) {
    const [usual = '', high = ''] = css.slice(css.indexOf(':root {')).split('@variant high {')
    for (const block of contrast === 'high' ? [usual, high.slice(0, high.indexOf('}'))] : [usual]) {
      for (const [, name = '', light = '', dark = ''] of block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)) colours.set(name, theme === 'light' ? light : dark)
    }
  }
  return colours
}

test.each([['light', 'normal'], ['dark', 'normal'], ['light', 'high'], ['dark', 'high']] as const)('%s, %s contrast: as the style sheets have it', (theme, contrast) => {
  const { hues, steps, partMet, partExceeded, partOverdue, ...named } = lookOf(theme, contrast)
  const colours = coloursOf(theme, contrast)
  expect(named).toEqual(Object.fromEntries(Object.keys(named).map((name) => [name, colours.get(name)])))
  expect(hues).toEqual([...[0, 1, 2, 3, 4, 5, 6, 7].map((hue) => colours.get(`series-${hue}`)), colours.get('rest')])
  expect(steps).toEqual([0, 1, 2, 3, 4].map((step) => colours.get(`step-${step}`)))
  expect({ partMet, partExceeded, partOverdue }).toEqual({ partMet: colours.get('part-met'), partExceeded: colours.get('part-exceeded'), partOverdue: colours.get('part-overdue') })
})
