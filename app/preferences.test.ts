import { expect, test } from 'vitest'
import { changePreferences, formatPreferences, parsePreferences, preferenceClasses, TEXT_SCALES, type Preferences } from './preferences'

const usual: Preferences = { textScale: 1, contrast: 'normal', theme: 'auto' }
const asked = (entries: Record<string, string>) => {
  const data = new FormData()
  for (const [key, value] of Object.entries(entries)) data.set(key, value)
  return data
}

test('without a cookie, or with one nobody wrote, pages look as usual', () => {
  expect(parsePreferences('')).toEqual(usual)
  expect(parsePreferences('text=17&contrast=loud&theme=<script>')).toEqual(usual)
})

test('every choice is read back from the cookie', () => {
  for (const textScale of TEXT_SCALES) {
    const chosen: Preferences = { textScale, contrast: 'high', theme: 'dark' }
    expect(parsePreferences(formatPreferences(chosen))).toEqual(chosen)
  }
})

test('A+ goes up a step at a time and stays at twice the size', () => {
  const sizes = [1, 2, 3, 4].reduce<Preferences[]>((before) => [...before, changePreferences(before.at(-1) ?? usual, asked({ text: 'larger' }))], [])
  expect(sizes.map(({ textScale }) => textScale)).toEqual([1.25, 1.5, 2, 2])
})

test('A− goes down once, A brings the usual size back', () => {
  const small = changePreferences(usual, asked({ text: 'smaller' }))
  expect(small.textScale).toBe(0.9375)
  expect(changePreferences(small, asked({ text: 'smaller' })).textScale).toBe(0.9375)
  expect(changePreferences({ ...usual, textScale: 2 }, asked({ text: 'normal' })).textScale).toBe(1)
})

test('one button changes one thing', () => {
  const before: Preferences = { textScale: 1.5, contrast: 'high', theme: 'dark' }
  expect(changePreferences(before, asked({ theme: 'light' }))).toEqual({ ...before, theme: 'light' })
  expect(changePreferences(before, asked({ contrast: 'normal' }))).toEqual({ ...before, contrast: 'normal' })
  expect(changePreferences(before, asked({ theme: 'purple' }))).toEqual(before)
})

test('what is usual needs no class', () => {
  expect(preferenceClasses(usual)).toEqual([])
  expect(preferenceClasses({ textScale: 0.9375, contrast: 'high', theme: 'dark' })).toEqual(['text-94', 'contrast-high', 'theme-dark'])
})
