import { figureColumns, type ColumnKey } from '@/lib/export/figure-sheet'
import { ExactDecimal, type Field, type Sheet, type SheetColumn } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode } from '@/lib/indicators/period'
import { displayUnit } from '@/lib/indicators/words'
import type { Fact, StatedPeriod } from '../[locale]/areas/[slug]/profile/fact'
import type { Profile } from '../[locale]/areas/[slug]/profile/profile'
import { evidenceColumns, evidenceFields, idOf } from './evidence-fields'

/** What the tables of an area are made with. */
export interface AreaTables {
  readonly locale: Locale
  readonly origin: string
  readonly profile: Profile
  readonly observations: ReadonlyMap<string, Observation>
  /** Code of each indicator to its unit for programs: "percent", "dong". */
  readonly unitOf: (code: string) => string
  /** Words of the area's page. */
  readonly words: { readonly change: string; readonly target: string; readonly theme: string; readonly status: string; readonly remarks: string; readonly last: string; readonly missing: string; /** "nguồn năm 2023 có nêu nhưng không kèm con số" */ readonly told: (years: string) => string; readonly item: string; readonly detail: string }
  /** "thứ 2 trong 30 nơi có số liệu"; "" where nothing is to be said. */
  readonly sayPlace: (fact: Fact) => string
}

const BEFORE: readonly ColumnKey[] = ['indicator', 'indicator_code', 'period', 'period_sdmx', 'figure', 'value', 'unit', 'place']

const own = (key: string, title: string, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({ key, title, kind })

/** Reasons for no change to state that are nothing out of the ordinary: the page has a dash for them. */
const USUAL: ReadonlySet<string> = new Set(['no-figure-before', 'longer-than-a-year'])

const sayChange = ({ change }: Fact) => (!change || (change.sign === null && USUAL.has(change.reason)) ? '' : change.text)

/** The columns of a table of figures, with those of the table's own before and after the usual ones. */
const columnsOf = ({ locale }: AreaTables, first: readonly SheetColumn[], middle: readonly SheetColumn[]): SheetColumn[] =>
  [...first, ...figureColumns(locale, BEFORE), ...middle, ...figureColumns(locale, ['notes']), ...evidenceColumns(locale)]

/** The figures of one period of an indicator, a row each where sources differ. */
function rowsOf(given: AreaTables, { code, name }: Pick<Fact, 'code' | 'name'>, stated: StatedPeriod, place: string, middle: readonly Field[], first: readonly Field[] = []): Field[][] {
  const unit = displayUnit({ unitOfMeasure: given.unitOf(code) }, [], given.locale)
  return stated.entries.map(({ id, text, flags }) => {
    const observation = given.observations.get(id)
    return [
      ...first, name, code, stated.period, observation ? periodCode(observation.period) : '', text, observation ? new ExactDecimal(observation.value) : null, unit.label, place,
      ...middle, [...flags, ...(observation?.note ? [observation.note] : [])].join('; '), ...evidenceFields(observation, given),
    ]
  })
}

/** What leaders ask for first. */
export function headlineSheet(given: AreaTables, name: string, title: string, note: string): Sheet {
  const { words, profile, sayPlace } = given
  return {
    name, title, notes: [note],
    columns: columnsOf(given, [], [own(given.locale === 'vi' ? 'thay_doi' : 'change', words.change), own(given.locale === 'vi' ? 'muc_tieu' : 'target', words.target)]),
    rows: profile.headlines.flatMap(({ facts }) => facts.flatMap((fact) =>
      rowsOf(given, fact, fact, sayPlace(fact), [sayChange(fact), fact.target ? `${fact.target.text} (${fact.target.period})` : '']))),
  }
}

/**
 * All that is known, by theme; the key of its first column tells a document that it is a name of groups.
 *
 * @param earlier periods before the newest as well
 */
export function themeSheet(given: AreaTables, name: string, title: string, earlier: boolean): Sheet {
  const { words, profile, sayPlace, locale } = given
  return {
    name, title, notes: [],
    columns: columnsOf(given, [own(locale === 'vi' ? 'linh_vuc' : 'theme', words.theme)], [own(locale === 'vi' ? 'thay_doi' : 'change', words.change)]),
    rows: profile.themes.flatMap(({ name: theme, rows }) => rows.flatMap(({ newest, earlier: before }) => [
      ...rowsOf(given, newest, newest, sayPlace(newest), [sayChange(newest)], [theme]),
      ...(earlier ? before.flatMap((period) => rowsOf(given, newest, period, '', [''], [theme])) : []),
    ])),
  }
}

/** Assigned tasks and targets, period by period. */
export function progressSheet(given: AreaTables, name: string, title: string): Sheet {
  const { words, profile, locale, observations } = given
  const vi = locale === 'vi'
  return {
    name, title, notes: [],
    columns: [...figureColumns(locale, ['indicator', 'indicator_code', 'period', 'figure']), own(vi ? 'muc_hoan_thanh' : 'status', words.status), own(vi ? 'nhan_xet' : 'remarks', words.remarks), ...evidenceColumns(locale)],
    rows: profile.progress.flatMap(({ code, name: measure, periods }) => periods.flatMap(({ period, readings }) => readings.map((reading): Field[] => [
      measure, code, period, reading.text, reading.status, [reading.fault, reading.passed].filter(Boolean).join('; '), ...evidenceFields(observations.get(idOf(reading.href)), given),
    ]))),
  }
}

/** What many areas have and this one has not: a row a theme. */
export function missingSheet({ words, profile, locale }: AreaTables, name: string, title: string, notes: readonly string[]): Sheet {
  return {
    name, title, notes,
    columns: [own(locale === 'vi' ? 'nhom' : 'group', words.theme), own(locale === 'vi' ? 'chi_tieu_con_thieu' : 'missing_indicators', words.missing, 'quote')],
    rows: profile.missing.themes.map(({ name: theme, indicators }): Field[] => [theme, indicators.map(({ name: indicator, last, told }) => {
      const remarks = [...(last ? [`${words.last} ${last}`] : []), ...(told.length > 0 ? [words.told(told.join(', '))] : [])]
      return remarks.length > 0 ? `${indicator} (${remarks.join('; ')})` : indicator
    }).join('; ')]),
  }
}

/** What an area is, and what went before it and followed. */
export function lifeSheet({ words, locale }: AreaTables, name: string, title: string, notes: readonly string[], facts: readonly (readonly [string, string])[]): Sheet {
  return {
    name, title, notes,
    columns: [own(locale === 'vi' ? 'noi_dung' : 'item', words.item), own(locale === 'vi' ? 'chi_tiet' : 'detail', words.detail, 'quote')],
    rows: facts.filter(([, text]) => text !== ''),
  }
}
