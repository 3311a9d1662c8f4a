import { expect, test } from 'vitest'
import { nameKey } from './name-key'

test('a name has one key wherever its tones stand and however it is spaced or capitalised, and another where the tone differs', () => {
  expect(new Set(['Ứng Hoà', 'Ứng Hòa', 'ỨNG HÒA', '  Ứng  Hoà ', 'Ứng Hoà'.normalize('NFD')].map(nameKey)).size).toBe(1)
  expect(new Set(['Nam Đình', 'Nam Định', 'Nam Dinh'].map(nameKey)).size).toBe(3)
})
