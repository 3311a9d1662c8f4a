import { to as copyTo } from 'pg-copy-streams'
import { guardFields } from './guard'
import type { ObservationFilter } from './observations'
import { streams } from './stream-client'

/** Which of the current figures; `asOf`, themes and reports are not asked for in bulk. */
export type BulkFilter = Pick<ObservationFilter, 'indicators' | 'areas' | 'from' | 'to'>

export interface CopyOptions {
  /** Between whole and fraction: a Vietnamese spreadsheet reads a comma. */
  readonly decimal?: 'point' | 'comma'
  readonly separator?: 'comma' | 'semicolon'
  /** With a mark by which spreadsheets know UTF-8; left out for programs. */
  readonly bom?: boolean
}

const SEPARATORS = { comma: ',', semicolon: ';' } as const

/** The columns of the bulk file in order, with what PostgreSQL makes of them. Numbers are written without the zeros that fill their type. */
const COLUMNS: readonly (readonly [name: string, sql: string, kind: 'text' | 'number' | 'plain'])[] = [
  ['id', 'o.id', 'text'],
  ['indicator', 'o."indicatorCode"', 'plain'],
  ['area', 'o."areaSlug"', 'plain'],
  ['period', 'o.period', 'plain'],
  ['period_from', 'o."periodFrom"', 'plain'],
  ['period_to', 'o."periodTo"', 'plain'],
  ['period_kind', 'o."periodKind"', 'plain'],
  ['basis', 'o.basis', 'plain'],
  ['value', 'trim_scale(o.value)', 'number'],
  ['value_to', 'trim_scale(o."valueMax")', 'number'],
  ['of', 'trim_scale(o."of")', 'number'],
  ['status', 'o.status', 'plain'],
  ['derived', 'o.derived', 'plain'],
  ['qualifier', 'o.qualifier', 'plain'],
  ['disputed', 's.standing IS NOT NULL', 'plain'],
  ['vintage', 'o.vintage', 'plain'],
  ['period_of_report', 'o."periodOfReport"', 'plain'],
  ['note', 'o.note', 'text'],
  ['source', 'o."reportId"', 'text'],
  ['quote', 'o.quote', 'text'],
  ['span_start', 'o."spanStart"', 'plain'],
  ['span_end', 'o."spanEnd"', 'plain'],
]

/** Names of the columns that `copyCurrent` writes, in order. */
export const BULK_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/** What holds, disputes included; of invented areas nothing. */
export const CURRENT = `"Observation" o LEFT JOIN "ObservationState" s ON s."observationId" = o.id
  WHERE (s.standing IS NULL OR s.standing = 'disputed') AND NOT EXISTS (SELECT FROM "Area" a WHERE a.slug = o."areaSlug" AND a.invented)`

/** COPY takes no parameters: the values stand in settings of the session, the statement names those. */
const CONDITIONS: Readonly<Record<keyof BulkFilter, string>> = {
  indicators: `AND o."indicatorCode" = ANY (string_to_array(current_setting('bulk.indicators'), ','))`,
  areas: `AND o."areaSlug" = ANY (string_to_array(current_setting('bulk.areas'), ','))`,
  from: `AND o."periodTo" >= current_setting('bulk.from')::date`,
  to: `AND o."periodTo" <= current_setting('bulk.to')::date`,
}

/** The values of a filter, as texts: a setting each. */
function settingsOf(filter: BulkFilter): [keyof BulkFilter, string][] {
  return (Object.keys(CONDITIONS) as (keyof BulkFilter)[]).flatMap((key) => {
    const value = filter[key]
    return value === undefined ? [] : [[key, typeof value === 'string' ? value : value.join(',')] as [keyof BulkFilter, string]]
  })
}

const selection = (columns: string, filter: BulkFilter) => `SELECT ${columns} FROM ${CURRENT} ${settingsOf(filter).map(([key]) => CONDITIONS[key]).join(' ')}`

function copyStatement(filter: BulkFilter, separator: string, decimal: 'point' | 'comma'): string {
  const columns = COLUMNS.map(([name, sql, kind]) => `${kind === 'number' && decimal === 'comma' ? `replace((${sql})::text, '.', ',')` : sql} AS "${name}"`)
  const quoted = COLUMNS.filter(([, , kind]) => kind === 'text').map(([name]) => `"${name}"`)
  return `COPY (${selection(columns.join(', '), filter)}) TO STDOUT (FORMAT csv, DELIMITER '${separator}', FORCE_QUOTE (${quoted.join(', ')}))`
}

/**
 * The current figures as CSV, straight from PostgreSQL: in constant memory and as
 * fast as it writes, in no order, texts disarmed against formulas. Stops asking
 * PostgreSQL when the reader leaves.
 *
 * @returns bytes of the file, header first; an error of the database breaks the stream off
 */
export function copyCurrent(filter: BulkFilter = {}, { decimal = 'point', separator = 'comma', bom = true }: CopyOptions = {}): ReadableStream<Uint8Array> {
  const sign = SEPARATORS[separator]
  const header = Buffer.from(`${bom ? '\uFEFF' : ''}${BULK_COLUMNS.join(sign)}\n`)
  return copied(copyStatement(filter, sign, decimal), settingsOf(filter), header, guardFields(sign.charCodeAt(0)))
}

/** Bytes are handed on in pieces of at least this size: each costs a walk through the web server. */
const PIECE = 128 * 1024

function copied(statement: string, settings: readonly (readonly [string, string])[], header: Buffer, guard: (piece: Buffer | null) => Buffer[]): ReadableStream<Uint8Array> {
  let copy: Copy
  let ready: Buffer[] = [header]
  return new ReadableStream<Uint8Array>({
    async start() { copy = await startCopy(statement, settings) },
    async pull(controller) {
      let size = lengthOf(ready)
      let ended = false
      while (size < PIECE && !ended) {
        const next = await copy.pieces.next()
        const guarded = guard(next.done ? null : next.value)
        ended = next.done === true
        ready.push(...guarded)
        size += lengthOf(guarded)
      }
      if (size > 0) controller.enqueue(Buffer.concat(ready, size))
      ready = []
      if (ended) controller.close()
    },
    cancel() { copy.stop() },
  }, { highWaterMark: 1 })
}

const lengthOf = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0)

interface Copy {
  /** The connection is free for others after the last one. */
  readonly pieces: AsyncIterator<Buffer, undefined>
  /** The reader has left: so does the connection, and PostgreSQL ends the statement when it has nobody to write to. */
  readonly stop: () => void
}

async function startCopy(statement: string, settings: readonly (readonly [string, string])[]): Promise<Copy> {
  const client = await streams().connect()
  let isHeld = true
  const release = (broken: boolean) => {
    if (isHeld) client.release(broken)
    isHeld = false
  }
  try {
    for (const [key, value] of settings) await client.query('SELECT set_config($1, $2, false)', [`bulk.${key}`, value])
    const stream = client.query(copyTo(statement))
    // A statement may fail before anybody asks for its first piece, and an error without a listener ends the process.
    stream.on('error', () => {})
    return { pieces: piecesOf(stream, release), stop: () => release(true) }
  } catch (error) {
    release(true)
    throw error
  }
}

async function* piecesOf(stream: AsyncIterable<Buffer>, release: (broken: boolean) => void): AsyncGenerator<Buffer, undefined> {
  try {
    for await (const piece of stream) yield piece
  } catch (error) {
    release(true)
    throw error
  }
  release(false)
  return undefined
}
