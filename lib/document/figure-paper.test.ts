import { describe, expect, test } from 'vitest'
import { listEntries } from '@/lib/export/handout'
import { EVERY_KIND, hostileHandout, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { evidenceAddress } from '@/lib/figure/figure'
import { standingAt } from '@/lib/figure/standing'
import { figurePaper } from './figure-paper'
import type { Paper } from './paper'
import { seen, tablesOf, textsOf } from './paper.test-data'
import { cleanText } from './text'

/** Of each number, the quote and address it leads to. */
const evidenceOf = ({ evidence }: Paper) => new Map(evidence.flatMap((note) => note.numbers.map((number) => [number, note] as const)))

describe.each([...EVERY_KIND, ...EVERY_KIND.map((choice) => ({ ...choice, locale: 'en' }) as const)].map((choice) => [nameChoice(choice), choice] as const))('%s on paper', (_, choice) => {
  const handout = seededHandout(choice)
  const { view } = handout
  const paper = figurePaper(handout)
  const tables = tablesOf(paper)

  test('has each figure of the page once, with its flags, in the same rows', () => {
    const onPage = view.rows.map(({ area, cells }) => [area.name, cells.flat().map(({ text, flags }) => [...(flags.length > 0 ? [flags.join(', ')] : []), text].join(' '))] as const)
    const names = tables[0]?.rows.map((row) => row[view.hasPlaces ? 1 : 0]?.[0]?.[0]?.text)
    const onPaper = onPage.map(([name], index) => [
      name, tables.flatMap(({ rows }) => (rows[index] ?? []).slice(view.hasPlaces ? 2 : 1).flatMap((cell) => cell.map((line) => line.filter(({ evidence, mark }) => evidence === undefined && mark === undefined).map(({ text }) => text).join('')))).filter((text) => text !== '–'),
    ] as const)
    expect(names).toEqual(view.rows.map(({ area }) => area.name))
    expect(onPaper).toEqual(onPage)
  })

  test('leads from each figure to its sentence, under the number that the workbook gives it', () => {
    const notes = evidenceOf(paper)
    const entries = listEntries(handout)
    expect(entries.length).toBeGreaterThan(0)
    expect([...notes.keys()].sort((a, b) => a - b)).toEqual(entries.map(({ number }) => number))
    for (const { entry, number } of entries) expect(notes.get(number)?.quote).toBe(cleanText(entry.evidence.quote))
    const referred = tables.flatMap(({ rows }) => rows.flat(2)).flatMap((line) => line.flatMap(({ evidence }) => evidence ?? []))
    const expected = view.rows.flatMap(({ cells }) => cells.flat().map(({ href }) => entries.find(({ entry }) => evidenceAddress(entry) === href)?.number))
    expect([...referred].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => Number(a) - Number(b)))
  })

  test('says title, caption, findings and notes of the page', () => {
    const texts = textsOf(paper)
    expect([paper.title, paper.caption]).toEqual([view.title, view.caption])
    expect([...view.summary, ...view.notes].filter((sentence) => !texts.includes(cleanText(sentence)))).toEqual([])
  })

  test('says of each row why it does not stand with the others', () => {
    const notes = tables.flatMap((table) => table.notes.map(({ text }) => text))
    for (const { apart } of view.rows) for (const reason of apart) expect(notes).toContain(reason)
  })

  test('each mark has its note beneath the same table', () => {
    for (const { rows, notes } of tables) {
      const marks = new Set(rows.flat(3).flatMap(({ mark }) => mark ?? []))
      expect([...marks].sort()).toEqual(notes.map(({ mark }) => mark).sort())
    }
  })
})

test('an override stands before the drawing, in full', () => {
  const paper = figurePaper(seededHandout({ kind: 'bars', indicator: 'production-value-growth', override: true }))
  const at = paper.blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'warning')
  expect(at).toBe(0)
  expect(textsOf({ blocks: paper.blocks.slice(0, 1) })).toEqual(['Người xem đã chọn đặt cạnh nhau dù hệ thống xác định không so sánh được.'])
})

test('a reservation is said', () => {
  const handout = seededHandout({ kind: 'bars', indicator: 'budget-revenue-plan-ratio' })
  const { reservations } = standingAt(handout.figure, handout.options.period ?? '')
  const texts = textsOf(figurePaper(handout))
  expect(texts.filter((text) => reservations.includes(text)).length).toBeGreaterThan(0)
})

test('figures in dispute stand below each other, each with its own evidence', () => {
  const [table] = tablesOf(figurePaper(seededHandout({ kind: 'bars', indicator: 'budget-revenue-plan-ratio' })))
  const lines = table?.rows.flat().filter((cell) => cell.length > 1).map((cell) => cell.map(seen)) ?? []
  expect(lines.length).toBeGreaterThan(0)
  for (const [first = '', second = ''] of lines) {
    expect(first).toMatch(/^nguồn khác nhau .*\[\d+\]$/)
    expect(second).toMatch(/\[\d+\]$/)
    expect(first.match(/\[\d+\]$/)?.[0]).not.toBe(second.match(/\[\d+\]$/)?.[0])
  }
})

describe.each(['ranking', 'lines', 'slope', 'bars'] as const)('hostile names in a %s', (kind) => {
  const handout = hostileHandout(kind)
  const paper = figurePaper(handout)
  const texts = [paper.title, paper.caption, ...textsOf(paper), ...paper.evidence.map(({ quote }) => quote)]

  test('bring no line, no control and no turn of direction into it', () => {
    expect(texts.filter((text) => /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(text.replaceAll('\n', '')))).toEqual([])
  })

  test('lose no row', () => {
    expect(tablesOf(paper)[0]?.rows).toHaveLength(handout.view.rows.length)
  })
})

test('a figure without figures says so', () => {
  const handout = seededHandout({ kind: 'lines', indicator: 'par-index-score', areas: ['ba-dinh'] })
  expect(handout.view.isEmpty).toBe(true)
  expect(textsOf(figurePaper(handout)).at(-1)).toBe('Chưa có số liệu nào để trình bày.')
})
