import { describe, expect, test } from 'vitest'
import { figureSheet } from './figure-sheet'
import { listEntries } from './handout'
import { EVERY_KIND, hostileHandout, nameChoice, seededHandout } from './handouts.test-data'

describe.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('%s', (_, choice) => {
  const handout = seededHandout(choice)
  const sheet = figureSheet(handout)

  test('every figure of the table on the page is in the file, no other, in the same order', () => {
    const onPage = handout.view.rows.flatMap(({ cells }) => cells.flat().map(({ href }) => href))
    const inFile = listEntries(handout).map(({ entry }) => `/reports/${encodeURIComponent(entry.evidence.reportId)}#o-${entry.id}`)
    expect(inFile.length).toBeGreaterThan(0)
    expect([...inFile].sort()).toEqual([...onPage].sort())
    expect(sheet.rows).toHaveLength(inFile.length)
  })

  test('each row has a field for every column', () => {
    expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
  })
})

test('an override is said in the file, of each figure that should not stand there', () => {
  const handout = seededHandout({ kind: 'bars', indicator: 'production-value', override: true })
  const sheet = figureSheet(handout, ['comparability'])
  expect(sheet.notes[0]).toBe(handout.view.overridden)
  expect(sheet.rows.filter(([text]) => String(text).includes('người xem vẫn chọn đặt cạnh nhau')).length).toBe(handout.view.rows.filter(({ apart }) => apart.length > 0).length)
  expect(sheet.rows.some(([text]) => String(text).includes('người xem vẫn chọn đặt cạnh nhau'))).toBe(true)
})

test('a reservation stands beside each figure that is compared all the same', () => {
  const sheet = figureSheet(seededHandout({ kind: 'bars', indicator: 'budget-revenue-plan-ratio' }), ['comparability'])
  expect(sheet.rows.some(([text]) => String(text).startsWith('so sánh có điều kiện: '))).toBe(true)
})

test('hostile names make as many rows as harmless ones', () => {
  expect(figureSheet(hostileHandout()).rows).toHaveLength(16)
})
