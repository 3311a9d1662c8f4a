import type { Candidate, Extraction } from '@/lib/extraction/candidate'
import type { Area, Indicator } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode, type PeriodKind } from '@/lib/indicators/period'
import { displayUnit, formatFigure, formatPeriod, formatQualifier } from '@/lib/indicators/words'
import { scaled, type Confirmation } from './confirmation'

/** A figure that a person wrote into a workbook: put right, or added. */
export interface Proposal {
  readonly rule: 'workbook/changed-cell' | 'workbook/added-row'
  readonly indicator: Indicator
  readonly area: Pick<Area, 'slug' | 'name' | 'fullName'>
  /** As the person wrote it; complete, checked. */
  readonly confirmation: Confirmation
  /** Where the dates alone mislead. */
  readonly periodKind?: PeriodKind
  /** What stood there; null for a row that is new. */
  readonly before: Observation | null
  /** Whose figure that was, "Huyện Đông Anh". */
  readonly beforeArea: string | null
}

/** Of the readings that a person typed nearly all should be right. */
const CONFIDENCE = 0.95
const RULE_VERSION = 1

/**
 * The figures of a workbook as a report for review: a line in Vietnamese for
 * each, which is also the sentence that the figure is shown to stand in. The
 * same figures make the same text, so that a file brought twice is one report.
 *
 * @param proposals at least one
 */
export function reportProposals(proposals: readonly Proposal[]): Extraction {
  const title = 'Số liệu sửa và thêm trong bảng tính'
  const lines: string[] = []
  const candidates: Candidate[] = []
  let start = title.length + 1
  for (const proposal of proposals) {
    const line = sayProposal(proposal)
    lines.push(line)
    candidates.push(candidateOf(proposal, line, start))
    start += line.length + 1
  }
  return { text: [title, ...lines].join('\n'), title, publishedOn: null, candidates, statements: [] }
}

/** "Thu ngân sách nhà nước trên địa bàn; Quận Hoàn Kiếm; năm 2022: ước 14.150 tỷ đồng (trước: 14.100 tỷ đồng)". */
export function sayProposal({ indicator, area, confirmation, periodKind, before, beforeArea }: Proposal): string {
  const { periodFrom, periodTo, estimated, qualifier, scale } = confirmation
  const figure = { value: scaled(confirmation.value, scale), valueMax: confirmation.valueMax === null ? null : scaled(confirmation.valueMax, scale), of: confirmation.of }
  const period = { from: periodFrom, to: periodTo }
  const now = sayFigure(indicator, { ...figure, estimated, qualifier })
  const was = before && [
    ...(before.indicator === indicator.code && before.area === area.slug && periodCode(before.period) === periodCode(period) ? [] : [`${beforeArea ?? before.area}, ${formatPeriod(before.period, 'vi', before.periodKind)}`]),
    sayFigure(indicator, before),
  ].join(': ')
  return oneLine(`${indicator.nameVi}; ${area.fullName}; ${formatPeriod(period, 'vi', periodKind)}: ${now}${was === null ? ' (mới)' : ` (trước: ${was})`}`)
}

function sayFigure(indicator: Indicator, figure: Pick<Observation, 'value' | 'valueMax' | 'of' | 'estimated' | 'qualifier'>): string {
  const unit = displayUnit(indicator, [figure.value], 'vi')
  const after = indicator.kind === 'rank' ? '' : unit.label === '%' ? '%' : ` ${unit.label}`
  return `${figure.estimated ? 'ước ' : ''}${formatQualifier(figure.qualifier, 'vi')}${formatFigure(figure, unit, 'vi')}${after}`
}

/** A name may hold a line end; a line is one figure. */
const oneLine = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

function candidateOf({ rule, indicator, area, confirmation }: Proposal, line: string, start: number): Candidate {
  const { value, valueMax, scale, of, basis, estimated, qualifier, periodFrom, periodTo } = confirmation
  return {
    span: { start, end: start + line.length }, quote: line, role: 'result', kind: indicator.kind,
    area: area.name.normalize('NFC'), areaSlug: area.slug, measure: oneLine(indicator.nameVi), indicator: indicator.code,
    value, valueMax, scale, of, measureUnit: displayUnit(indicator, ['0'], 'vi').label, period: { from: periodFrom, to: periodTo }, basis, estimated, qualifier,
    implied: [], origins: {}, alternatives: [{ code: indicator.code, score: 1 }], openPeriod: null, doubts: [], rule, ruleVersion: RULE_VERSION, confidence: CONFIDENCE,
  }
}
