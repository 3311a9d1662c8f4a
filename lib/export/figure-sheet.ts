import { cellFlags, entryFlags } from '@/lib/figure/marks'
import { standingAt } from '@/lib/figure/standing'
import { sayPlaces } from '@/lib/figure/words'
import type { Figure } from '@/lib/figure/figure'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatPeriod, shiftPoint } from '@/lib/indicators/words'
import { evidenceLink, listEntries, type Handout, type ShownEntry } from './handout'
import { Day, ExactDecimal, sayFlag, type Field, type Sheet, type SheetColumn } from './sheet'

interface Row extends ShownEntry {
  readonly handout: Handout
  /** Why the cell does not stand with the others of its period, or with what reservation it does. */
  readonly comparability: string
  /** Place among those of its period, "2="; "" where none is given. */
  readonly place: string
}

interface Column {
  readonly vi: readonly [key: string, title: string]
  readonly en: readonly [key: string, title: string]
  readonly kind: SheetColumn['kind']
  readonly read: (row: Row) => Field
}

const column = (vi: Column['vi'], en: Column['en'], kind: Column['kind'], read: Column['read']): Column => ({ vi, en, kind, read })
const flag = (vi: Column['vi'], en: Column['en'], isSo: (row: Row) => boolean) => column(vi, en, 'flag', (row) => sayFlag(row.figure.locale, isSo(row)))
const inUnit = ({ figure }: Row, value: string) => new ExactDecimal(shiftPoint(value, figure.unit.exponent))

/** Every file of a figure has these columns, in this order; the names for programs do not change. */
const COLUMNS: readonly Column[] = [
  column(['chi_tieu', 'Chỉ tiêu'], ['indicator', 'Indicator'], 'text', ({ figure }) => figure.indicator.name),
  column(['ma_chi_tieu', 'Mã chỉ tiêu'], ['indicator_code', 'Indicator code'], 'text', ({ figure }) => figure.indicator.code),
  column(['don_vi_hanh_chinh', 'Đơn vị hành chính'], ['area', 'Area'], 'text', ({ figure, cell }) => figure.areas.find(({ slug }) => slug === cell.area)?.name ?? cell.area),
  column(['ma_dia_ban', 'Mã địa bàn'], ['area_code', 'Area code'], 'text', ({ cell }) => cell.area),
  column(['ky', 'Kỳ'], ['period', 'Period'], 'text', ({ figure, cell }) => sayPeriod(figure, cell.period)),
  column(['ky_sdmx', 'Mã kỳ'], ['period_sdmx', 'Period code'], 'text', ({ cell }) => cell.period),
  column(['so_lieu', 'Số liệu'], ['figure', 'Figure'], 'text', ({ entry }) => entry.text),
  column(['gia_tri', 'Giá trị'], ['value', 'Value'], 'decimal', (row) => inUnit(row, row.entry.value)),
  column(['gia_tri_den', 'Giá trị đến'], ['value_to', 'Value, upper end'], 'decimal', (row) => (row.entry.valueMax ? inUnit(row, row.entry.valueMax) : null)),
  column(['tren_tong_so', 'Trên tổng số'], ['of', 'Out of'], 'decimal', ({ entry }) => (entry.of === null ? null : new ExactDecimal(entry.of))),
  column(['don_vi_tinh', 'Đơn vị tính'], ['unit', 'Unit'], 'text', ({ figure }) => figure.unit.label),
  column(['vi_tri', 'Vị trí'], ['place', 'Place'], 'text', ({ place }) => place),
  flag(['uoc_tinh', 'Ước tính'], ['estimated', 'Estimated'], ({ entry }) => entry.estimated),
  flag(['suy_ra', 'Suy ra'], ['derived', 'Derived'], ({ entry }) => entry.derived),
  flag(['nguon_khac_nhau', 'Nguồn khác nhau'], ['sources_differ', 'Sources differ'], ({ cell }) => cell.disputed.length > 0),
  column(['ghi_chu', 'Ghi chú'], ['notes', 'Notes'], 'quote', ({ figure, cell, entry }) =>
    [...new Set([...(entry === cell ? cellFlags(figure, cell) : entryFlags(figure, entry)), ...(entry.note ? [entry.note] : [])])].join('; ')),
  column(['kha_nang_so_sanh', 'Khả năng so sánh'], ['comparability', 'Comparability'], 'quote', ({ comparability }) => comparability),
  column(['nguon', 'Nguồn'], ['source', 'Source'], 'quote', ({ entry }) => entry.evidence.title),
  column(['co_quan_dang', 'Cơ quan đăng'], ['publisher', 'Publisher'], 'text', ({ entry }) => entry.evidence.publisher ?? ''),
  column(['ngay_dang', 'Ngày đăng'], ['published', 'Published'], 'date', ({ entry }) => (entry.evidence.publishedOn ? new Day(entry.evidence.publishedOn) : null)),
  column(['trich_dan', 'Trích dẫn'], ['quote', 'Quote'], 'quote', ({ entry }) => entry.evidence.quote),
  column(['dia_chi_nguon', 'Địa chỉ nguồn'], ['source_address', 'Address of the source'], 'text', ({ entry }) => entry.evidence.url ?? ''),
  column(['noi_dan_chung', 'Nơi dẫn chứng'], ['evidence_address', 'Address of the evidence'], 'text', ({ handout, entry }) => evidenceLink(handout, entry)),
  column(['nguoi_xac_nhan', 'Người xác nhận'], ['accepted_by', 'Accepted by'], 'text', ({ entry }) => entry.evidence.acceptedBy ?? ''),
  column(['ngay_xac_nhan', 'Ngày xác nhận'], ['accepted_on', 'Accepted on'], 'date', ({ entry }) => (entry.evidence.acceptedOn ? new Day(entry.evidence.acceptedOn) : null)),
  column(['ma_so_lieu', 'Mã số liệu'], ['observation_id', 'Observation id'], 'text', ({ entry }) => entry.id),
]

/** Name of each column, for programs, by what it is called in English; the same in both languages of a file. */
export type ColumnKey = 'indicator' | 'indicator_code' | 'area' | 'area_code' | 'period' | 'period_sdmx' | 'figure' | 'value' | 'value_to' | 'of' | 'unit' | 'place' | 'estimated' | 'derived'
  | 'sources_differ' | 'notes' | 'comparability' | 'source' | 'publisher' | 'published' | 'quote' | 'source_address' | 'evidence_address' | 'accepted_by' | 'accepted_on' | 'observation_id'

/** The columns of a figure's files in a language; all of them, or those named, in the order of the whole. */
export function figureColumns(locale: Locale, keys?: readonly ColumnKey[]): SheetColumn[] {
  return chosen(keys).map(({ kind, [locale]: [key, title] }) => ({ key, title, kind }))
}

const chosen = (keys?: readonly ColumnKey[]) => (keys ? COLUMNS.filter(({ en: [key] }) => keys.includes(key as ColumnKey)) : COLUMNS)

/**
 * The figures of a handout as a table: a row a figure, those in dispute each
 * their own, in the order of the screen's table. Of a scatter the first
 * indicator's, then the second's.
 *
 * @param keys the columns wanted; all where left out
 */
export function figureSheet(handout: Handout, keys?: readonly ColumnKey[]): Sheet {
  const { locale, view } = handout
  const entries = listEntries(handout)
  const standings = new Map([...new Set(entries.map(({ figure }) => figure))].map((figure) => [figure, judgeCells(figure, entries.filter((entry) => entry.figure === figure))] as const))
  const rows = entries.map((entry): Row => {
    const judged = standings.get(entry.figure)?.get(entry.cell.id)
    // A table through time gives no places on the page, so its file gives none.
    return { ...entry, handout, comparability: judged?.comparability ?? '', place: view.hasPlaces ? (judged?.place ?? '') : '' }
  })
  return {
    name: locale === 'vi' ? 'Dữ liệu' : 'Data',
    title: view.title,
    notes: [...(view.overridden ? [view.overridden] : []), ...view.notes],
    columns: figureColumns(locale, keys),
    rows: rows.map((row) => chosen(keys).map(({ read }) => read(row))),
  }
}

/** By cell: how it stands beside the others of its period. */
function judgeCells(figure: Figure, entries: readonly ShownEntry[]): ReadonlyMap<string, Pick<Row, 'comparability' | 'place'>> {
  const [not, wanted, reserved] = figure.locale === 'vi'
    ? ['không so sánh được với các số khác', 'người xem vẫn chọn đặt cạnh nhau', 'so sánh có điều kiện']
    : ['not comparable with the others', 'shown side by side at the reader’s wish', 'comparable with a reservation']
  return new Map([...new Set(entries.map(({ cell }) => cell.period))].flatMap((period) => {
    const standing = standingAt(figure, period)
    const places = sayPlaces(standing)
    const reservation = standing.together.length > 1 && standing.reservations.length > 0 ? `${reserved}: ${standing.reservations.join(' ')}` : ''
    return [
      ...standing.together.map(({ id }, index) => [id, { comparability: reservation, place: places[index] ?? '' }] as const),
      // After those that stand together: overridden, a cell is in both lists, and it is this that has to be said.
      ...standing.apart.map(({ cell, reasons }) => [cell.id, { comparability: [`${not}: ${reasons.join(' ')}`.trim(), ...(figure.override ? [wanted] : [])].join('; '), place: '' }] as const),
    ]
  }))
}

function sayPeriod(figure: Figure, code: string): string {
  const period = figure.periods.find((candidate) => candidate.code === code)
  return period ? formatPeriod(period.period, figure.locale, period.kind) : code
}
