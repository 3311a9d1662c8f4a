import type { OpenRow } from './row'

/** Two languages of one text; names of columns are for programs and have one. */
export interface Said { readonly vi: string; readonly en: string }

/** A column of a published table: the one place its name, type and meaning are said, for CSV, CSVW, the package and SDMX alike. */
export interface DataColumn {
  readonly name: string
  readonly type: 'string' | 'integer' | 'decimal' | 'boolean' | 'date'
  /** Never empty. */
  readonly required: boolean
  readonly title: Said
  readonly about: Said
  /** All the values it may have. */
  readonly values?: readonly string[]
  /** Signs for yes and no; "true" and "false" where left out. */
  readonly flags?: readonly [yes: string, no: string]
}

/** A column that names a row of another table. */
export interface ForeignKey {
  readonly column: string
  readonly table: DataTable['name']
  readonly reference: string
}

/** A published table. */
export interface DataTable {
  readonly name: 'observations' | 'areas' | 'indicators' | 'sources'
  readonly title: Said
  readonly about: Said
  readonly columns: readonly DataColumn[]
  readonly primaryKey: string
  readonly lineEnd: '\r\n' | '\n'
  readonly foreignKeys: readonly ForeignKey[]
}

type Column = (name: string, title: readonly [string, string], about: readonly [string, string], values?: readonly string[]) => DataColumn
const column = (type: DataColumn['type'], required: boolean): Column => (name, title, about, values) =>
  ({ name, type, required, title: { vi: title[0], en: title[1] }, about: { vi: about[0], en: about[1] }, ...(values && { values }) })
const text = column('string', true)
const maybe = column('string', false)
const day = column('date', true)
const maybeDay = column('date', false)
const number = column('decimal', true)
const maybeNumber = column('decimal', false)
const count = column('integer', true)
const maybeCount = column('integer', false)
const flag = column('boolean', true)

const PERIOD_KINDS = ['day', 'month', 'quarter', 'half', 'year', 'months', 'to_date', 'multi_year', 'snapshot', 'range'] as const

/** Current figures with their sources beside them: a column a key of `OpenRow`, in the same order. */
export const OBSERVATIONS: DataTable = {
  name: 'observations',
  title: { vi: 'Số liệu hiện hành', en: 'Current figures' },
  about: {
    vi: 'Mỗi dòng là một con số đã được xác nhận, kèm nguồn và câu chứa nó. Nơi các nguồn nêu khác nhau, mỗi con số là một dòng.',
    en: 'Each row is a confirmed figure with its source and the words it stands in. Where sources disagree, each of their figures is a row.',
  },
  primaryKey: 'id',
  lineEnd: '\r\n',
  foreignKeys: [
    { column: 'indicator', table: 'indicators', reference: 'code' },
    { column: 'area', table: 'areas', reference: 'slug' },
    { column: 'sourceId', table: 'sources', reference: 'id' },
  ],
  columns: [
    text('id', ['Mã số liệu', 'Id'], ['Không đổi, dùng để trích dẫn', 'Stable, for citing']),
    text('indicator', ['Mã chỉ tiêu', 'Indicator'], ['Mã trong indicators.csv', 'Code in indicators.csv']),
    text('area', ['Mã địa bàn', 'Area'], ['Mã trong areas.csv', 'Slug in areas.csv']),
    text('period', ['Kỳ', 'Period'], ['Viết theo SDMX: 2022, 2022-S1, 2022-Q3, 2022-01-01/P9M', 'As SDMX writes it: 2022, 2022-S1, 2022-Q3, 2022-01-01/P9M']),
    day('periodFrom', ['Từ ngày', 'From'], ['Ngày đầu của kỳ', 'First day of the period']),
    day('periodTo', ['Đến ngày', 'To'], ['Ngày cuối của kỳ', 'Last day of the period']),
    text('periodKind', ['Loại kỳ', 'Kind of period'], ['months là lũy kế từ đầu năm; snapshot là tại một ngày', 'months is cumulative from January; snapshot is at a date'], PERIOD_KINDS),
    maybe('basis', ['Gốc so sánh', 'Basis'], ['So với gì; trống là không nêu', 'Compared with what; empty where not stated'], ['same_period_last_year', 'previous_year', 'plan']),
    number('value', ['Giá trị', 'Value'], ['Theo đơn vị gốc, đủ chữ số: đồng chứ không phải tỷ đồng', 'In the base unit, every digit: đồng, not billions']),
    maybeNumber('valueMax', ['Giá trị đến', 'Upper value'], ['Đầu trên, nơi nguồn nêu một khoảng', 'Upper end where the source states a range']),
    maybeNumber('of', ['Trên tổng số', 'Out of'], ['Số đơn vị được xếp hạng, hoặc tổng phải hoàn thành', 'Number of units ranked, or total to be completed']),
    text('unit', ['Đơn vị tính', 'Unit'], ['percent, dong, rank, persons…', 'percent, dong, rank, persons…']),
    text('status', ['Trạng thái', 'Status'], ['estimated: nguồn viết “ước”, “dự kiến”', 'estimated: the source says so'], ['official', 'estimated']),
    flag('derived', ['Suy ra', 'Derived'], ['Tính từ điều nguồn nêu, nguồn không viết ra', 'Worked out from what the source states']),
    maybe('qualifier', ['Từ ước lượng', 'Qualifier'], ['“hơn”, “gần”, “khoảng” trước con số', '"over", "nearly", "about" before the figure'], ['over', 'nearly', 'about']),
    flag('disputed', ['Nguồn khác nhau', 'Disputed'], ['Các nguồn nêu khác nhau, chưa có kết luận', 'Sources disagree and nobody has ruled']),
    day('vintage', ['Bản ngày', 'Vintage'], ['Từ ngày này con số được biết', 'Day from which the figure counts as known']),
    maybe('note', ['Ghi chú', 'Note'], ['Lời của người xác nhận', 'Words of the reviewer']),
    text('sourceId', ['Mã nguồn', 'Source'], ['Mã trong sources.csv', 'Id in sources.csv']),
    text('sourceTitle', ['Tên nguồn', 'Title of the source'], ['Báo cáo hoặc trang', 'Report or page']),
    maybe('sourcePublisher', ['Cơ quan đăng', 'Publisher'], ['Nơi ban hành', 'Who issued it']),
    maybe('sourceUrl', ['Địa chỉ nguồn', 'Address of the source'], ['Nơi đăng', 'Where it was published']),
    maybeDay('sourcePublished', ['Ngày đăng', 'Published'], ['Trống nơi nguồn không ghi', 'Empty where the source does not say']),
    text('quote', ['Trích dẫn', 'Quote'], ['Những chữ chứa con số', 'The words with the figure']),
    maybeCount('spanStart', ['Bắt đầu', 'Start'], ['Vị trí UTF-16 trong toàn văn; trống nơi chỉ có trích dẫn', 'UTF-16 offset into the text; empty for a citation']),
    maybeCount('spanEnd', ['Kết thúc', 'End'], ['Vị trí UTF-16, không tính ký tự cuối', 'UTF-16 offset, exclusive']),
    maybe('rule', ['Quy tắc đọc', 'Rule'], ['Quy tắc và phiên bản đã đọc con số', 'Rule and version that read it']),
    maybe('acceptedBy', ['Người xác nhận', 'Accepted by'], ['Trống với số liệu ban đầu', 'Empty for the first stock']),
    maybeDay('acceptedOn', ['Ngày xác nhận', 'Accepted on'], ['', 'Day it was accepted']),
    text('evidence', ['Nơi dẫn chứng', 'Evidence'], ['Đường dẫn trên trang này', 'Path on this site']),
  ],
}

const PERIOD_OF_REPORT = flag('period_of_report', ['Kỳ của báo cáo', 'Period of the report'], ['Nguồn không nêu năm của chỉ số: lấy kỳ của báo cáo', 'The source names no index year: the period is that of the report'])
const ofBulk = (name: string, from: keyof OpenRow, more: Partial<DataColumn> = {}): DataColumn => {
  const column = OBSERVATIONS.columns.find((candidate) => candidate.name === from)
  if (!column) throw new RangeError(`no column ${from}`)
  return { ...column, name, ...(column.type === 'boolean' && { flags: ['t', 'f'] as const }), ...more }
}

/** Current figures as PostgreSQL copies them out (`copyCurrent` of lib/db): sources by their id, to be looked up in sources.csv. */
export const BULK: DataTable = {
  ...OBSERVATIONS,
  lineEnd: '\n',
  foreignKeys: [
    { column: 'indicator', table: 'indicators', reference: 'code' },
    { column: 'area', table: 'areas', reference: 'slug' },
    { column: 'source', table: 'sources', reference: 'id' },
  ],
  columns: [
    ofBulk('id', 'id'), ofBulk('indicator', 'indicator'), ofBulk('area', 'area'), ofBulk('period', 'period'), ofBulk('period_from', 'periodFrom'), ofBulk('period_to', 'periodTo'),
    ofBulk('period_kind', 'periodKind'),
    ofBulk('basis', 'basis', { required: true, values: ['none', 'same_period_last_year', 'previous_year', 'plan'], about: { vi: 'So với gì; none là không nêu', en: 'Compared with what; none where not stated' } }),
    ofBulk('value', 'value'), ofBulk('value_to', 'valueMax'), ofBulk('of', 'of'), ofBulk('status', 'status'), ofBulk('derived', 'derived'), ofBulk('qualifier', 'qualifier'), ofBulk('disputed', 'disputed'),
    ofBulk('vintage', 'vintage'), { ...PERIOD_OF_REPORT, flags: ['t', 'f'] }, ofBulk('note', 'note'), ofBulk('source', 'sourceId'), ofBulk('quote', 'quote'), ofBulk('span_start', 'spanStart'), ofBulk('span_end', 'spanEnd'),
  ],
}

/** Areas with the days of their life. */
export const AREAS: DataTable = {
  name: 'areas',
  title: { vi: 'Địa bàn', en: 'Areas' },
  about: { vi: 'Đơn vị hành chính, có ngày bắt đầu và kết thúc: quận Hoàn Kiếm (đến 30/06/2025) không phải phường Hoàn Kiếm.', en: 'Units of government over their life: the district of Hoàn Kiếm (to 30 June 2025) is not the ward.' },
  primaryKey: 'slug',
  lineEnd: '\r\n',
  foreignKeys: [],
  columns: [
    text('slug', ['Mã địa bàn', 'Slug'], ['Không đổi', 'Stable']),
    maybe('code', ['Mã chính thức', 'Official code'], ['Của cơ quan thống kê; trống nơi chưa có', 'Of the statistics office; empty where not known']),
    text('name', ['Tên', 'Name'], ['Không kèm cấp', 'Without its kind']),
    text('fullName', ['Tên đầy đủ', 'Full name'], ['Kèm cấp', 'With its kind']),
    text('level', ['Cấp', 'Level'], ['Cấp huyện đến 30/06/2025', 'District level to 30 June 2025'], ['city', 'district', 'commune']),
    text('kind', ['Loại', 'Kind'], ['', 'Kind of unit'], ['thanh_pho', 'quan', 'huyen', 'thi_xa', 'phuong', 'xa']),
    maybeDay('validFrom', ['Từ ngày', 'Valid from'], ['Trống nơi không rõ', 'Empty where not known']),
    maybeDay('validTo', ['Đến ngày', 'Valid to'], ['Trống khi còn tồn tại', 'Empty while it exists']),
  ],
}

/** The catalogue. */
export const INDICATORS: DataTable = {
  name: 'indicators',
  title: { vi: 'Chỉ tiêu', en: 'Indicators' },
  about: { vi: 'Danh mục: tên, cách hiểu, đơn vị và mức độ so sánh được.', en: 'The catalogue: names, definitions, units, and how far areas may be compared.' },
  primaryKey: 'code',
  lineEnd: '\r\n',
  foreignKeys: [],
  columns: [
    text('code', ['Mã', 'Code'], ['Không đổi', 'Stable']),
    text('nameVi', ['Tên', 'Name in Vietnamese'], ['', 'Vietnamese name']),
    text('nameEn', ['Tên tiếng Anh', 'Name in English'], ['', 'English name']),
    text('theme', ['Lĩnh vực', 'Theme'], ['Mã lĩnh vực', 'Code of the theme']),
    text('kind', ['Cách nêu', 'Kind'], ['', 'How it is stated'], ['growth', 'level', 'share', 'rank', 'rank_change', 'completion', 'plan_ratio']),
    text('unitOfMeasure', ['Đơn vị', 'Unit'], ['Đơn vị gốc', 'Base unit']),
    count('decimals', ['Số lẻ', 'Decimals'], ['Hiện nhiều nhất', 'Shown at most']),
    text('direction', ['Chiều tốt', 'Direction'], ['', 'Whether more is better'], ['higher_better', 'lower_better', 'neutral']),
    text('comparability', ['So sánh được', 'Comparability'], ['', 'Whether areas may be ranked'], ['good', 'care', 'poor']),
    maybe('definitionVi', ['Cách hiểu', 'Definition in Vietnamese'], ['', 'Definition']),
    maybe('definitionEn', ['Cách hiểu tiếng Anh', 'Definition in English'], ['', 'Definition']),
    maybe('objectVi', ['Đối tượng', 'Object in Vietnamese'], ['', 'What is measured']),
    maybe('objectEn', ['Đối tượng tiếng Anh', 'Object in English'], ['', 'What is measured']),
    maybe('family', ['Nhóm', 'Family'], ['Những chỉ tiêu hay bị lẫn', 'Indicators people confuse']),
    count('observations', ['Số liệu', 'Figures'], ['Mọi bản, mọi nguồn', 'Every vintage of every source']),
    count('areas', ['Địa bàn', 'Areas'], ['Có số liệu', 'With figures']),
  ],
}

/** Reports and citations. */
export const SOURCES: DataTable = {
  name: 'sources',
  title: { vi: 'Nguồn', en: 'Sources' },
  about: { vi: 'Báo cáo và trang đã trích; toàn văn xem trên trang.', en: 'Reports and pages cited; their texts are on the site.' },
  primaryKey: 'id',
  lineEnd: '\r\n',
  foreignKeys: [],
  columns: [
    text('id', ['Mã nguồn', 'Id'], ['Không đổi', 'Stable']),
    text('title', ['Tên', 'Title'], ['', 'Title']),
    maybe('publisher', ['Cơ quan đăng', 'Publisher'], ['', 'Who issued it']),
    maybe('url', ['Địa chỉ', 'Address'], ['', 'Where it was published']),
    maybeDay('publishedOn', ['Ngày đăng', 'Published'], ['Trống nơi nguồn không ghi', 'Empty where the source does not say']),
    flag('sample', ['Văn bản mẫu', 'Sample'], ['Viết ra để thử', 'An invented text, for trying the product']),
    flag('hasText', ['Có toàn văn', 'Has text'], ['', 'Its text is kept on the site']),
    count('observations', ['Số liệu', 'Figures'], ['Lấy từ nguồn này', 'Taken from it']),
  ],
}

/** The tables of the package, the figures first. */
export const TABLES: readonly DataTable[] = [BULK, AREAS, INDICATORS, SOURCES]
