import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalise } from './canonical'
import { extract } from './extract'
import { LEVELS, pairUp, repeats, type Gold, type Level, type Placed } from './gold/score.test-data'
import { seedContext } from './seed-context.test-data'

/** Texts written for the project, in every manner officials and journalists have, with the right answers beside them. */
const FOLDER = join(import.meta.dirname, 'gold')
const context = seedContext()

interface Document { readonly name: string; readonly text: string; readonly gold: Gold; readonly read: readonly Placed[]; readonly targets: readonly Placed[] }

const documents: readonly Document[] = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const { toOriginal } = canonicalise(text)
  const placed = extract(text, context).candidates.map((candidate): Placed => ({ candidate, start: toOriginal(candidate.span.start), end: toOriginal(candidate.span.end) }))
  const gold = JSON.parse(readFileSync(join(FOLDER, name.replace('.txt', '.gold.json')), 'utf8')) as Gold
  return { name, text, gold, read: placed.filter(({ candidate }) => candidate.role === 'result'), targets: placed.filter(({ candidate }) => candidate.role === 'target') }
})

interface Tally { gold: number; read: number; hit: number }
const rates = ({ gold, read, hit }: Tally) => ({ precision: read === 0 ? 1 : hit / read, recall: gold === 0 ? 1 : hit / gold })
const f1 = (tally: Tally): number => { const { precision, recall } = rates(tally); return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }

/** Of all documents at one level, in all or by the kind of figure. */
function tally(level: Level, kind?: string): Tally {
  return documents.reduce<Tally>((sum, { text, gold, read }) => {
    const pairs = pairUp(gold.facts, read, text, level)
    const again = repeats(pairs, read)
    const counted = read.filter((placed) => !again.has(placed) && (!kind || placed.candidate.kind === kind))
    return { gold: sum.gold + gold.facts.filter((fact) => !kind || fact.kind === kind).length, read: sum.read + counted.length, hit: sum.hit + pairs.filter(([fact]) => !kind || fact.kind === kind).length }
  }, { gold: 0, read: 0, hit: 0 })
}

/** What was reached when the set was last looked through, less one figure in two hundred. */
const FLOORS: Readonly<Record<Level, number>> = { found: 0.99, typed: 0.985, full: 0.98 }
const KINDS = ['growth', 'plan_ratio', 'share', 'level', 'completion', 'rank', 'rank_change']

describe('the gold set', () => {
  test('every quote of the gold stands in its text once', () => {
    for (const { name, text, gold } of documents) for (const { quote } of [...gold.facts, ...gold.targets]) expect(text.split(quote).length, `${name}: ${quote}`).toBe(2)
  })

  test.each(LEVELS)('figures are %s as well as they were', (level) => {
    expect(f1(tally(level))).toBeGreaterThanOrEqual(FLOORS[level])
  })

  test('precision and recall of each kind, printed, and none below nine in ten', () => {
    const lines = KINDS.map((kind) => ({ kind, ...rates(tally('full', kind)), of: tally('full', kind).gold }))
    process.stdout.write(['kind          precision  recall  of', ...lines.map(({ kind, precision, recall, of }) => `${kind.padEnd(12)}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}  ${String(of).padStart(3)}`)].join('\n') + '\n')
    for (const { kind, precision, recall } of lines) expect(Math.min(precision, recall), kind).toBeGreaterThanOrEqual(0.9)
  })

  test('a confidence of nine in ten means at least that, and the unsure are fewer and oftener wrong', () => {
    const judged = documents.flatMap(({ text, gold, read }) => {
      const right = new Set(pairUp(gold.facts, read, text, 'full').map(([, placed]) => placed))
      const again = repeats(pairUp(gold.facts, read, text, 'full'), read)
      return read.filter((placed) => !again.has(placed)).map((placed) => ({ said: placed.candidate.confidence, right: right.has(placed) }))
    })
    const rate = (list: typeof judged): number => list.filter(({ right }) => right).length / list.length
    const [sure, unsure] = [judged.filter(({ said }) => said >= 0.85), judged.filter(({ said }) => said < 0.85)]
    expect(rate(sure)).toBeGreaterThanOrEqual(0.9)
    expect(rate(unsure)).toBeLessThan(rate(sure))
    expect(sure.length).toBeGreaterThan(unsure.length)
  })

  test('no goal is reported as a result', () => {
    const wrong = documents.flatMap(({ name, text, gold, read }) => pairUp(gold.targets, read, text, 'found').map(([{ quote }]) => `${name}: ${quote}`))
    expect(wrong).toEqual([])
  })
})
