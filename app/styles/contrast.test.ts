import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, 'base.css'), 'utf8')
const block = (start: string) => css.slice(css.indexOf(start) + start.length).split('}')[0] ?? ''

/** The colours a block gives for one page, by name without the dashes. */
function coloursOf(text: string, page: 'light' | 'dark'): Map<string, string> {
  const pairs = [...text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  return new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, page === 'light' ? light : dark]))
}

const usual = block(':root {').split('@variant')[0] ?? ''
const high = block('@variant high {')
const looks = (['light', 'dark'] as const).flatMap((page) => [
  { look: page, least: 3, colours: coloursOf(usual, page) },
  { look: `${page}, high contrast`, least: 4.5, colours: new Map([...coloursOf(usual, page), ...coloursOf(high, page)]) },
])

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const SERIES = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => `series-${place}`)
// Text and the grounds it stands on.
const TEXTS = [
  ['ink', 'page', 'sheet', 'wash', 'good-wash', 'bad-wash', 'mark', 'mark-now', 'mark-pending'],
  ['quiet', 'page', 'sheet', 'wash'],
  ['accent', 'page', 'sheet', 'wash'],
  ['accent-ink', 'accent'],
  ['good', 'page', 'sheet', 'good-wash'],
  ['bad', 'page', 'sheet', 'bad-wash'],
] as const

test('the measure itself: black on white is 21, a grey that is known is 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(looks)('$look', ({ least, colours }) => {
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '')

  test.each(SERIES.concat('rest'))('%s stands out from the page', (name) => {
    expect(ratio(name, 'page')).toBeGreaterThanOrEqual(least)
  })

  test.each(TEXTS.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground] as const)))('%s can be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('high contrast', () => {
  test('is black on white and white on black, and no ground is tinted', () => {
    for (const page of ['light', 'dark'] as const) {
      const colours = coloursOf(high, page)
      expect([colours.get('ink'), colours.get('page')].sort()).toEqual(['#000000', '#ffffff'])
      for (const ground of ['sheet', 'wash', 'good-wash', 'bad-wash']) expect(colours.get(ground)).toBe(colours.get('page'))
    }
  })

  test('shows the borders', () => {
    for (const page of ['light', 'dark'] as const) {
      const colours = coloursOf(high, page)
      expect(contrast(colours.get('rule') ?? '', colours.get('page') ?? '')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.get('grid') ?? '', colours.get('page') ?? '')).toBeGreaterThanOrEqual(2)
    }
  })

  test('sets every colour anew', () => {
    expect([...coloursOf(high, 'light').keys()]).toEqual([...coloursOf(usual, 'light').keys()])
  })
})

test('no colour is said outside the two sets', () => {
  const outside = css.replace(usual, '').replace(high, '')
  expect(outside.match(/#[0-9a-f]{3,8}\b/g)).toBeNull()
})
