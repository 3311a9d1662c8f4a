import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { progressRows } from './rows'
import { sayReading } from './words'

const evidence = { reportId: 'r1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code, nameVi: code, nameEn: code, theme: 'targets', kind: 'completion', unitOfMeasure: 'targets', decimals: 0, direction: 'higher_better', comparability: 'care',
  definitionVi: '', definitionEn: '', objectVi: '', objectEn: '', family: '', ...more,
})
const CATALOGUE = [
  indicator('targets-completed'), indicator('targets-exceeded'), indicator('city-targets-completed'), indicator('term-tasks-completed', { unitOfMeasure: 'tasks' }),
  indicator('term-tasks-exceeded', { unitOfMeasure: 'tasks' }), indicator('nrm-communes', { theme: 'rural', unitOfMeasure: 'communes' }), indicator('budget-revenue', { kind: 'level', theme: 'budget' }),
]
const figure = (code: string, value: string, of: string | null, more: Partial<Observation> = {}): Observation => ({
  id: `${code} ${value}`, indicator: code, area: 'hoan-kiem', period: { from: '2023-01-01', to: '2023-12-31' }, periodKind: 'year', basis: 'none', value, valueMax: null, of,
  estimated: false, derived: false, qualifier: null, vintage: '2024-01-01', periodOfReport: false, note: null, evidence, ...more,
})
const cell = (...args: Parameters<typeof figure>): Cell => ({ figure: figure(...args), disputed: [] })
const said = (cells: readonly Cell[], locale: 'vi' | 'en' = 'vi') =>
  progressRows(cells, CATALOGUE).map((row) => `${row.indicator.code}: ${row.readings.map((reading) => sayReading(reading, row.indicator, locale)).join(' | ')}`)

describe('a row of progress', () => {
  test('joins the completed and the exceeded of one area and period', () => {
    expect(said([cell('term-tasks-exceeded', '12', '38'), cell('term-tasks-completed', '31', '38')]))
      .toEqual(['term-tasks-completed: hoàn thành 31/38 nhiệm vụ, trong đó 12 vượt; còn 7'])
    expect(said([cell('term-tasks-exceeded', '12', '38'), cell('term-tasks-completed', '31', '38')], 'en'))
      .toEqual(['term-tasks-completed: tasks completed: 31 of 38, 12 of them exceeded; 7 left'])
  })

  test('joins a number exceeded whose total is not stated', () => {
    const [row] = progressRows([cell('targets-completed', '21', '21'), cell('targets-exceeded', '6', null)], CATALOGUE)
    expect(row?.readings[0]).toMatchObject({ done: '21', total: '21', exceeded: '6', setAside: null })
    expect(row?.readings[0].observations.map(({ id }) => id)).toEqual(['targets-completed 21', 'targets-exceeded 6'])
  })

  test('does not join what counts out of another total: it is set aside, not lost', () => {
    const [row] = progressRows([cell('targets-completed', '14', '16'), cell('targets-exceeded', '6', '14')], CATALOGUE)
    expect(row?.readings[0]).toMatchObject({ done: '14', exceeded: null, setAside: { value: '6', of: '14' } })
  })

  test('never joins across measures, areas or periods', () => {
    const rows = said([
      cell('city-targets-completed', '14', '14'), cell('targets-exceeded', '6', '14'),
      cell('term-tasks-completed', '31', '38', { area: 'ba-dinh' }), cell('term-tasks-exceeded', '12', '38', { area: 'tay-ho' }),
      cell('targets-completed', '9', '10', { period: { from: '2022-01-01', to: '2022-12-31' } }),
    ])
    expect(rows).toHaveLength(5)
    expect(rows.filter((row) => row.includes('trong đó'))).toEqual([])
  })

  test('of which only the number exceeded is known says so, and holds no number completed', () => {
    const [row] = progressRows([cell('targets-exceeded', '10', '17')], CATALOGUE)
    expect(row?.indicator.code).toBe('targets-completed')
    expect(row?.readings[0]).toMatchObject({ done: null, total: '17', exceeded: '10' })
    expect(said([cell('targets-exceeded', '10', '17')])).toEqual(['targets-completed: vượt 10/17 chỉ tiêu; nguồn không nêu số hoàn thành'])
    expect(said([cell('targets-exceeded', '3', null)], 'en')).toEqual(['targets-completed: targets exceeded: 3; the number completed is not stated'])
  })

  test('without a total has no parts', () => {
    const [row] = progressRows([cell('nrm-communes', '18', null)], CATALOGUE)
    expect(row?.readings[0].parts).toBeNull()
    expect(said([cell('nrm-communes', '18', null)])).toEqual(['nrm-communes: đạt 18 xã'])
    expect(said([cell('nrm-communes', '1', null)], 'en')).toEqual(['nrm-communes: communes: 1'])
  })

  test('whose figures contradict each other keeps them, with the fault', () => {
    const [row] = progressRows([cell('targets-completed', '20', '21'), cell('targets-exceeded', '22', null)], CATALOGUE)
    expect(row?.readings[0].parts).toEqual({ ok: false, faults: [{ code: 'exceeded-above-done', found: '22', limit: '20' }] })
  })

  test('is an estimate where one of its figures is', () => {
    expect(said([cell('targets-completed', '22', '22'), cell('targets-exceeded', '7', '22', { estimated: true })])).toEqual(['targets-completed: ước hoàn thành 22/22 chỉ tiêu, trong đó 7 vượt'])
    expect(said([cell('targets-completed', '22', '22', { estimated: true })], 'en')).toEqual(['targets-completed: targets completed (estimate): 22 of 22'])
  })

  test('of which a source gives a range has no number completed', () => {
    expect(said([cell('nrm-communes', '10', '15', { valueMax: '12' })])).toEqual(['nrm-communes: nguồn nêu theo khoảng'])
  })
})

describe('sources that disagree', () => {
  const disputed: Cell = { figure: figure('targets-completed', '19', '20'), disputed: [figure('targets-completed', '20', '20')] }

  test('are two readings of one row', () => {
    const [row] = progressRows([disputed], CATALOGUE)
    expect(row?.disputed).toBe(true)
    expect(row?.readings.map(({ done }) => done)).toEqual(['19', '20'])
  })

  test('are each joined with the number exceeded', () => {
    expect(said([disputed, cell('targets-exceeded', '5', null)])).toEqual(['targets-completed: hoàn thành 19/20 chỉ tiêu, trong đó 5 vượt; còn 1 | hoàn thành 20/20 chỉ tiêu, trong đó 5 vượt'])
  })

  test('also where they stand under different bases; but not where they say the same', () => {
    const again = (value: string) => cell('targets-completed', value, '20', { basis: 'plan' })
    expect(progressRows([cell('targets-completed', '19', '20'), again('20')], CATALOGUE)[0]?.readings).toHaveLength(2)
    expect(progressRows([cell('targets-completed', '19', '20'), again('19')], CATALOGUE)[0]).toMatchObject({ disputed: false })
  })
})

test('rows stand by indicator as in the catalogue, newest period first, then by area; other kinds are left out', () => {
  const of = (code: string, area: string, year: number) => cell(code, '1', '2', { area, period: { from: `${year}-01-01`, to: `${year}-12-31` } })
  const rows = progressRows([of('nrm-communes', 'ba-vi', 2023), of('targets-completed', 'tay-ho', 2022), of('targets-completed', 'tay-ho', 2023), of('targets-completed', 'ba-dinh', 2023), of('budget-revenue', 'ba-dinh', 2023)], CATALOGUE)
  expect(rows.map(({ indicator: { code }, area, period }) => `${code} ${area} ${period.to.slice(0, 4)}`))
    .toEqual(['targets-completed ba-dinh 2023', 'targets-completed tay-ho 2023', 'targets-completed tay-ho 2022', 'nrm-communes ba-vi 2023'])
})
