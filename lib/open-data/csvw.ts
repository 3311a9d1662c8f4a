import { DATA_LICENCE } from './licence'
import { TABLES, type DataColumn, type DataTable, type Said } from './tables'

const DATATYPES = {
  string: 'string', integer: 'integer', decimal: 'decimal', boolean: { base: 'boolean', format: 'true|false' }, date: { base: 'date', format: 'yyyy-MM-dd' },
} as const

const inBoth = ({ vi, en }: Said) => [...(vi ? [{ '@value': vi, '@language': 'vi' }] : []), ...(en ? [{ '@value': en, '@language': 'en' }] : [])]

const describe = ({ name, type, required, title, about, values, flags }: DataColumn) => ({
  // "titles" is what a reader compares the header line with, so it is the name for programs.
  name, titles: name, 'dc:title': inBoth(title), 'dc:description': inBoth(about), required,
  datatype: values ? { base: 'string', format: values.join('|') } : flags ? { base: 'boolean', format: flags.join('|') } : DATATYPES[type],
})

const tableOf = (table: DataTable, url: string, foreignKeys: readonly unknown[] = []) => ({
  url,
  'dc:title': inBoth(table.title),
  'dc:description': inBoth(table.about),
  tableSchema: { columns: table.columns.map(describe), primaryKey: table.primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }) },
})

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'vi' }]
const dialectOf = (lineTerminators: readonly string[]) => ({ encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, headerRowCount: 1, lineTerminators })

/**
 * Metadata of one CSV on the Web.
 *
 * @param url of the CSV, whole: a reader takes the metadata for another file's where it differs
 * @see Metadata Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015
 */
export const csvwOfTable = (table: DataTable, url: string) => ({ '@context': CONTEXT, ...tableOf(table, url), 'dc:license': { '@id': DATA_LICENCE.url }, dialect: dialectOf([table.lineEnd]) })

/** Metadata of all tables together with what points from one to another, for files that lie beside each other. */
export const csvwOfAll = (urlOf: (table: DataTable) => string) => ({
  '@context': CONTEXT,
  'dc:license': { '@id': DATA_LICENCE.url },
  dialect: dialectOf(['\r\n', '\n']),
  tables: TABLES.map((table) => tableOf(table, urlOf(table), table.foreignKeys.map(({ column, table: name, reference }) => {
    const target = TABLES.find((other) => other.name === name)
    if (!target) throw new RangeError(`no table ${name}`)
    return { columnReference: column, reference: { resource: urlOf(target), columnReference: reference } }
  }))),
})
