import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { formatDate } from '@/lib/indicators/words'
import { Link, type Rows, type Workbook, type WorkbookColumn, type WorkbookRow } from './workbook-model'

/** Rows of data that a sheet of Excel has room for, below its title and header. */
export const MOST_WORKBOOK_ROWS = 1_048_000

interface Bulk {
  readonly locale: Locale
  readonly madeOn: IsoDate
  /** Where the same is to be had again. */
  readonly address: string
  /** How many rows there are at most: said on the cover. */
  readonly count: number
  /** A field for each of `BULK_FIELDS`, in order, as they come. */
  readonly rows: AsyncIterable<WorkbookRow>
}

const COLUMNS: readonly (readonly [vi: string, en: string, key: string, kind: WorkbookColumn['kind'], width: number])[] = [
  ['Chỉ tiêu', 'Indicator', 'indicator', 'text', 34], ['Đơn vị hành chính', 'Area', 'area', 'text', 20], ['Kỳ', 'Period', 'period', 'text', 18], ['Giá trị', 'Value', 'value', 'decimal', 20],
  ['Giá trị đến', 'Value, upper end', 'value_to', 'decimal', 14], ['Trên tổng số', 'Out of', 'of', 'decimal', 12], ['Đơn vị tính gốc', 'Base unit', 'unit', 'text', 14], ['Ước tính', 'Estimated', 'estimated', 'flag', 10],
  ['Suy ra', 'Derived', 'derived', 'flag', 10], ['Nguồn khác nhau', 'Sources differ', 'disputed', 'flag', 10], ['Ghi chú', 'Note', 'note', 'text', 24], ['Trích dẫn', 'Quote', 'quote', 'text', 60], ['Nguồn', 'Source', 'source', 'text', 40],
  ['Ngày đăng', 'Published', 'published', 'date', 12], ['Mã chỉ tiêu', 'Indicator code', 'indicator_code', 'text', 24], ['Mã địa bàn', 'Area code', 'area_code', 'text', 18], ['Mã kỳ', 'Period code', 'period_code', 'text', 14],
  ['Mã số liệu', 'Observation id', 'id', 'text', 38],
]

/** What a row of the bulk workbook has, in order. */
export const BULK_FIELDS = COLUMNS.map(([, , key]) => key)

/**
 * All current figures as one workbook, its rows written while they come from the
 * database: values in base units (đồng, not tỷ đồng), a cover that says so.
 */
export function bulkWorkbook({ locale, madeOn, address, count, rows }: Bulk): Workbook<Rows> {
  const vi = locale === 'vi'
  const title = vi ? 'Toàn bộ số liệu hiện hành' : 'All current figures'
  const data = vi ? 'Dữ liệu' : 'Data'
  return {
    locale, title, subject: title, madeOn,
    sheets: [
      {
        name: vi ? 'Bìa' : 'Cover', title, table: null,
        intro: vi
          ? [`Lập ngày ${formatDate(madeOn, locale)}; tối đa ${count} dòng, mỗi dòng một số liệu.`, 'Giá trị ghi theo đơn vị gốc: tiền là đồng, tỷ lệ là phần trăm. Nguồn nêu khác nhau thì mỗi số một dòng.', new Link(`Địa chỉ: ${address}`, address), new Link(`${data}: bảng số liệu, kèm câu trích và nguồn`, `#${data}`)]
          : [`Made on ${formatDate(madeOn, locale)}; at most ${count} rows, a figure each.`, 'Values are in base units: money in đồng, shares in percent. Where sources differ each figure has a row.', new Link(`Address: ${address}`, address), new Link(`${data}: the figures, with their sentence and source`, `#${data}`)],
      },
      {
        name: data, title, intro: [new Link(vi ? 'Về bìa' : 'To the cover', `#${vi ? 'Bìa' : 'Cover'}`)],
        table: { name: 'SoLieu', fixedColumns: 3, rows, columns: COLUMNS.map(([titleVi, titleEn, key, kind, width]): WorkbookColumn => ({ key, title: vi ? titleVi : titleEn, kind, width, printed: !key.endsWith('_code') && key !== 'id' })) },
      },
    ],
  }
}
