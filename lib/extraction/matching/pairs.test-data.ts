import { readFileSync } from 'node:fs'
import type { IndicatorWords } from '../candidate'
import type { Measured } from './measured'

interface Row { readonly code: string; readonly kind: IndicatorWords['kind']; readonly unit_of_measure: string; readonly name_vi: string; readonly aliases?: readonly string[] }

/** The catalogue of the seeds, as the reader gets it. */
export const seededWords: readonly IndicatorWords[] = (JSON.parse(readFileSync('seeds/indicators.json', 'utf8')) as Row[])
  .map(({ code, kind, unit_of_measure, name_vi, aliases }) => ({ code, kind, unitOfMeasure: unit_of_measure, names: [name_vi, ...(aliases ?? [])] }))

/** A measure in the words of officials, and what it means; null where the catalogue has nothing that is exactly this. */
export interface Pair { readonly measured: Measured; readonly code: string | null }

const PLAIN = { of: null, basis: 'none', yearNamed: true, yearlyAverage: false, severalYears: false } as const

/** A line: "measure | code or -", optionally "| words of the sentence". What goes for all lines is given before them. */
export function pairs(kind: Measured['kind'], unit: string, lines: string, given: Partial<Measured> = {}): Pair[] {
  return lines.trim().split('\n').map((line) => {
    const [measure = '', code = '-', said = measure] = line.split(' | ').map((part) => part.trim())
    return { measured: { ...PLAIN, kind, unit, measure, quote: said, sentence: said, paragraph: said, ...given }, code: code === '-' ? null : code }
  })
}
