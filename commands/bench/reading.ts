import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@/lib/extraction/extract'
import { seededContext } from '@/commands/extract/context'
import { NEWS } from './reading-texts'

/**
 * What reading reports costs, beside the least any reader of Vietnamese has to do: normalise the text and cut it into words.
 * Both are measured in turn in one process, and the best of the runs counts: other work makes a run slower, never faster.
 */

const REPORTS = join(import.meta.dirname, '..', '..', 'seeds', 'reports')
const RUNS = 200
const words = new Intl.Segmenter('vi', { granularity: 'word' })

export interface ReadingTimes {
  readonly reports: number
  readonly letters: number
  /** Milliseconds for all reports: cutting them into words, and reading them. */
  readonly segmenting: number
  readonly reading: number
  /** Ten times the text in one report against the text once: 10 where time grows as the text does. */
  readonly tenfold: number
}

/** Measures the reading of the sample reports and of some invented ones. */
export function timeReading(): ReadingTimes {
  const context = seededContext()
  const files = readdirSync(REPORTS).filter((name) => name.endsWith('.txt')).sort()
  const texts = [...files.map((name) => readFileSync(join(REPORTS, name), 'utf8')), ...NEWS]
  const read = (): void => { for (const text of texts) extract(text, context) }
  const segment = (): void => { for (const text of texts) countWords(text.normalize('NFC')) }
  const [segmenting, reading] = best(segment, read)
  const whole = texts.join('\n\n')
  const [once, tenTimes] = best(() => { extract(whole, context) }, () => { extract(whole.repeat(10), context) })
  return { reports: texts.length, letters: whole.length, segmenting, reading, tenfold: tenTimes / once }
}

function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count++
  return count
}

function best(...tasks: readonly [() => void, () => void]): [number, number] {
  const times: [number, number] = [Infinity, Infinity]
  for (let run = 0; run < RUNS; run++) {
    for (const which of [0, 1] as const) {
      const start = performance.now()
      tasks[which]()
      times[which] = Math.min(times[which], performance.now() - start)
    }
  }
  return times
}
