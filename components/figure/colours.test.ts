import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// The colours that only drawings have, against the page and against their neighbours, worked out from the style sheets.

const [base, own] = ['base', 'figure'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8')) as [string, string]
const look = (page: 'light' | 'dark', isHigh: boolean) => new Map([base, own].flatMap((css) => {
  const root = css.slice(css.indexOf(':root {'))
  const [usual = '', high = ''] = root.split('@variant high {')
  return [usual, ...(isHigh ? [high.split('}')[0] ?? ''] : [])].flatMap((block) =>
    [...block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, page === 'light' ? light : dark] as const))
}))

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: string) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
  const part = Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16) / 255
  return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
}, 0)
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([['light', false], ['dark', false], ['light', true], ['dark', true]] as const)('on a %s page (high contrast: %s)', (page, isHigh) => {
  const colours = look(page, isHigh)
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '')
  const steps = [0, 1, 2, 3, 4].map((step) => `step-${step}`)

  test.each([['part-met', 'page'], ['part-exceeded', 'page'], ['part-overdue', 'page'], ['part-met', 'part-exceeded'], ['quiet', 'page']])('%s stands out from %s, its neighbour in a bar', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(3)
  })

  test.each(steps)('the words of a tile can be read on %s', (step) => {
    expect(ratio('ink', step)).toBeGreaterThanOrEqual(4.5)
  })

  test('steps go one way from the page on, and each can be told from the next', () => {
    const away = steps.map((step) => ratio(step, 'page'))
    expect(away).toEqual([...away].sort((a, b) => a - b))
    for (const [index, step] of steps.slice(1).entries()) expect(ratio(step, steps[index] ?? '')).toBeGreaterThan(1.15)
  })
})
