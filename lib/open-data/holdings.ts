import type { IsoDate } from '@/lib/indicators/period'
import type { Said } from './tables'

/** What is held of one indicator. */
export interface HeldIndicator {
  readonly code: string
  readonly name: Said
  readonly theme: Said
  readonly rows: number
  readonly areas: number
  /** First and last day of the periods. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** Last recorded, withdrawn, disputed or ruled, ISO with time. */
  readonly changedAt: string
}

/** What there is, for the data page, the catalogue and the package. */
export interface Holdings {
  /** Those with figures, by theme. */
  readonly indicators: readonly HeldIndicator[]
  readonly rows: number
  readonly areas: number
  readonly sources: number
  /** Null where nothing is held. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly changedAt: string | null
  /** Bytes of each way, not compressed on the way: counted where the data is small, reckoned or left out where it is large. */
  readonly sizes: Readonly<Partial<Record<keyof typeof WAYS | 'areas' | 'indicators' | 'sources', number>>>
  /** The sizes are counted on the data itself, not reckoned from a part of it. */
  readonly measured: boolean
  /** Another text after any change. */
  readonly version: string
}

/** Title and description of the whole, as every catalogue has them. */
export const DATASET = {
  name: 'chi-so-quan-huyen',
  title: { vi: 'Chỉ số kết quả của các quận, huyện, phường, xã', en: 'Performance indicators of districts, wards and communes' },
  about: {
    vi: 'Số liệu kết quả nêu trong báo cáo của các địa bàn, từng số đã được một người xác nhận bên cạnh câu chứa nó. Kèm nguồn, trích dẫn, kỳ, đơn vị, trạng thái ước tính và chỗ các nguồn nêu khác nhau. Số liệu không đều: không địa bàn nào có đủ các năm cho mọi chỉ tiêu.',
    en: 'Results stated in the reports of areas, each confirmed by a person beside the sentence it stands in. With source, quote, period, unit, estimates marked and disputes shown. Holdings are uneven: no area has all years of every indicator.',
  },
  keywords: ['Hà Nội', 'quận', 'huyện', 'phường', 'xã', 'cải cách hành chính', 'ngân sách', 'district', 'performance indicators', 'Viet Nam'],
} as const

/** A file or address where the data is to be had. */
export interface Way {
  readonly path: string
  readonly mediaType: string
  readonly title: Said
  /** A standard that the form follows. */
  readonly conformsTo?: string
}

/** All ways to the whole, by their names; paths from the root of the site. */
export const WAYS = {
  csv: { path: '/api/v1/observations.csv', mediaType: 'text/csv', title: { vi: 'CSV', en: 'CSV' }, conformsTo: 'http://www.w3.org/ns/csvw' },
  package: { path: '/api/v1/datapackage.zip', mediaType: 'application/zip', title: { vi: 'Gói dữ liệu Frictionless (zip)', en: 'Frictionless Data Package (zip)' }, conformsTo: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  sdmxCsv: { path: '/api/v1/observations?format=sdmx-csv', mediaType: 'application/vnd.sdmx.data+csv', title: { vi: 'SDMX-CSV 2.0', en: 'SDMX-CSV 2.0' }, conformsTo: 'https://sdmx.org' },
  sdmxJson: { path: '/api/v1/observations?format=sdmx-json', mediaType: 'application/vnd.sdmx.data+json', title: { vi: 'SDMX-JSON 2.0', en: 'SDMX-JSON 2.0' }, conformsTo: 'https://sdmx.org' },
  ndjson: { path: '/api/v1/observations?format=ndjson', mediaType: 'application/x-ndjson', title: { vi: 'JSON từng dòng', en: 'JSON lines' } },
} as const satisfies Record<string, Way>

/** Where a way is to be had, narrowed by a query. */
export const addressOfWay = ({ path }: Way, query: Readonly<Record<string, string>> = {}): string => {
  const more = new URLSearchParams(query).toString()
  return more ? `${path}${path.includes('?') ? '&' : '?'}${more}` : path
}
