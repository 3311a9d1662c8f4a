import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadingContext } from '@/lib/extraction/candidate'
import { extract } from '@/lib/extraction/extract'
import { seededContext } from '@/commands/extract/context'
import { NEWS, varied } from './reading-texts'

/**
 * What reading reports costs, beside the least any reader of Vietnamese has to do: normalise the text and cut it into words.
 * Both are measured in turn in one process, and the best of the runs counts: other work makes a run slower, never faster.
 */

const REPORTS = join(import.meta.dirname, '..', '..', 'seeds', 'reports')
/** V8 compiles what it has run often: a server that has read some hundred reports is measured, not its first ones. */
const BEFORE = 8
const RUNS = 12
/** Reports made of each text. */
const ROUNDS = 16
const words = new Intl.Segmenter('vi', { granularity: 'word' })

export interface ReadingTimes {
  readonly name: string
  readonly reports: number
  readonly letters: number
  readonly figures: number
  /** Milliseconds for all reports: cutting them into words, and reading them. */
  readonly segmenting: number
  readonly reading: number
  /** Ten times the text in one report against the text once: 10 where time grows as the text does. */
  readonly tenfold: number
}

/** Measures the reading of reports as newspapers write them, and of the sample reports, which state figures in every sentence. */
export function timeReading(): ReadingTimes[] {
  const samples = readdirSync(REPORTS).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(REPORTS, name), 'utf8'))
  const context = seededContext()
  const sets = [['news', varied(NEWS, ROUNDS)], ['reports of an office', varied(samples, ROUNDS)]] as const
  for (let run = 0; run < BEFORE; run++) for (const [, texts] of sets) for (const text of texts) extract(text, context)
  return sets.map(([name, texts]) => timesOf(name, texts, context))
}

function timesOf(name: string, texts: readonly string[], context: ReadingContext): ReadingTimes {
  // as they come from files: each text a string of its own, not one the program has met before
  const files = (): string[] => texts.map((text) => Buffer.from(text).toString('utf8'))
  const [segmenting, reading] = best(files, (each) => each.forEach((text) => countWords(text.normalize('NFC'))), (each) => each.forEach((text) => extract(text, context)))
  const whole = texts.slice(0, 8).join('\n\n')
  const [once, tenTimes] = best(() => whole, (text) => { for (let turn = 0; turn < 10; turn++) extract(text, context) }, (text) => extract(text.repeat(10), context))
  const figures = texts.reduce((sum, text) => sum + extract(text, context).candidates.length, 0)
  return { name, reports: texts.length, letters: texts.join('').length, figures, segmenting, reading, tenfold: (tenTimes / once) * 10 }
}

function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count++
  return count
}

/** The best times of two tasks done in turn with what is made ready for each run. */
function best<Ready>(ready: () => Ready, ...tasks: readonly [(input: Ready) => void, (input: Ready) => void]): [number, number] {
  const times: [number, number] = [Infinity, Infinity]
  for (let run = 0; run < RUNS; run++) {
    for (const which of [0, 1] as const) {
      const input = ready()
      const start = performance.now()
      tasks[which](input)
      times[which] = Math.min(times[which], performance.now() - start)
    }
  }
  return times
}
