import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalise } from '@/lib/extraction/canonical'
import type { AreaName, Candidate, Extraction, IndicatorWords, ReadingContext } from '@/lib/extraction/candidate'
import { extract } from '@/lib/extraction/extract'

/** `npm run -s extract -- [--json] FILE...`: reads reports and prints what they state. No database, nothing written. */

const SEEDS = join(import.meta.dirname, '..', 'seeds')

interface AreaRow { slug: string; name: string; kind: string; level?: string; valid_from?: string | null; valid_to?: string | null }
interface IndicatorRow { code: string; name_vi: string; kind: IndicatorWords['kind']; unit_of_measure: string; aliases?: string[] }

const readSeed = <Row>(name: string): Row[] => JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as Row[]

function readingContext(): ReadingContext {
  const named = (row: AreaRow, level: AreaName['level']): AreaName => ({
    slug: row.slug, name: row.name, level, kind: row.kind, validFrom: row.valid_from ?? null, validTo: row.valid_to ?? null,
  })
  return {
    areas: [...readSeed<AreaRow>('areas.json').map((row) => named(row, 'district')), ...readSeed<AreaRow>('communes.json').map((row) => named(row, 'commune'))],
    indicators: readSeed<IndicatorRow>('indicators.json').map((row) => ({ code: row.code, kind: row.kind, unitOfMeasure: row.unit_of_measure, names: [row.name_vi, ...(row.aliases ?? [])] })),
  }
}

/** One entry of the printed array: contracts.md, "extract --json". */
interface FileReadings { file: string; facts: unknown[]; targets: unknown[]; error?: string }

/** A candidate as the contract names its fields; offsets and quote are of the file as read, everything else NFC. */
function printed(candidate: Candidate, raw: string, toOriginal: (offset: number) => number): unknown {
  const start = toOriginal(candidate.span.start)
  const end = toOriginal(candidate.span.end)
  return {
    quote: raw.slice(start, end), start, end, kind: candidate.kind, area: candidate.area, area_slug: candidate.areaSlug, measure: candidate.measure,
    indicator: candidate.indicator, value: Number(candidate.value), ...(candidate.valueMax === null ? {} : { value_max: Number(candidate.valueMax) }),
    of: candidate.of === null ? null : Number(candidate.of), measure_unit: candidate.measureUnit, scale: Number(candidate.scale), period: candidate.period,
    basis: candidate.basis === 'none' ? null : candidate.basis, estimated: candidate.estimated, qualifier: candidate.qualifier, implied: candidate.implied,
    doubts: candidate.doubts, rule: candidate.rule, rule_version: candidate.ruleVersion, confidence: candidate.confidence,
  }
}

function readingsOf(file: string, raw: string, { candidates }: Extraction): FileReadings {
  const { toOriginal } = canonicalise(raw)
  const role = (name: Candidate['role']): unknown[] => candidates.filter((candidate) => candidate.role === name).map((candidate) => printed(candidate, raw, toOriginal))
  return { file, facts: role('result'), targets: role('target') }
}

/** The readings beside their words, one line each, for a person at a terminal. */
function table(file: string, { title, publishedOn, candidates }: Extraction): string {
  const rows = candidates.map((candidate) => {
    const figure = `${candidate.value.replace('.', ',')}${candidate.of === null ? '' : `/${candidate.of}`}${SCALES[candidate.scale] ?? ''} ${candidate.measureUnit}`
    const when = candidate.period ? `${candidate.period.from}…${candidate.period.to}` : 'không rõ kỳ'
    const notes = [candidate.estimated ? 'ước' : '', candidate.basis === 'none' ? '' : candidate.basis, candidate.indicator ?? '', ...candidate.doubts].filter(Boolean).join(', ')
    return `  ${candidate.role === 'target' ? 'mục tiêu ' : ''}${candidate.kind} ${figure} | ${candidate.area ?? '?'} | ${when} | ${candidate.confidence.toFixed(2)} ${notes}\n    «${candidate.quote.replace(/\s+/g, ' ')}»`
  })
  return [`${file}: ${title ?? '(không có tiêu đề)'}${publishedOn ? ` (${publishedOn})` : ''}`, ...rows].join('\n')
}

const SCALES: Readonly<Record<string, string>> = { '1000': ' nghìn', '1000000': ' triệu', '1000000000': ' tỷ', '1000000000000': ' nghìn tỷ' }

function main(args: readonly string[]): void {
  const asJson = args.includes('--json')
  const files = args.filter((arg) => arg !== '--json')
  if (files.length === 0) {
    console.error('usage: npm run -s extract -- [--json] FILE...')
    process.exitCode = 2
    return
  }
  const context = readingContext()
  const entries: FileReadings[] = []
  for (const file of files) {
    let raw: string
    try {
      raw = readFileSync(file, 'utf8')
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      console.error(`${file}: ${reason}`)
      entries.push({ file, facts: [], targets: [], error: reason })
      process.exitCode = 1
      continue
    }
    const extraction = extract(raw, context)
    if (asJson) entries.push(readingsOf(file, raw, extraction))
    else console.log(table(file, extraction))
  }
  if (asJson) console.log(JSON.stringify(entries, null, 1))
}

main(process.argv.slice(2))
