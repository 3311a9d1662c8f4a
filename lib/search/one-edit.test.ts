import { expect, test } from 'vitest'
import { editDistance, withinOneEdit } from './one-edit'

test.each([
  ['thuong', 'thuong', true], ['thuong', 'thuonh', true], ['thuong', 'thuon', true], ['thuong', 'thuongg', true], ['thuong', 'htuong', true], ['thuong', 'thuogn', true],
  ['thuong', 'thnuog', false], ['thuong', 'thu', false], ['thuong', 'hthuon', false], ['', 'a', true], ['', 'ab', false], ['ab', 'ba', true], ['abc', 'cba', false],
])('"%s" and "%s" are one slip apart at most: %s', (a, b, expected) => {
  expect(withinOneEdit(a, b)).toBe(expected)
  expect(withinOneEdit(b, a)).toBe(expected)
})

test.each([['', '', 0], ['', 'abc', 3], ['hoankiem', 'hoangkiem', 1], ['tayho', 'tayo', 1], ['longbien', 'lonbiem', 2], ['abc', 'cab', 2]])('"%s" to "%s" takes %i changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})
