import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeOf, findPrevious } from '@/lib/change/change'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import { periodKind, type Period } from '@/lib/indicators/period'
import { formatDate, formatDecimal, formatPeriod } from '@/lib/indicators/words'
import { styleAreas } from '../area-style'
import type { FigureKind } from '../drawing'
import { buildFigure, listFrequencies, type Figure, type FigureCell } from '../figure'
import { standingAt } from '../standing'
import type { ViewOptions } from '../view'
import { sayFigure } from '../words'
import { groupEqual } from './cells'

// Whatever is said of any figure that the seeds can make: every number in it
// stands in the data, and the main ones of the data stand in it.

interface Row {
  id: string; source: string; area: string; indicator: string; value: string; of: string | null; period: Period; period_kind: string; basis: RecordedObservation['basis'] | null; estimated: boolean
  fragment: string; qualifier?: RecordedObservation['qualifier']; derived?: boolean; period_basis?: string; note?: string | null; note_vi?: string | null
}
type Words = Record<'code' | 'name_vi' | 'name_en' | 'theme' | 'unit_of_measure' | 'definition_vi' | 'definition_en' | 'object_vi' | 'object_en' | 'family', string> & Pick<Indicator, 'kind' | 'decimals' | 'direction' | 'comparability'>
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const breaks = read<{ indicator: string; first_day: string; note_vi: string; note_en: string }>('series-breaks')
const indicators = read<Words>('indicators').map((row): Indicator => ({
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: row.definition_vi, definitionEn: row.definition_en, objectVi: row.object_vi, objectEn: row.object_en,
  breaks: breaks.filter(({ indicator }) => indicator === row.code).map((each) => ({ firstDay: each.first_day, noteVi: each.note_vi, noteEn: each.note_en })),
}))
const areas = styleAreas([
  ...read<Area & { full_name_vi: string }>('areas').map((area): Area => ({ ...area, fullName: area.full_name_vi, level: 'district', validFrom: null, validTo: null })),
  { slug: 'ha-noi', code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city', kind: 'thanh_pho', validFrom: null, validTo: null },
])
const published = new Map(read<{ id: string; published: string | null }>('sources').map((source) => [source.id, source.published]))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
const recorded = (row: Row): RecordedObservation => ({
  id: row.id, indicator: row.indicator, area: row.area, period: row.period, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none',
  value: row.value, valueMax: null, of: row.of, estimated: row.estimated, derived: row.derived ?? false, qualifier: row.qualifier ?? null, vintage: published.get(row.source) ?? '2026-11-22',
  periodOfReport: row.period_basis === 'reporting', note: row.note_vi ?? row.note ?? null, recordedAt: '2026-11-22T00:00:00.000Z',
  evidence: { reportId: row.source, title: row.source, publisher: null, url: null, publishedOn: null, quote: row.fragment, span: null, rule: null, acceptedBy: null, acceptedOn: null },
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})
const cells = currentCells(read<Row>('observations').map(recorded))

/** The figures of an indicator: of each frequency all areas with figures, as its page shows them. */
const figuresOf = (code: string, locale: Locale, override = false): Figure[] => {
  const indicator = indicators.find((each) => each.code === code)!
  const own: readonly Cell[] = cells.filter(({ figure }) => figure.indicator === code)
  const known = new Set(own.map(({ figure }) => figure.area))
  return listFrequencies(own).map(({ frequency }) => buildFigure(own, { indicator, areas: areas.filter(({ slug }) => known.has(slug)), frequency, locale, override }))
}
const only = (figure: Figure, slug: string): Figure => {
  const own = figure.cells.filter(({ area }) => area === slug)
  return { ...figure, areas: figure.areas.filter((area) => area.slug === slug), cells: own, periods: figure.periods.filter(({ code }) => own.some(({ period }) => period === code)) }
}

const MOMENTS: readonly FigureKind[] = ['ranking', 'bars', 'tiles', 'strip']
const THROUGH: readonly FigureKind[] = ['lines', 'multiples', 'bump', 'matrix', 'sparkline']
const say = (figure: Figure, view: ViewOptions) => {
  const moment = MOMENTS.includes(view.kind)
  const { title, caption, summary, notes, overridden } = sayFigure(figure, view, moment ? standingAt(figure, view.period!) : null, false)
  return { name: `${figure.indicator.code} ${figure.frequency} ${view.kind} ${view.period ?? ''}`, figure, view, title, caption, summary, notes, overridden }
}
type Said = ReturnType<typeof say>

/** Every view of an indicator, and of each of its areas alone. */
const sayAll = (code: string, locale: Locale, override = false): readonly Said[] => once(`${code} ${locale} ${override}`, () => figuresOf(code, locale, override).flatMap((figure) => [
  ...figure.periods.flatMap(({ code: period }) => [...MOMENTS, ...(figure.indicator.kind === 'completion' ? (['parts'] as const) : [])].map((kind) => say(figure, { kind, period }))),
  ...figure.periods.slice(1).map(({ code: period }, index) => say(figure, { kind: 'slope', before: figure.periods[index]!.code, period })),
  ...THROUGH.map((kind) => say(figure, { kind })),
  ...figure.areas.map(({ slug }) => only(figure, slug)).filter(({ cells: own }) => own.length > 0).map((each) => say(each, { kind: 'lines' })),
]))
const known = new Map<string, readonly Said[]>()
/** Three tests ask of each indicator what is said of it. */
function once(key: string, work: () => readonly Said[]): readonly Said[] {
  const said = known.get(key) ?? work()
  known.set(key, said)
  return said
}

const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
/** How many areas or figures there are or did something; such a number is bounded, not found in a figure. */
const COUNTED = /(?<![.,\d/])(\d+)(?:(?:\/| of )(\d+))? (?:quận|huyện|thị xã|thành phố|đơn vị|số ước|tăng(?! [\d])|giảm(?! [\d])|lên hạng|xuống hạng|ở mức|giữ nguyên|districts?|areas?|of them|rose|fell|moved (?:up|down)[,.;]|were|stayed|did)/g

/** Numbers of a text that its figure does not hold. */
function invented(text: string, { figure, view }: Said): string[] {
  const held = numbersOf(figure)
  const medians = view.period === undefined || view.kind === 'slope' ? [...held.medians.values()].flat() : (held.medians.get(view.period!) ?? [])
  const rest = text.replace(COUNTED, (whole, count: string, of?: string) => (Number(count) <= figure.areas.length && (of === undefined || Number(of) <= 30) ? '' : whole))
  return numbers(rest).filter((number) => !held.data.has(number) && !medians.includes(number))
}

const held = new WeakMap<Figure, { readonly data: ReadonlySet<string>; readonly medians: ReadonlyMap<string, readonly string[]> }>()
function numbersOf(figure: Figure) {
  const numbersHeld = held.get(figure) ?? { data: new Set(dataNumbers(figure)), medians: new Map(figure.periods.map(({ code }) => [code, numbers(standingAt(figure, code).median?.text ?? '')])) }
  held.set(figure, numbersHeld)
  return numbersHeld
}

const dataNumbers = (figure: Figure): string[] => [
  ...entriesOf(figure.cells).flatMap(({ text, note, of, value }) => [...numbers(text), ...numbers(note ?? ''), ...(of === null ? [] : numbers(formatDecimal(of, figure.locale))), ...numbers(formatDecimal(value, figure.locale))]),
  ...figure.periods.flatMap(({ period, kind }) => [...numbers(formatPeriod(period, figure.locale, kind)), period.from.slice(0, 4), period.to.slice(0, 4), String(Number(period.to.slice(0, 4)) - 1)]),
  ...numbers([figure.indicator.name, figure.subject.objectVi, figure.subject.objectEn].join(' ')),
  ...changesOf(figure),
]
const entriesOf = (each: readonly FigureCell[]) => each.flatMap((cell) => [cell, ...cell.disputed])

/** The changes from a year before, as lib/change works them out from the records. */
function changesOf({ indicator: { code }, subject, areas: shown, locale }: Figure): string[] {
  const own = cells.filter(({ figure: { indicator, area } }) => indicator === code && shown.some(({ slug }) => slug === area))
  return own.flatMap((cell) => {
    const change = changeOf(cell, findPrevious(own, cell), subject)
    return change.known ? [formatDecimal(change.shown.replace('-', ''), locale), ...numbers(formatDate(change.before.period.to, locale))] : []
  })
}

/** The numbers of a figure that must be said: of a value without its sign. */
const mainNumbers = (entries: readonly { text: string }[]) => entries.flatMap(({ text }) => numbers(text))

const both = indicators.flatMap(({ code }) => [[code, 'vi'], [code, 'en']] as const)
const SUPERLATIVE = /đứng đầu|nhất|\blead|highest|lowest|best|most|\blast:/i

test('a number that is not in the data is noticed, and a count beyond the areas', () => {
  const [figure] = figuresOf('par-index-score', 'vi')
  const said = say(figure!, { kind: 'ranking', period: '2023' })
  expect(invented('Cao nhất: Hoàn Kiếm (99,9%).', said)).toEqual(['99,9'])
  expect(invented('Năm 2023, so sánh 5/30 quận, huyện, thị xã.', said)).toEqual([])
  expect(invented('Năm 2023, so sánh 25/30 quận, huyện, thị xã.', said)).toEqual(['25', '30'])
})

describe('of every figure', () => {
  test.each(both)('every number said of %s stands in the data (%s), and the sentences are whole', (code, locale) => {
    const all = sayAll(code, locale)
    expect(all.length).toBeGreaterThan(0)
    const wrong = all.flatMap((said) => [said.title, said.caption, ...said.summary].flatMap((text) => invented(text, said).map((number) => `${number} in “${text}” (${said.name})`)))
    expect(wrong).toEqual([])
    const faulty = all.flatMap((said) => [
      ...[said.title, said.caption, ...said.summary, ...said.notes].filter((text) => /undefined|NaN|null| {2}|\( | \)|\(\)|,,|\.\.|: ?[.,;]|^$/.test(text)),
      ...[...said.summary, ...said.notes].filter((text) => !text.endsWith('.')), ...[said.title, said.caption].filter((text) => text.endsWith('.')),
      ...(said.summary.length === 0 || said.summary.length > 7 || new Set(said.summary).size < said.summary.length ? [`${said.summary.length} sentences of ${said.name}`] : []),
    ])
    expect(faulty).toEqual([])
  })

  test.each(both)('the main numbers of %s are said (%s)', (code, locale) => {
    const silent = sayAll(code, locale).flatMap(({ figure, view, summary, name }) => {
      const text = summary.join(' ')
      const missing = mainOf(figure, view).filter((number) => !numbers(text).includes(number))
      return missing.map((number) => `${number} of ${name}: ${text}`)
    })
    expect(silent).toEqual([])
  })

  test.each(both)('nobody is called first or last of %s where areas may not be ranked (%s)', (code, locale) => {
    const overridden = sayAll(code, locale, true)
    const wrong = [...sayAll(code, locale).filter(({ figure, view }) => !mayRank(figure, view)), ...overridden].flatMap(({ title, summary, figure }) =>
      [title, ...summary].map((text) => text.replaceAll(figure.indicator.name, '')).filter((text) => SUPERLATIVE.test(text)))
    expect(wrong).toEqual([])
    expect(overridden.every((said) => said.overridden !== null)).toBe(true)
  })
})

function mayRank(figure: Figure, { kind, period }: ViewOptions): boolean {
  if (MOMENTS.includes(kind) || kind === 'parts') return standingAt(figure, period!).isRanked
  return figure.indicator.comparability !== 'poor' && figure.indicator.direction !== 'neutral'
}

/** Of one period its ends, or all where they are few and not comparable; of one area its first and last figure. */
function mainOf(figure: Figure, { kind, period }: ViewOptions): string[] {
  if (MOMENTS.includes(kind)) {
    const own = figure.cells.filter((cell) => cell.period === period)
    const { together } = standingAt(figure, period!)
    const groups = groupEqual(figure, together)
    const isMixed = figure.indicator.kind === 'completion' && new Set(together.map(({ of }) => of === null)).size > 1
    if (own.length === 1 || ((together.length < 2 || isMixed) && own.length <= 6)) return mainNumbers(entriesOf(own))
    return together.length < 2 || groups.length < 2 || isMixed ? [] : mainNumbers([groups[0]!, groups.at(-1)!].flatMap((group) => (group.length === 1 ? group : [])))
  }
  if (figure.areas.length > 1) return []
  const ordered = figure.periods.flatMap(({ code }) => figure.cells.filter((cell) => cell.period === code))
  return mainNumbers(entriesOf([ordered[0]!, ordered.at(-1)!]))
}
