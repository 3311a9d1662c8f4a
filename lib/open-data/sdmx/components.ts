import type { OpenRow } from '../row'
import type { Said } from '../tables'

// The data structure, in one table. What was decided, and why:
//
// - One dataflow for all indicators: areas and periods are shared, and a reader who wants one indicator asks for it.
// - REF_AREA, INDICATOR, FREQ, TIME_PERIOD as everywhere. BASIS is a dimension, since one report may state growth on last
//   year and against plan for the same cell.
// - STATEMENT tells figures of one cell apart where sources disagree: "_T" where one stands, else the figure's own id. SDMX
//   wants one value a key; to choose one here would settle a dispute that people have not.
// - Periods that SDMX has no name for are its time ranges: nine months are 2022-01-01/P9M. Their FREQ is "_O" (other), a
//   stock at a date "_Z"; PERIOD_KIND keeps what we know.
// - Three measures: the value, the upper end of a range, and what it is out of (units ranked, total of a completion).
// - UNIT_MULT is 0 where values are in base units (all of /api/v1), the power of ten of the shown unit in a figure's file.
// - Codes of areas, indicators and units are ours, percent and đồng excepted (PT, VND as in the cross-domain lists).
// - OBS_STATUS has two codes of the cross-domain list, A and E. Derived, disputed and "hơn, gần, khoảng" are attributes of
//   their own: they are not statuses of one another.

/** Version of the structure; a column added or a code dropped makes a new one. */
export const VERSION = '1.0.0'
export const AGENCY = 'DISTRICT_INDICATORS'
export const FLOW = 'DF_FIGURES'
export const STRUCTURE = 'DSD_FIGURES'
export const CONCEPTS = 'CS_FIGURES'

/** What the first columns of every row of SDMX-CSV say. */
export const STRUCTURE_ID = `${AGENCY}:${FLOW}(${VERSION})`

export type Code = readonly [id: string, name: Said]

/** A list of codes that does not grow with the data. */
export interface CodeList { readonly id: string; readonly name: Said; readonly codes: readonly Code[] }

const said = (vi: string, en: string): Said => ({ vi, en })
const code = (id: string, vi: string, en: string): Code => [id, said(vi, en)]
const list = (id: string, name: Said, ...codes: Code[]): CodeList => ({ id, name, codes })

const YES_NO = list('CL_YES_NO', said('Có hay không', 'Yes or no'), code('Y', 'Có', 'Yes'), code('N', 'Không', 'No'))
export const FREQUENCIES = list('CL_FREQ', said('Tần suất', 'Frequency'), code('A', 'Năm', 'Annual'), code('S', 'Nửa năm', 'Half-yearly'), code('Q', 'Quý', 'Quarterly'), code('M', 'Tháng', 'Monthly'),
  code('D', 'Ngày', 'Daily'), code('_O', 'Khoảng khác', 'Other'), code('_Z', 'Tại một ngày', 'Not applicable: at a date'))
export const BASES = list('CL_BASIS', said('Gốc so sánh', 'Basis of comparison'), code('_Z', 'Không nêu', 'Not stated'), code('same_period_last_year', 'Cùng kỳ năm trước', 'Same period of the year before'),
  code('previous_year', 'Năm trước', 'Year before'), code('plan', 'Kế hoạch', 'Plan'))
const STATUSES = list('CL_OBS_STATUS', said('Trạng thái', 'Observation status'), code('A', 'Bình thường', 'Normal value'), code('E', 'Ước tính', 'Estimated value'))
const PERIOD_KINDS = list('CL_PERIOD_KIND', said('Loại kỳ', 'Kind of period'), code('day', 'Ngày', 'Day'), code('month', 'Tháng', 'Month'), code('quarter', 'Quý', 'Quarter'), code('half', 'Nửa năm', 'Half-year'), code('year', 'Năm', 'Year'),
  code('months', 'Lũy kế từ tháng Một', 'Months from January'), code('to_date', 'Lũy kế đến một ngày', 'Year to a date'), code('multi_year', 'Nhiều năm', 'Several years'), code('snapshot', 'Tại một ngày', 'At a date'), code('range', 'Khoảng khác', 'Other range'))
const QUALIFIERS = list('CL_QUALIFIER', said('Từ ước lượng', 'Qualifier'), code('over', 'hơn', 'over'), code('nearly', 'gần', 'nearly'), code('about', 'khoảng', 'about'))

/** A figure as SDMX has it: the row, and what only the message knows. */
export interface SdmxRow extends OpenRow {
  /** Power of ten by which the values are to be multiplied; 0 in base units. */
  readonly unitMult?: number
  /** Why the figure does not stand beside the others, or with what reservation; and that the reader wanted it there. */
  readonly comparability?: string
}

interface Component {
  readonly id: string
  readonly name: Said
  /** Codes, or the open list that grows with the catalogue. */
  readonly codes?: CodeList | 'CL_AREA' | 'CL_INDICATOR' | 'CL_UNIT'
  readonly dataType: 'String' | 'Decimal' | 'Integer' | 'ObservationalTimePeriod' | 'GregorianDay' | 'URI'
  readonly read: (row: SdmxRow) => string | null
}

const FREQ_OF: Partial<Record<OpenRow['periodKind'], string>> = { year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D', snapshot: '_Z' }
const UNITS: Readonly<Record<string, string>> = { percent: 'PT', dong: 'VND' }

/** Code of a unit: "PT", "VND", "RANK", … */
export const unitCode = (unit: string): string => UNITS[unit] ?? codeOf(unit.toUpperCase())

/** A text as an id of SDMX ("[A-Za-z0-9_@$-]+"); other signs become "$" and their number, so that two texts never become one. */
export const codeOf = (text: string): string => text.replace(/[^A-Za-z0-9_-]/gu, (sign) => `$${(sign.codePointAt(0) ?? 0).toString(16)}-`)

const yes = (flag: boolean) => (flag ? 'Y' : 'N')
const component = (id: string, name: Said, read: Component['read'], more: Partial<Component> = {}): Component => ({ id, name, dataType: 'String', read, ...more })

/** In the order of the key, time last. */
export const DIMENSIONS: readonly Component[] = [
  component('FREQ', FREQUENCIES.name, (row) => FREQ_OF[row.periodKind] ?? '_O', { codes: FREQUENCIES }),
  component('REF_AREA', said('Địa bàn', 'Reference area'), (row) => codeOf(row.area), { codes: 'CL_AREA' }),
  component('INDICATOR', said('Chỉ tiêu', 'Indicator'), (row) => codeOf(row.indicator), { codes: 'CL_INDICATOR' }),
  component('BASIS', BASES.name, (row) => row.basis ?? '_Z', { codes: BASES }),
  component('STATEMENT', said('Lời nêu: _T, hoặc mã số liệu nơi các nguồn khác nhau', 'Statement: _T, or the id of the figure where sources disagree'), (row) => (row.disputed ? codeOf(row.id) : '_T')),
  component('TIME_PERIOD', said('Kỳ', 'Time period'), (row) => row.period, { dataType: 'ObservationalTimePeriod' }),
]

export const MEASURES: readonly Component[] = [
  component('OBS_VALUE', said('Giá trị', 'Observation value'), (row) => row.value, { dataType: 'Decimal' }),
  component('UPPER_VALUE', said('Giá trị đến', 'Upper value of a range'), (row) => row.valueMax, { dataType: 'Decimal' }),
  component('OUT_OF', said('Trên tổng số', 'Out of'), (row) => row.of, { dataType: 'Decimal' }),
]

/** Those of the indicator alone say so in their relationship; all are repeated with each observation. */
export const ATTRIBUTES: readonly (Component & { readonly ofIndicator?: true; readonly mandatory?: true })[] = [
  { ...component('UNIT_MEASURE', said('Đơn vị tính', 'Unit of measure'), (row) => unitCode(row.unit), { codes: 'CL_UNIT' }), ofIndicator: true, mandatory: true },
  { ...component('UNIT_MULT', said('Bội số mười', 'Unit multiplier, power of ten'), (row) => String(row.unitMult ?? 0), { dataType: 'Integer' }), mandatory: true },
  { ...component('OBS_STATUS', STATUSES.name, (row) => (row.status === 'estimated' ? 'E' : 'A'), { codes: STATUSES }), mandatory: true },
  component('PERIOD_KIND', PERIOD_KINDS.name, (row) => row.periodKind, { codes: PERIOD_KINDS }),
  component('DERIVED', said('Suy ra', 'Derived'), (row) => yes(row.derived), { codes: YES_NO }),
  component('DISPUTED', said('Nguồn khác nhau', 'Sources disagree'), (row) => yes(row.disputed), { codes: YES_NO }),
  component('QUALIFIER', QUALIFIERS.name, (row) => row.qualifier, { codes: QUALIFIERS }),
  component('VINTAGE', said('Được biết từ ngày', 'Known from'), (row) => row.vintage, { dataType: 'GregorianDay' }),
  component('SOURCE', said('Nguồn', 'Source'), (row) => row.sourceTitle),
  component('SOURCE_AGENCY', said('Cơ quan đăng', 'Publisher of the source'), (row) => row.sourcePublisher),
  component('SOURCE_URL', said('Địa chỉ nguồn', 'Address of the source'), (row) => row.sourceUrl),
  component('QUOTE', said('Trích dẫn', 'Words with the figure'), (row) => row.quote),
  component('COMMENT_OBS', said('Ghi chú', 'Comment'), (row) => row.note),
  component('COMPARABILITY', said('Khả năng so sánh', 'Comparability'), (row) => row.comparability || null),
  component('OBS_ID', said('Mã số liệu', 'Id of the figure'), (row) => row.id),
  component('EVIDENCE', said('Nơi dẫn chứng', 'Where the evidence is shown'), (row) => row.evidence),
]

/** Lists of codes that are the same in every message. */
export const FIXED_LISTS: readonly CodeList[] = [FREQUENCIES, BASES, STATUSES, PERIOD_KINDS, YES_NO, QUALIFIERS]
