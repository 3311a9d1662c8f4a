import { describe, expect, test } from 'vitest'
import { cellKey, currentCells, sameFigure, type RecordedObservation } from './observation'

const citation = { reportId: 'r1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'ước tăng 16,3%', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const sentence = { ...citation, reportId: 'r2', span: { start: 10, end: 24 }, rule: 'growth/percent@1', acceptedBy: 'Lan', acceptedOn: '2022-10-06' }

/** Growth of nine months in Hoàn Kiếm, cited from a page, except for what is said. */
const recorded = (id: string, more: Partial<RecordedObservation> = {}): RecordedObservation => ({
  id, indicator: 'trade-services-tourism-growth', area: 'hoan-kiem', period: { from: '2022-01-01', to: '2022-09-30' }, periodKind: 'months', basis: 'same_period_last_year',
  value: '16.3', valueMax: null, of: null, estimated: false, derived: false, qualifier: null, vintage: '2022-10-05', periodOfReport: false, note: null,
  evidence: citation, recordedAt: '2026-11-22T08:00:00.000Z', conflict: null, ...more,
})
const open = { id: 'c1', ruledObservationId: null }
const ids = (rows: readonly RecordedObservation[]) => currentCells(rows).map(({ figure, disputed }) => [figure.id, disputed.map(({ id }) => id)])

describe('a cell', () => {
  test('is of one indicator, area, period and basis', () => {
    expect(cellKey(recorded('a'))).toBe('trade-services-tourism-growth|hoan-kiem|2022-01-01/P9M|same_period_last_year')
  })

  test.each([
    ['another area', { area: 'tay-ho' }], ['another period', { period: { from: '2022-07-01', to: '2022-09-30' } }], ['another basis', { basis: 'plan' as const }],
  ])('%s makes another cell', (_, more) => {
    expect(ids([recorded('a'), recorded('b', more)])).toEqual([['a', []], ['b', []]])
  })

  test('stands where it first occurs', () => {
    expect(ids([recorded('a', { area: 'tay-ho' }), recorded('b'), recorded('c', { area: 'tay-ho', vintage: '2022-11-01' })])).toEqual([['c', []], ['b', []]])
  })

  test('without figures does not exist', () => {
    expect(currentCells([])).toEqual([])
  })
})

describe('of several figures in a cell', () => {
  test('the newest vintage is shown', () => {
    expect(ids([recorded('new', { vintage: '2023-02-01', value: '15.9' }), recorded('old')])).toEqual([['new', []]])
  })

  test('the official one is shown after the estimate of the same day', () => {
    expect(ids([recorded('official'), recorded('estimate', { estimated: true, value: '16', recordedAt: '2026-11-22T09:00:00.000Z' })])).toEqual([['official', []]])
  })

  test('the one recorded last is shown, all else equal', () => {
    expect(ids([recorded('last', { value: '17', recordedAt: '2026-11-22T09:00:00.000Z' }), recorded('first')])).toEqual([['last', []]])
  })

  test('the order they come in does not matter', () => {
    const rows = [recorded('a'), recorded('b', { vintage: '2023-02-01', value: '15.9', conflict: open }), recorded('c', { value: '17', conflict: open })]
    expect(ids(rows)).toEqual(ids([...rows].reverse()))
  })
})

describe('sources that disagree', () => {
  const older = recorded('older', { value: '11.2', conflict: open })
  const newer = recorded('newer', { value: '-9.8', vintage: '2022-11-01', conflict: open })

  test('are both shown until a person rules', () => {
    expect(ids([older, newer])).toEqual([['newer', ['older']]])
  })

  test('are one figure after the ruling, also when the older one holds', () => {
    const ruling = { id: 'c1', ruledObservationId: 'older' }
    expect(ids([{ ...older, conflict: ruling }, { ...newer, conflict: ruling }])).toEqual([['older', []]])
  })

  test('do not hold back a figure that came after the ruling', () => {
    const ruling = { id: 'c1', ruledObservationId: 'older' }
    expect(ids([{ ...older, conflict: ruling }, { ...newer, conflict: ruling }, recorded('later', { value: '10', vintage: '2023-01-01' })])).toEqual([['later', []]])
  })

  test('are each named once, however many sources state the same', () => {
    const again = recorded('again', { value: '11.2', vintage: '2022-09-01', conflict: open })
    expect(ids([older, newer, again])).toEqual([['newer', ['older']]])
  })

  test('leave out of the dispute whoever agrees with the figure shown', () => {
    const agrees = recorded('agrees', { value: '-9.8', conflict: open })
    expect(ids([older, newer, agrees])).toEqual([['newer', ['older']]])
  })
})

describe('of rows that state the same figure', () => {
  const cited = recorded('cited', { vintage: '2023-02-01' })

  test('one whose sentence is kept here is shown before a citation', () => {
    expect(ids([cited, recorded('read', { evidence: sentence })])).toEqual([['read', []]])
  })

  test.each([
    ['another value', { value: '16.4' }], ['an estimate', { estimated: true }],
  ])('a sentence with %s does not stand in for the citation', (_, more) => {
    expect(ids([cited, recorded('read', { evidence: sentence, ...more })])).toEqual([['cited', []]])
  })

  test('a sentence without the total does not take the total away', () => {
    const [cell] = currentCells([
      recorded('2/30', { value: '2', of: '30', vintage: '2023-02-01' }),
      recorded('2', { value: '2', of: null, evidence: sentence }),
    ])
    expect(cell?.figure.of).toBe('30')
  })
})

describe('two figures are the same', () => {
  const figure = { value: '31', valueMax: null, of: '38' }
  test.each([
    ['with the same value and total', figure, true], ['where one leaves the total out', { ...figure, of: null }, true], ['not with another total', { ...figure, of: '40' }, false],
    ['not with another value', { ...figure, value: '30' }, false], ['not where one is a range', { ...figure, valueMax: '32' }, false],
  ])('%s', (_, other, same) => {
    expect(sameFigure(figure, other)).toBe(same)
    expect(sameFigure(other, figure)).toBe(same)
  })
})
