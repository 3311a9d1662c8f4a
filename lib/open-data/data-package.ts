import { DATASET } from './holdings'
import { DATA_LICENCE, PUBLISHER } from './licence'
import { TABLES, type DataColumn, type DataTable, type Said } from './tables'

/** What is known of a file when all of it has been written. */
export interface WrittenFile {
  readonly bytes: number
  /** SHA-256, hexadecimal. */
  readonly sha256: string
}

/** Where a table lies in the package. */
export const pathIn = ({ name }: Pick<DataTable, 'name'>): string => `data/${name}.csv`

const TYPES = { string: 'string', integer: 'integer', decimal: 'number', boolean: 'boolean', date: 'date' } as const

const said = ({ vi, en }: Said) => [vi, en].filter(Boolean).join(' / ')

const fieldOf = ({ name, type, required, title, about, values, flags }: DataColumn, isKey: boolean) => ({
  name, type: TYPES[type], title: said(title), description: said(about),
  ...(flags && { trueValues: [flags[0]], falseValues: [flags[1]] }),
  ...((required || values) && { constraints: { ...(required && { required }), ...(isKey && { unique: true }), ...(values && { enum: values }) } }),
})

/**
 * datapackage.json of the package.
 *
 * @param made when, ISO with time, and of which version of the data
 * @param written what became of each table
 * @see Data Package 2.0
 */
export const packageDescriptor = ({ origin, createdAt, version }: { readonly origin: string; readonly createdAt: string; readonly version: string }, written: ReadonlyMap<DataTable['name'], WrittenFile>) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: DATASET.name,
  title: said(DATASET.title),
  description: `${DATASET.about.vi}\n\n${DATASET.about.en}`,
  homepage: `${origin}/data`,
  version,
  created: createdAt,
  keywords: DATASET.keywords,
  licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.title }],
  contributors: [{ title: said(PUBLISHER), path: origin, roles: ['publisher'] }],
  sources: [{ title: 'Báo cáo và trang đã trích, xem sources.csv / Reports and pages cited, see sources.csv', path: pathIn({ name: 'sources' }) }],
  resources: TABLES.map((table) => resourceOf(table, written.get(table.name))),
})

function resourceOf(table: DataTable, file: WrittenFile | undefined) {
  return {
    name: table.name,
    title: said(table.title),
    description: said(table.about),
    path: pathIn(table),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', delimiter: ',', lineTerminator: table.lineEnd, quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => fieldOf(column, column.name === table.primaryKey)),
      missingValues: [''],
      primaryKey: [table.primaryKey],
      ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys.map(({ column, table: resource, reference }) => ({ fields: [column], reference: { resource, fields: [reference] } })) }),
    },
  }
}

/** README.md of the package, Vietnamese first. */
export function packageReadme({ origin, createdAt, version }: { readonly origin: string; readonly createdAt: string; readonly version: string }): string {
  const day = createdAt.slice(0, 10)
  const list = (locale: keyof Said) => TABLES.map((table) => `- \`${pathIn(table)}\`: ${table.title[locale]}. ${table.about[locale]}`).join('\n')
  const columns = (locale: keyof Said) => TABLES.map((table) => `### ${pathIn(table)}\n\n${table.columns.map(({ name, title, about }) => `- \`${name}\`: ${[title[locale], about[locale]].filter(Boolean).join('. ')}`).join('\n')}`).join('\n\n')
  return `# ${DATASET.title.vi}

${DATASET.about.vi}

Lấy từ ${origin}/data ngày ${day}, phiên bản ${version}.

## Trong gói

${list('vi')}
- \`datapackage.json\`: mô tả theo chuẩn Data Package 2.0 (kiểu, khóa, kích thước, SHA-256).
- \`csv-metadata.json\`: cùng mô tả theo chuẩn CSV on the Web của W3C.
- \`LICENCE.md\`: giấy phép.

CSV mã UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân, ngày ISO. Chữ mà bảng tính có thể chạy như công thức có dấu nháy đơn
ở đầu. Một tệp được đọc sau một tệp khác: số liệu trước, rồi địa bàn, chỉ tiêu, nguồn, nên mọi mã trong số liệu đều có.

## Trích dẫn

${PUBLISHER.vi}. ${DATASET.title.vi}. ${origin}/data, phiên bản ${version}, tải ngày ${day}.

## Các cột

${columns('vi')}

---

# ${DATASET.title.en}

${DATASET.about.en}

From ${origin}/en/data on ${day}, version ${version}.

## In the package

${list('en')}
- \`datapackage.json\`: all of it described as a Data Package 2.0 (types, keys, sizes, SHA-256).
- \`csv-metadata.json\`: the same as W3C CSV on the Web.
- \`LICENCE.md\`: the licence.

CSV in UTF-8, comma between columns, decimal point, ISO dates. A text that a spreadsheet could run begins with an
apostrophe. The files are read one after the other, figures first, so that every code in them is in the others.

## Citing

${PUBLISHER.en}. ${DATASET.title.en}. ${origin}/en/data, version ${version}, downloaded ${day}.

## Columns

${columns('en')}
`
}
