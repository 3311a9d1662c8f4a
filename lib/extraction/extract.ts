import { Gazetteer } from './areas'
import { canonicalise } from './canonical'
import type { Candidate, Extraction, ImpliedField, IndicatorWords, ReadingContext } from './candidate'
import type { Draft } from './draft'
import { readLayout } from './layout'
import { matchIndicator } from './match-indicator'
import { readPassages } from './passage'
import { readFigures } from './read-figures'
import { assignBases, isYearlyAverage } from './refiners/bases'
import { markEstimates } from './refiners/estimates'
import { readFrame } from './refiners/frame'
import { assignPeriods } from './refiners/periods'
import { assignAreas, mainArea } from './refiners/places'
import { linkRepeats } from './refiners/repeats'
import { dealOutLists } from './refiners/respectively'
import { separateTargets } from './refiners/targets'

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
  const layout = readLayout(text)
  const passages = readPassages(layout.blocks)
  const publishedOn = context.publishedOn ?? layout.dateline?.date ?? null
  const frame = readFrame(layout, passages, context.publishedOn ?? null)
  const gazetteer = new Gazetteer(context.areas, text)
  const main = mainArea(layout, passages, gazetteer)

  const dated = assignPeriods(dealOutLists(readFigures(passages)), passages, frame)
  const compared = assignBases(dated)
  const told = separateTargets(markEstimates(compared), passages, frame)
  const placed = assignAreas(told, main, gazetteer, context.areas, publishedOn)
  const drafts = linkRepeats(placed)
  return { text, title: layout.title, publishedOn, candidates: drafts.map((draft) => toCandidate(draft, text, context.indicators)) }
}

function toCandidate(draft: Draft, text: string, indicators: readonly IndicatorWords[]): Candidate {
  const { span, kind, role, value, valueMax, scale, of, unit, qualifier, period, basis, estimated, area, areaSlug, measure } = draft
  return {
    span, quote: text.slice(span.start, span.end), role, kind, area, areaSlug, measure,
    indicator: matchIndicator({ kind, measure, unit, of, basis, yearNamed: !draft.periodImplied, yearlyAverage: isYearlyAverage(draft) || draft.rule === 'growth/yearly-average' }, indicators),
    value, valueMax, scale, of, measureUnit: unit, period, basis, estimated, qualifier,
    implied: impliedFields(draft), doubts: [...new Set(draft.doubts)], rule: draft.rule, ruleVersion: draft.ruleVersion, confidence: confidenceOf(draft),
  }
}

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

/** How sure the way of writing is, less for each field the context had to give and for each doubt. */
function confidenceOf(draft: Draft): number {
  const missing = draft.measure === '' ? 0.1 : 0
  const implied = impliedFields(draft).filter((field) => field !== 'area').length * 0.02
  const doubts = draft.doubts.filter((doubt) => doubt !== 'repeated').length * 0.1
  return Math.round(Math.max(0.05, draft.sure - implied - doubts - missing) * 100) / 100
}
