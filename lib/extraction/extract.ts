import type { Period } from '@/lib/indicators/period'
import { Gazetteer } from './areas'
import { canonicalise } from './canonical'
import type { Candidate, Extraction, ImpliedField, Origin, IndicatorWords, ReadingContext, Span } from './candidate'
import { confidenceOf } from './confidence'
import type { Draft } from './draft'
import { readLayout } from './layout'
import { matchIndicator } from './matching/match-indicator'
import type { Measured } from './matching/measured'
import { readPassages } from './passage'
import { anywhere } from './pattern'
import { readFigures } from './read-figures'
import { assignBases, isYearlyAverage } from './refiners/bases'
import { markEstimates } from './refiners/estimates'
import { readFrame } from './refiners/frame'
import { assignPeriods } from './refiners/periods'
import { assignAreas, mainArea } from './refiners/places'
import { linkRepeats } from './refiners/repeats'
import { dealOutLists } from './refiners/respectively'
import { separateTargets } from './refiners/targets'
import { readStatements } from './statements/read-statements'
import { findTables } from './tables/find-tables'
import { readTables } from './tables/read-tables'

/**
 * Reads a report: the figures stated in it as results and as targets, each with the span it stands at.
 * Step 1 of following a figure.
 *
 * @param raw the text as it came, in any Unicode form and with any line ends
 * @param context names of areas and indicators; a publication date known from elsewhere goes before the dateline's
 * @returns the canonical text the spans point into, and the candidates in the order of the text
 */
export function extract(raw: string, context: ReadingContext): Extraction {
  const { text } = canonicalise(raw)
  const tables = findTables(text)
  const layout = readLayout(text, tables)
  const passages = readPassages(layout.blocks)
  const publishedOn = context.publishedOn ?? layout.dateline?.date ?? null
  const frame = readFrame(layout, passages, context.publishedOn ?? null)
  const gazetteer = new Gazetteer(context.areas, text, layout.title)
  const main = mainArea(layout, passages, gazetteer)

  const dated = assignPeriods(dealOutLists(readFigures(passages)), passages, frame)
  const compared = assignBases(dated)
  const told = separateTargets(markEstimates(compared), passages, frame)
  const placed = assignAreas(told, main, gazetteer, context.areas, publishedOn)
  const tabled = readTables(tables, layout.blocks, { frame, main, gazetteer, areas: context.areas, publishedOn })
  const drafts = [...linkRepeats(placed), ...tabled].sort((a, b) => a.anchor.start - b.anchor.start)
  const statements = readStatements({ text, passages, frame, main, gazetteer, areas: context.areas, indicators: context.indicators, publishedOn, drafts })
  return { text, title: layout.title, publishedOn, candidates: drafts.map((draft) => toCandidate(draft, text, layout.title, context.indicators)), statements }
}

function toCandidate(draft: Draft, text: string, title: string | null, indicators: readonly IndicatorWords[]): Candidate {
  const { span, kind, role, value, valueMax, scale, of, unit, qualifier, period, basis, estimated, area, areaSlug, measure } = draft
  const { indicator, alternatives } = matchIndicator(measuredOf(draft, text, title), indicators)
  const implied = impliedFields(draft)
  return {
    span, quote: text.slice(span.start, span.end), role, kind, area, areaSlug, measure, indicator,
    value, valueMax, scale, of, measureUnit: unit, period, basis, estimated, qualifier,
    implied, origins: originsOf(draft, implied), openPeriod: period === null ? (draft.openPeriod ?? 'not-stated') : null, alternatives, doubts: [...new Set(draft.doubts)], rule: draft.rule, ruleVersion: draft.ruleVersion, confidence: confidenceOf(draft, implied),
  }
}

function measuredOf(draft: Draft, text: string, title: string | null): Measured {
  const { kind, measure, unit, of, basis, passage, anchor, period, span } = draft
  const lead = text.slice(Math.max(passage.start, anchor.start - NEAR), anchor.start)
  const severalYears = period === null ? STRETCH.test(lead) : period.from.slice(0, 4) !== period.to.slice(0, 4) && !isSchoolYear(period)
  const average = isYearlyAverage(draft) || draft.rule === 'growth/yearly-average'
  // "bình quân giai đoạn … tăng 12%, trong đó dịch vụ tăng 13%": the mean holds for the parts
  const partOfAverage = severalYears && AVERAGED.test(lead)
  return {
    kind, measure, unit, of, basis, target: draft.role === 'target', yearNamed: !draft.periodImplied || draft.origins?.period?.place === 'table' || (period !== null && title !== null && INDEX_YEAR.exec(title)?.[1] === period.to.slice(0, 4)), yearlyAverage: average || (kind === 'growth' && partOfAverage), severalYears,
    quote: text.slice(span.start, span.end), sentence: around(text, passage, span), paragraph: passage.block.role === 'table' ? passage.block.text : around(text, passage.block, span),
  }
}

/** Letters on either side of a figure in which what its words leave open may be said: the cost of a figure must not grow with its paragraph. */
const NEAR = 600
const around = (text: string, { start, end }: Span, span: Span): string => text.slice(Math.max(start, span.start - NEAR), Math.min(end, span.end + NEAR))
/** "Công bố chỉ số cải cách hành chính năm 2023": names the year of the index for all its ranks. */
const INDEX_YEAR = anywhere(String.raw`(?:chỉ số|PAR|xếp hạng)[^.]{0,90}năm (20\d\d)`)

const AVERAGED = anywhere('(?<!thu nhập )(?:bình quân|trung bình)(?! (?:đầu người|một người|mỗi người))|mỗi năm|hằng năm|hàng năm')
const STRETCH = anywhere('(?:\\d{1,2}|hai|ba|bốn|năm|mười) năm (?:qua|gần đây|liên tiếp)|nhiệm kỳ|giai đoạn')
const isSchoolYear = ({ from, to }: Period): boolean => from.slice(5) === '09-01' && to.slice(5) === '05-31'

function impliedFields(draft: Draft): ImpliedField[] {
  const fields: Array<[ImpliedField, boolean]> = [
    ['area', draft.area !== null && draft.areaImplied],
    ['measure', !draft.ownSubject],
    ['period', draft.period !== null && draft.periodImplied],
    ['basis', draft.basis !== 'none' && !draft.ownBasis],
    ['estimated', draft.estimateImplied],
    ['of', draft.ofImplied],
  ]
  return fields.filter(([, implied]) => implied).map(([field]) => field)
}

/** Fields the sentence gives need no more than that said; the others bring the words they came from. */
function originsOf(draft: Draft, implied: readonly ImpliedField[]): Candidate['origins'] {
  const inSentence: Origin = { place: 'sentence', span: null }
  return Object.fromEntries(implied.map((field) => [field, draft.origins?.[field] ?? inSentence]))
}
