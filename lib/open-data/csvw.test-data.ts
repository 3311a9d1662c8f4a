import { isDecimal } from '@/lib/indicators/decimal'
import { isIsoDate } from '@/lib/indicators/period'
import { parseCsv } from './open-data.test-data'

// A reader of CSV on the Web, strict, from the W3C's Recommendations of 17 December 2015 (Model for Tabular Data;
// Metadata Vocabulary): the W3C has no JSON schema of the vocabulary, and no validator of it is published for Node.

interface Column { readonly name: string; readonly titles: string; readonly required: boolean; readonly datatype: string | { readonly base: string; readonly format: string } }
export interface CsvwTable {
  readonly url: string
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey?: string; readonly foreignKeys?: readonly { readonly columnReference: string; readonly reference: { readonly resource: string; readonly columnReference: string } }[] }
}

const TERMS = new Set(['@context', '@id', 'url', 'tables', 'tableSchema', 'dialect', 'dc:title', 'dc:description', 'dc:license'])
const COLUMN_TERMS = new Set(['name', 'titles', 'required', 'datatype', 'dc:title', 'dc:description'])

/** What is wrong with a CSV by its metadata: the vocabulary, header, types, required fields, primary and foreign keys. Empty where nothing is. */
export function csvwFaults(metadata: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>>): string[] {
  const [context] = metadata['@context'] as unknown[]
  const tables = (metadata.tables ?? [metadata]) as readonly CsvwTable[]
  const read = new Map(tables.map(({ url }) => [url, parseCsv(files[url] ?? '')]))
  return [
    ...(context === 'http://www.w3.org/ns/csvw' ? [] : ['@context']),
    ...[metadata, ...tables].flatMap((each) => Object.keys(each).filter((term) => !TERMS.has(term)).map((term) => `unknown: ${term}`)),
    ...tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
      const { header, rows } = read.get(url) ?? { header: [], rows: [] }
      return [
        ...columns.flatMap((column) => [...Object.keys(column).filter((term) => !COLUMN_TERMS.has(term)), ...(/^[A-Za-z][\w.-]*$/.test(column.name) ? [] : [column.name])]).map((term) => `${url}: unknown: ${term}`),
        ...(columns.map(({ titles }) => titles).join() === header.join() ? [] : [`${url}: header ${header.join()}`]),
        ...rows.flatMap((row, index) => columns.flatMap((column) => fieldFault(column, row[column.titles] ?? '').map((fault) => `${url} row ${index + 1}: ${fault}`))),
        ...(primaryKey && new Set(rows.map((row) => row[primaryKey])).size !== rows.length ? [`${url}: ${primaryKey} twice`] : []),
        ...foreignKeys.flatMap(({ columnReference, reference }) => {
          const known = new Set(read.get(reference.resource)?.rows.map((row) => row[reference.columnReference]))
          return rows.filter((row) => !known.has(row[columnReference])).map((row) => `${url}: ${columnReference} ${row[columnReference]} leads nowhere`)
        }),
      ]
    }),
  ]
}

function fieldFault({ name, required, datatype }: Column, text: string): string[] {
  if (text === '') return required ? [`${name} is empty`] : []
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype
  const isRight = {
    string: () => format === '' || new RegExp(`^(?:${format})$`).test(text),
    decimal: () => isDecimal(text),
    integer: () => /^-?\d+$/.test(text),
    boolean: () => format.split('|').includes(text),
    date: () => format === 'yyyy-MM-dd' && isIsoDate(text),
  }[base]
  return isRight?.() ? [] : [`${name}: ${JSON.stringify(text)} is no ${base}`]
}
