import { SDMX_CSV } from '@/lib/open-data/sdmx/csv'
import { SDMX_JSON } from '@/lib/open-data/sdmx/json'
import { SDMX_STRUCTURE } from '@/lib/open-data/sdmx/structure-message'
import type { Said } from '@/lib/open-data/tables'
import { date, list, object, text } from './schemas'

/** A parameter of a query. */
export interface Parameter {
  readonly name: string
  readonly schema: { readonly type?: string; readonly format?: string; readonly enum?: readonly string[]; readonly default?: string | number; readonly minimum?: number; readonly maximum?: number }
  readonly about: Said
  readonly required?: boolean
  /** For the form: an example that answers something. */
  readonly example?: string
}

/** A question the interface answers. All are GET, and HEAD with the same headers. */
export interface Operation {
  readonly path: string
  readonly id: string
  readonly tag: 'figures' | 'lists' | 'describe' | 'changes' | 'service'
  readonly summary: Said
  readonly about?: Said
  readonly parameters: readonly Parameter[]
  /** Schema of the answer by its media type. */
  readonly answers: Readonly<Record<string, unknown>>
  /** Counted as a download. */
  readonly download?: boolean
}

const said = (vi: string, en: string): Said => ({ vi, en })
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const binary = {} as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const AREA: Parameter = { name: 'area', schema: text, about: said('Mã địa bàn, nhiều mã ngăn bằng dấu phẩy; bỏ trống là mọi địa bàn có thật', 'Slugs of areas, joined by commas; all real areas where left out'), example: 'cau-giay,hoan-kiem' }
const FROM: Parameter = { name: 'from', schema: date, about: said('Kỳ kết thúc từ ngày này', 'Periods that end on or after this day'), example: '2019-01-01' }
const TO: Parameter = { name: 'to', schema: date, about: said('Kỳ kết thúc đến hết ngày này', 'Periods that end on or before this day') }
const CURSOR: Parameter = { name: 'cursor', schema: text, about: said('Lấy nguyên từ “next” của trang trước', 'As it is, from "next" of the page before') }
const LIST_FORMAT: Parameter = { name: 'format', schema: { type: 'string', enum: ['json', 'csv'], default: 'json' }, about: said('Dạng trả lời', 'Form of the answer') }

const figures: Operation[] = [
  {
    path: '/api/v1/observations', id: 'listObservations', tag: 'figures', summary: said('Số liệu, kèm nguồn', 'Figures with their sources'),
    about: said(
      'Số liệu hiện hành, hoặc những gì đã biết đến một ngày. Nơi các nguồn nêu khác nhau, mỗi con số là một dòng. Thứ tự theo mã số liệu. Không nêu chỉ tiêu là mọi chỉ tiêu (trừ JSON và asOf); trả lời chảy dần.',
      'Current figures, or those known on a day. Where sources disagree, each figure is a row. In order of id. Without an indicator all of them (not for JSON and asOf); the answer streams.'),
    parameters: [
      { name: 'indicator', schema: text, about: said('Mã chỉ tiêu; cần có với JSON và asOf', 'Code of the indicator; needed for JSON and with asOf'), example: 'par-index-rank' },
      AREA, FROM, TO,
      { name: 'asOf', schema: date, about: said('Những gì đã biết đến hết ngày này', 'What was known on this day') },
      { name: 'format', schema: { type: 'string', enum: ['json', 'csv', 'ndjson', 'sdmx-csv', 'sdmx-json'] }, about: said('Dạng trả lời; bỏ trống thì theo tiêu đề Accept, không có là JSON', 'Form of the answer; left out, the Accept header decides, else JSON') },
      { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 5000 }, about: said('Số dòng một trang; trang sau ở tiêu đề Link và “next”', 'Rows of a page; the next one is in the Link header and in "next"'), example: '20' },
      CURSOR,
    ],
    answers: { 'application/json': named('Observations'), 'text/csv': text, 'application/x-ndjson': text, [SDMX_CSV]: text, [SDMX_JSON]: named('SdmxData') },
  },
  {
    path: '/api/v1/observations.csv', id: 'downloadObservations', tag: 'figures', download: true, summary: said('Toàn bộ số liệu trong một tệp CSV', 'All figures as one CSV file'),
    about: said('Nhanh nhất cho khối lượng lớn: thẳng từ cơ sở dữ liệu, không theo thứ tự, nguồn ghi bằng mã (xem /api/v1/reports).', 'Fastest for bulk: straight from the database, in no order, sources by id (see /api/v1/reports).'),
    parameters: [
      { name: 'indicator', schema: text, about: said('Mã chỉ tiêu, nhiều mã ngăn bằng dấu phẩy', 'Codes of indicators, joined by commas'), example: 'par-index-rank,par-index-score' },
      AREA, FROM, TO,
      { name: 'numbers', schema: { type: 'string', enum: ['vi', 'en'], default: 'en' }, about: said('vi: dấu phẩy thập phân, chấm phẩy ngăn cột', 'vi: decimal comma, semicolons between columns') },
    ],
    answers: { 'text/csv': text },
  },
  {
    path: '/api/v1/observations.xlsx', id: 'downloadWorkbook', tag: 'figures', download: true, summary: said('Toàn bộ số liệu trong một sổ tính Excel', 'All figures as one Excel workbook'),
    about: said('Mỗi dòng một con số bằng lời, kèm nguồn; tham số như tệp CSV. Nhiều hơn một trang tính chứa được thì báo lỗi 400.', 'A row a figure, in words, with its source; parameters as of the CSV. More than a sheet holds gets 400.'),
    parameters: [
      { name: 'indicator', schema: text, about: said('Mã chỉ tiêu, nhiều mã ngăn bằng dấu phẩy', 'Codes of indicators, joined by commas'), example: 'par-index-rank' },
      AREA, FROM, TO,
      { name: 'numbers', schema: { type: 'string', enum: ['vi', 'en'], default: 'en' }, about: said('vi: tên và chữ tiếng Việt', 'vi: names and words in Vietnamese') },
    ],
    answers: { [XLSX]: binary },
  },
  {
    path: '/api/v1/datapackage.zip', id: 'downloadPackage', tag: 'figures', download: true, summary: said('Gói dữ liệu Frictionless', 'Frictionless Data Package'),
    about: said('Zip: số liệu, địa bàn, chỉ tiêu, nguồn, mô tả kiểu và khóa, giấy phép.', 'A zip: figures, areas, indicators, sources, types and keys, licence.'), parameters: [], answers: { 'application/zip': binary },
  },
]

const lists: Operation[] = [
  { path: '/api/v1/areas', id: 'listAreas', tag: 'lists', summary: said('Địa bàn', 'Areas'), about: said('Mọi địa bàn có thật, kèm ngày bắt đầu và kết thúc.', 'All real areas with the days of their life.'), parameters: [LIST_FORMAT], answers: { 'application/json': object({ areas: list('Area') }), 'text/csv': text } },
  { path: '/api/v1/indicators', id: 'listIndicators', tag: 'lists', summary: said('Chỉ tiêu', 'Indicators'), about: said('Danh mục, kèm số lượng số liệu.', 'The catalogue, with how much is known.'), parameters: [LIST_FORMAT], answers: { 'application/json': object({ indicators: list('Indicator') }), 'text/csv': text } },
  { path: '/api/v1/reports', id: 'listReports', tag: 'lists', summary: said('Nguồn', 'Sources'), about: said('Báo cáo và trang đã trích.', 'Reports and pages cited.'), parameters: [LIST_FORMAT], answers: { 'application/json': object({ reports: list('Report') }), 'text/csv': text } },
]

const CSV_QUERY: readonly Parameter[] = [
  { name: 'indicator', schema: text, about: said('Như của tệp CSV', 'As of the CSV'), example: 'par-index-rank' }, AREA, FROM, TO,
]

const describing: Operation[] = [
  { path: '/api/v1/structure', id: 'getStructure', tag: 'describe', summary: said('Cấu trúc SDMX và danh mục mã', 'SDMX structure and code lists'), parameters: [], answers: { [SDMX_STRUCTURE]: named('SdmxStructure') } },
  {
    path: '/api/v1/observations-metadata.json', id: 'describeObservations', tag: 'describe', summary: said('Mô tả CSVW của /observations?format=csv', 'CSV on the Web metadata of /observations?format=csv'),
    parameters: [...CSV_QUERY, { name: 'asOf', schema: date, about: said('Như của tệp CSV', 'As of the CSV') }, { name: 'format', schema: { type: 'string', enum: ['csv'] }, about: said('Như của tệp CSV', 'As of the CSV'), example: 'csv' },
      { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 5000 }, about: said('Như của tệp CSV', 'As of the CSV') }, CURSOR],
    answers: { 'application/csvm+json': named('CsvMetadata') },
  },
  { path: '/api/v1/observations.csv-metadata.json', id: 'describeDownload', tag: 'describe', summary: said('Mô tả CSVW của /observations.csv', 'CSV on the Web metadata of /observations.csv'), parameters: CSV_QUERY, answers: { 'application/csvm+json': named('CsvMetadata') } },
  { path: '/api/v1/catalog.jsonld', id: 'getCatalogue', tag: 'describe', summary: said('Danh mục DCAT 3', 'DCAT 3 catalogue'), parameters: [], answers: { 'application/ld+json': named('Catalogue') } },
  {
    path: '/api/v1/openapi.json', id: 'getDocument', tag: 'describe', summary: said('Tài liệu này', 'This document'),
    parameters: [{ name: 'lang', schema: { type: 'string', enum: ['vi', 'en'], default: 'vi' }, about: said('Ngôn ngữ', 'Language') }], answers: { 'application/json': { type: 'object', required: ['openapi', 'info', 'paths'], properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } } } },
  },
]

const FEED: readonly Parameter[] = [
  { name: 'lang', schema: { type: 'string', enum: ['vi', 'en'], default: 'vi' }, about: said('Ngôn ngữ', 'Language') },
  { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 }, about: said('Số mục một trang', 'Items of a page'), example: '10' },
  CURSOR,
]

const changes: Operation[] = [
  { path: '/api/v1/changes.atom', id: 'readChangesAtom', tag: 'changes', summary: said('Thay đổi, dạng Atom', 'Changes as Atom'), about: said('Số liệu mới công bố, rút lại, nguồn khác nhau và kết luận; mới nhất trước.', 'Figures published, withdrawn, disputed and ruled on, newest first.'), parameters: FEED, answers: { 'application/atom+xml': text } },
  { path: '/api/v1/changes.json', id: 'readChangesJson', tag: 'changes', summary: said('Thay đổi, dạng JSON Feed', 'Changes as JSON Feed'), parameters: FEED, answers: { 'application/feed+json': named('Feed') } },
]

/** All of /api/v1, in the order of the page. */
export const OPERATIONS: readonly Operation[] = [...figures, ...lists, ...describing, ...changes]

export const TAGS: Readonly<Record<Operation['tag'], Said>> = {
  figures: said('Số liệu', 'Figures'),
  lists: said('Danh mục', 'Lists'),
  describe: said('Mô tả', 'Descriptions'),
  changes: said('Thay đổi', 'Changes'),
  service: said('Dịch vụ', 'Service'),
}
