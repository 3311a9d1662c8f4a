import { canonicalise } from '@/lib/extraction/canonical'
import type { Candidate, Extraction, Statement } from '@/lib/extraction/candidate'

/** One entry of the printed array: contracts.md, "extract --json". */
export interface FileReadings {
  readonly file: string
  readonly facts: readonly unknown[]
  readonly targets: readonly unknown[]
  readonly statements: readonly unknown[]
  readonly error?: string
}

/** The readings of a file as the contract names their fields; offsets and quotes are of the text as read, everything else is NFC. */
export function toJson(file: string, raw: string, { candidates, statements }: Extraction): FileReadings {
  const { toOriginal } = canonicalise(raw)
  const place = ({ span }: Candidate | Statement) => {
    const [start, end] = [toOriginal(span.start), toOriginal(span.end)]
    return { quote: raw.slice(start, end), start, end }
  }
  const figures = (role: Candidate['role']) => candidates.filter((candidate) => candidate.role === role).map((candidate) => ({ ...place(candidate), ...figure(candidate) }))
  return { file, facts: figures('result'), targets: figures('target'), statements: statements.map((statement) => ({ ...place(statement), ...said(statement) })) }
}

const figure = (candidate: Candidate) => ({
  kind: candidate.kind, area: candidate.area, area_slug: candidate.areaSlug, measure: candidate.measure,
  indicator: candidate.indicator, value: Number(candidate.value), ...(candidate.valueMax === null ? {} : { value_max: Number(candidate.valueMax) }),
  of: candidate.of === null ? null : Number(candidate.of), measure_unit: candidate.measureUnit, scale: Number(candidate.scale), period: candidate.period,
  basis: candidate.basis === 'none' ? null : candidate.basis, estimated: candidate.estimated, qualifier: candidate.qualifier, implied: candidate.implied,
  doubts: candidate.doubts, rule: candidate.rule, rule_version: candidate.ruleVersion, confidence: candidate.confidence,
})

const said = (statement: Statement) => ({
  sort: statement.sort, direction: statement.direction, area: statement.area, area_slug: statement.areaSlug, measure: statement.measure,
  indicator: statement.indicator, period: statement.period, basis: statement.basis === 'none' ? null : statement.basis, implied: statement.implied,
  rule: statement.rule, rule_version: statement.ruleVersion, confidence: statement.confidence,
})
