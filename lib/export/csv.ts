import { evidenceAddress, type Figure, type FigureCell, type FigureEntry } from '@/lib/figure/figure'
import { cellFlags, entryFlags } from '@/lib/figure/marks'
import { standingAt } from '@/lib/figure/standing'
import { formatPeriod, shiftPoint } from '@/lib/indicators/words'
import { ExactDecimal, toDelimited, type Field } from './delimited'

type Column = readonly [vi: string, en: string, read: (row: Row) => Field]

interface Row {
  readonly figure: Figure
  readonly cell: FigureCell
  readonly entry: FigureEntry
  readonly origin: string
  /** Why the cell does not stand with the others of its period, and that the reader wants it there all the same. */
  readonly apart: string
}

const yesNo = ({ figure }: Row, yes: boolean) => (yes ? (figure.locale === 'vi' ? 'có' : 'yes') : '')

const columns: readonly Column[] = [
  ['chi_tieu', 'indicator', ({ figure }) => figure.indicator.name],
  ['ma_chi_tieu', 'indicator_code', ({ figure }) => figure.indicator.code],
  ['don_vi_hanh_chinh', 'area', ({ figure, cell }) => figure.areas.find(({ slug }) => slug === cell.area)?.name ?? cell.area],
  ['ma_dia_ban', 'area_code', ({ cell }) => cell.area],
  ['ky', 'period', ({ figure, cell }) => sayPeriod(figure, cell.period)],
  ['ky_sdmx', 'period_sdmx', ({ cell }) => cell.period],
  ['so_lieu', 'figure', ({ entry }) => entry.text],
  ['gia_tri', 'value', ({ figure, entry }) => new ExactDecimal(shiftPoint(entry.value, figure.unit.exponent))],
  ['tren_tong_so', 'of', ({ entry }) => entry.of ?? ''],
  ['don_vi_tinh', 'unit', ({ figure }) => figure.unit.label],
  ['uoc_tinh', 'estimated', (row) => yesNo(row, row.entry.estimated)],
  ['suy_ra', 'derived', (row) => yesNo(row, row.entry.derived)],
  ['nguon_khac_nhau', 'sources_differ', (row) => yesNo(row, row.cell.disputed.length > 0)],
  ['ghi_chu', 'notes', ({ figure, cell, entry }) => [...new Set([...(entry === cell ? cellFlags(figure, cell) : entryFlags(figure, entry)), ...(entry.note ? [entry.note] : [])])].join('; ')],
  ['kha_nang_so_sanh', 'comparability', ({ apart }) => apart],
  ['nguon', 'source', ({ entry }) => entry.evidence.title],
  ['co_quan_dang', 'publisher', ({ entry }) => entry.evidence.publisher ?? ''],
  ['ngay_dang', 'published', ({ entry }) => entry.evidence.publishedOn ?? ''],
  ['trich_dan', 'quote', ({ entry }) => entry.evidence.quote],
  ['dia_chi_nguon', 'source_address', ({ entry }) => entry.evidence.url ?? ''],
  ['noi_dan_chung', 'evidence_address', ({ entry, origin, figure }) => `${origin}${figure.locale === 'en' ? '/en' : ''}${evidenceAddress(entry)}`],
  ['nguoi_xac_nhan', 'accepted_by', ({ entry }) => entry.evidence.acceptedBy ?? ''],
  ['ngay_xac_nhan', 'accepted_on', ({ entry }) => entry.evidence.acceptedOn ?? ''],
]

/**
 * The cells of a figure as CSV: UTF-8 with BOM, comma, a row a figure (figures
 * in dispute each their own), in the order given. "figure" is the text on the
 * page, "value" the same decimal with a point, for machines. Texts that a
 * spreadsheet could run as a formula are disarmed.
 *
 * @param cells what is shown: the figure's, or those of one period
 * @param origin "https://host" for the addresses of evidence
 */
export function toCsv(figure: Figure, cells: readonly FigureCell[], origin: string): string {
  const apart = sayApart(figure, cells)
  const rows = cells.flatMap((cell) => [cell, ...cell.disputed].map((entry): Row => ({ figure, cell, entry, origin, apart: apart.get(cell.id) ?? '' })))
  return toDelimited(columns.map(([vi, en]) => (figure.locale === 'vi' ? vi : en)), rows.map((row) => columns.map(([, , read]) => read(row))))
}

/** By cell: the reasons for which it stands apart from the others of its period. */
function sayApart(figure: Figure, cells: readonly FigureCell[]): ReadonlyMap<string, string> {
  const [not, wanted] = figure.locale === 'vi'
    ? ['không so sánh được với các số khác', 'người xem vẫn chọn đặt cạnh nhau']
    : ['not comparable with the others', 'shown side by side at the reader’s wish']
  return new Map([...new Set(cells.map(({ period }) => period))].flatMap((period) =>
    standingAt(figure, period).apart.map(({ cell, reasons }) => [cell.id, [`${not}: ${reasons.join(' ')}`.trim(), ...(figure.override ? [wanted] : [])].join('; ')] as const)))
}

function sayPeriod(figure: Figure, code: string): string {
  const period = figure.periods.find((candidate) => candidate.code === code)
  return period ? formatPeriod(period.period, figure.locale, period.kind) : code
}

/** Name of a file: "par-index-rank_2021_cau-giay-hoan-kiem_2026-11-22.csv"; long lists of areas become a count. */
export function fileName(figure: Figure, period: string | null, today: string, extension: string): string {
  const areas = figure.areas.length > 4 ? `${figure.areas.length}-don-vi` : figure.areas.map(({ slug }) => slug).join('-')
  const when = period ?? figure.frequency
  return [figure.indicator.code, when.replaceAll('/', '-').toLowerCase(), areas, today].filter(Boolean).join('_') + `.${extension}`
}
