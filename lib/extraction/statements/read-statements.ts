import type { Gazetteer } from '../areas'
import type { AreaName, IndicatorWords, Statement } from '../candidate'
import type { Draft } from '../draft'
import type { Passage } from '../passage'
import { fold, startingWith } from '../pattern'
import { assignBases } from '@/lib/extraction/refiners/bases'
import type { Frame } from '@/lib/extraction/refiners/frame'
import { assignPeriods } from '@/lib/extraction/refiners/periods'
import { assignAreas, type MainArea } from '@/lib/extraction/refiners/places'
import { separateTargets } from '@/lib/extraction/refiners/targets'
import { overlaps } from '../spans'
import { announced, announcement, praisedIndex, praisedPlace } from './announcement'
import { causedChange } from './caused'
import { change } from './change'
import { indicatorMeant } from './indicator-meant'
import type { StatementRule, Told } from './rule'

/** "… của các phường": the index of others, not of the area the report is about. */
const OF_OTHERS = startingWith('(?:¤{1,12} ?|năm 20\\d\\d )?(?:[^,;.:()]{0,24} )?(?:của |đối với |cho |ở |tại )?(?:các |\\d{1,3} )(?:phường|xã|thị trấn|phòng|ban|cơ quan|đơn vị|sở|quận|huyện|địa phương|tỉnh)')
/** "… của quận Hoa Sen": whose index it is, named behind it. */
const OF_NAMED = /^[^,;.:()]{0,24}?(?:của|tại)\s$/u

export const STATEMENT_RULES: readonly StatementRule[] = [announcement, announced, praisedPlace, praisedIndex, change, causedChange]

/** What the reading of the figures has found out already. */
export interface ReadSoFar {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly frame: Frame
  readonly main: MainArea | null
  readonly gazetteer: Gazetteer
  readonly areas: readonly AreaName[]
  readonly indicators: readonly IndicatorWords[]
  readonly publishedOn: string | null
  /** The figures, refined. */
  readonly drafts: readonly Draft[]
}

interface Found { readonly told: Told; readonly draft: Draft }

/**
 * Results told without a figure, in the order of the text: a change without its size, an index made known without its value.
 * Goals are none, nor is what the same report gives a figure for. Period, area and basis come from the refiners of figures.
 */
export function readStatements(read: ReadSoFar): Statement[] {
  const figures = byPassage(read.drafts)
  const found = read.passages.flatMap((passage) => inPassage(passage, figures.get(passage) ?? [])).map((each) => ({ ...each, draft: { ...each.draft, area: indexHolder(each, read.gazetteer) } }))
  if (found.length === 0) return []
  const dated = assignPeriods(found.map(({ draft }) => draft), read.passages, read.frame)
  const compared = assignBases(dated).map((draft, i) => (basisFits(found[i]!.told, draft) ? draft : { ...draft, basis: 'none' as const }))
  const told = separateTargets(compared, read.passages, read.frame)
  const placed = assignAreas(told, read.main, read.gazetteer, read.areas, read.publishedOn)
  const statements = placed.flatMap((draft, i) => (draft.role === 'target' ? [] : [toStatement(found[i]!.told, draft, read)]))
  const given = figuresGiven(read.drafts)
  return once(statements.filter((statement) => !given.some((figure) => givesFigureOf(figure, statement)))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** A comparison before the clause holds for it only where the clause opens with it; one behind may close a list. */
function basisFits({ clause, anchor, againstPlan }: Told, { passage, basis }: Draft): boolean {
  if (basis === 'none' || againstPlan) return true
  const between = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start)
  const next = passage.bases.find((phrase) => phrase.start >= anchor.start)
  if (next) return !between(anchor.end, next.start).includes(';')
  const last = passage.bases.filter((phrase) => phrase.end <= clause.start).at(-1)
  return last === undefined || /^[\s,]{0,3}$/u.test(between(last.end, clause.start))
}

/** Whose index is made known, where it is named behind it. */
function indexHolder({ told, draft: { passage } }: Found, gazetteer: Gazetteer): string | null {
  if (told.sort !== 'announcement') return null
  const from = told.anchor.end - passage.start
  const named = gazetteer.mentions(passage.text).find((mention) => mention.start >= from && OF_NAMED.test(passage.marked.slice(from, mention.start)))
  return named?.name ?? null
}

/** The index of wards or departments: it says nothing of the area of the report. */
const isOfOthers = (told: Told, { passage }: Draft): boolean => told.sort === 'announcement' && OF_OTHERS.test(passage.marked.slice(told.anchor.end - passage.start, told.anchor.end - passage.start + 80))

function byPassage(drafts: readonly Draft[]): Map<Passage, Draft[]> {
  const groups = new Map<Passage, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.passage)
    if (group) group.push(draft)
    else groups.set(draft.passage, [draft])
  }
  return groups
}

function inPassage(passage: Passage, here: readonly Draft[]): Found[] {
  const found: Found[] = []
  for (const rule of STATEMENT_RULES) {
    for (const told of rule.find(passage)) {
      if (found.some((other) => overlaps(other.told.span, told.span)) || saidWithFigure(told, here)) continue
      found.push({ told, draft: draftOf(rule, passage, told) })
    }
  }
  return found
}

/** "Thu ngân sách tăng khá, đạt 500 tỷ đồng": the figure follows, or stands in the clause itself. */
function saidWithFigure(told: Told, here: readonly Draft[]): boolean {
  if (here.some((draft) => overlaps(draft.span, told.span) || overlaps(draft.anchor, told.clause) && told.sort === 'direction')) return true
  if (told.sort === 'announcement') return here.some((draft) => INDEX_KINDS.has(draft.kind))
  const next = here.find((draft) => draft.anchor.start >= told.anchor.end)
  if (!next || next.passage.marked.slice(told.anchor.end - next.passage.start, next.anchor.start - next.passage.start).includes(';')) return false
  return !next.ownSubject || sameWords(next.measure, told.measure) || next.span.start <= told.anchor.start
}

const INDEX_KINDS: ReadonlySet<string> = new Set(['rank', 'rank_change', 'share'])
const sameWords = (a: string, b: string): boolean => ` ${fold(a)} `.includes(` ${fold(b)} `) || ` ${fold(b)} `.includes(` ${fold(a)} `)

function draftOf(rule: StatementRule, passage: Passage, told: Told): Draft {
  return {
    rule: rule.name, ruleVersion: rule.version, passage, anchor: told.anchor, span: told.span, quantity: null,
    kind: told.sort === 'announcement' ? 'rank' : 'growth', role: 'result', value: '0', valueMax: null, scale: '1', of: null, unit: '', qualifier: null,
    measure: told.measure, ownSubject: true, basis: told.againstPlan ? 'plan' : 'none', ownBasis: told.againstPlan, estimated: false, estimateImplied: false,
    area: null, areaSlug: null, areaImplied: true, period: null, periodImplied: true, ofImplied: false, doubts: [], sure: told.sure,
  }
}

function toStatement(told: Told, draft: Draft, read: ReadSoFar): Statement {
  // an index is scored for the year before it is made known: the report's own period says nothing of it
  const period = told.sort === 'announcement' && draft.periodImplied ? null : draft.period
  const [area, areaSlug] = isOfOthers(told, draft) ? [null, null] : [draft.area, draft.areaSlug]
  const { indicator, alternatives } = indicatorMeant(told, draft, read.indicators)
  const implied = ([['area', area !== null && draft.areaImplied], ['period', period !== null && draft.periodImplied], ['basis', draft.basis !== 'none' && !draft.ownBasis && !draft.passage.bases.some((phrase) => overlaps(phrase, told.span))]] as const).flatMap(([field, yes]) => (yes ? [field] : []))
  return {
    span: told.span, quote: read.text.slice(told.span.start, told.span.end), sort: told.sort, direction: told.direction,
    area, areaSlug, measure: told.measure, indicator, alternatives, period, basis: draft.basis, implied,
    rule: draft.rule, ruleVersion: draft.ruleVersion, confidence: confidenceOf(told, implied.length, indicator !== null, draft),
  }
}

function confidenceOf(told: Told, implied: number, known: boolean, draft: Draft): number {
  const headline = draft.passage.block.role === 'headline' ? 0.1 : 0
  return Math.round(Math.max(0.05, told.sure - implied * 0.02 - (known ? 0 : 0.05) - headline) * 100) / 100
}

/** So many different measures are remembered; a report has some dozens, a hostile text any number. */
const MOST_GIVEN = 300

/** The figures a telling could be about, one a measure, area and period. */
function figuresGiven(drafts: readonly Draft[]): Draft[] {
  const given = new Map<string, Draft>()
  for (const draft of drafts) {
    if (given.size >= MOST_GIVEN) break
    if (draft.role === 'result' && (draft.kind === 'growth' || INDEX_KINDS.has(draft.kind))) given.set([draft.kind, draft.area, draft.period?.from, draft.period?.to, draft.measure].join('|'), draft)
  }
  return [...given.values()]
}

/** Whether the report gives the figure elsewhere: then nothing is "without a figure". */
function givesFigureOf(draft: Draft, statement: Statement): boolean {
  if (draft.area !== statement.area || !samePeriod(draft, statement)) return false
  if (statement.sort === 'announcement') return INDEX_KINDS.has(draft.kind) && sharesIndex(draft.measure, statement.measure)
  return draft.kind === 'growth' && sameWords(draft.measure, statement.measure)
}

const samePeriod = (draft: Draft, { period }: Statement): boolean => period === null || draft.period === null || (draft.period.from === period.from && draft.period.to === period.to)
const REFORM = /cai cach hanh chinh|cchc|par ?index/
const sharesIndex = (a: string, b: string): boolean => sameWords(a, b) || (REFORM.test(fold(a)) && REFORM.test(fold(b)))

/** A headline repeats what the body says: the first telling of one change is kept. */
function once(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter(({ sort, direction, measure, period, areaSlug, area }) => {
    const key = [sort, direction, fold(measure), period?.from, period?.to, areaSlug ?? area].join('|')
    return seen.has(key) ? false : (seen.add(key), true)
  })
}
