import { HOSTILE_TEXTS } from '@/lib/export/handouts.test-data'
import { seededCells, seededIndicator } from '@/lib/indicators/seeds.test-data'
import { rowOf, type OpenRow } from './row'

/** All figures of the seeds as the interface has them, in order of id; those in dispute each on its own. */
export const SEEDED_ROWS: readonly OpenRow[] = seededCells
  .flatMap(({ figure, disputed }) => [figure, ...disputed].map((entry) => rowOf(entry, disputed.length > 0, seededIndicator(entry.indicator).unitOfMeasure)))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** A row a hostile text, in every field that people write. */
export const HOSTILE_ROWS: readonly OpenRow[] = HOSTILE_TEXTS.map((text, index) => ({
  id: `o.${index}/${'é'.repeat(index % 3)}`, indicator: 'par-index-score', area: `area-${index}`, period: '2022', periodFrom: '2022-01-01', periodTo: '2022-12-31', periodKind: 'year', basis: null,
  value: `-${index}.12345678901234567890`, valueMax: index % 2 === 0 ? '99999999999999999999.5' : null, of: null, unit: 'percent', status: 'estimated', derived: true, qualifier: 'over', disputed: index % 5 === 0,
  vintage: '2023-01-31', note: text, sourceId: `r-${index}`, sourceTitle: text, sourcePublisher: text, sourceUrl: text, sourcePublished: null, quote: text, spanStart: 0, spanEnd: text.length,
  rule: null, acceptedBy: text, acceptedOn: '2023-02-01', evidence: `/reports/r-${index}#o-${index}`,
}))

/** Rows as batches, as a cursor would give them. */
export async function* inBatches<Row>(rows: readonly Row[], size = 100): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

/** Everything that pieces say, joined. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** Reads CSV as RFC 4180 has it: header and rows; a byte order mark is not part of the first name. A row too long or short is a fault. */
export function parseCsv(text: string, separator = ','): { readonly header: readonly string[]; readonly rows: readonly Readonly<Record<string, string>>[] } {
  const lines = splitCsv(text.replace(/^\uFEFF/, ''), separator)
  const [header = [], ...rows] = lines
  return {
    header,
    rows: rows.map((row) => {
      if (row.length !== header.length) throw new Error(`${row.length} fields under ${header.length} names: ${row.join('|').slice(0, 200)}`)
      return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
    }),
  }
}

function splitCsv(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign !== '"') field += sign
      else if (text[at + 1] === '"') { field += '"'; at += 1 } else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === separator) { row.push(field); field = '' } else if (sign === '\n' || (sign === '\r' && text[at + 1] === '\n')) {
      if (sign === '\r') at += 1
      rows.push([...row, field]);
      [row, field] = [[], '']
    } else field += sign
  }
  if (quoted) throw new Error('a quotation mark is never closed')
  return field !== '' || row.length > 0 ? [...rows, [...row, field]] : rows
}
