import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Run } from './lines'

/** a b c d e f of a transformation (ISO 32000-1, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number]

const NONE: Matrix = [1, 0, 0, 1, 0, 0]
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]

interface State { readonly page: Matrix; readonly size: number; readonly scale: number; readonly letter: number; readonly word: number; readonly leading: number; readonly rise: number }
interface Glyph { readonly unicode: string; readonly width: number; readonly isSpace: boolean }

const isMatrix = (value: unknown): value is ArrayLike<number> => typeof value === 'object' && value !== null && (value as ArrayLike<number>).length === 6
const matrixOf = (args: readonly unknown[]): Matrix => Array.from(isMatrix(args[0]) ? args[0] : args as number[], Number) as unknown as Matrix

/**
 * Whether letters of one font stand in gaps of another's: where a font lacks letters with marks, word processors draw them
 * from a second, and pdf.js then gives the words without them, and them elsewhere.
 */
export const isInterlaced = (runs: readonly Run[]): boolean => runs.some((run, index) =>
  runs.slice(Math.max(0, index - NEAR), index).some((other) => Math.abs(other.y - run.y) < 1 && run.x > other.x + 1 && run.x + run.width < other.x + other.width + 1))

/** Runs of a line are written near each other. */
const NEAR = 60

/**
 * The letters of a page one by one, each where it is drawn: what the operators for text say (ISO 32000-1, 9.4).
 *
 * @param view of the page: to points from the left and the top
 */
export async function glyphsOf(page: PDFPageProxy, view: Matrix): Promise<Run[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const runs: Run[] = []
  const saved: State[] = []
  let state: State = { page: view, size: 1, scale: 1, letter: 0, word: 0, leading: 0, rise: 0 }
  let [text, line]: [Matrix, Matrix] = [NONE, NONE]
  const move = (x: number, y: number) => { line = times(line, [1, 0, 0, 1, x, y]); text = line }
  const show = (glyphs: readonly (Glyph | number | null)[]) => {
    for (const glyph of glyphs) {
      if (glyph === null) continue
      const isGap = typeof glyph === 'number'
      const drawn = isGap ? 0 : (glyph.width / 1000) * state.size
      const advance = isGap ? (-glyph / 1000) * state.size : drawn + state.letter + (glyph.isSpace ? state.word : 0)
      if (!isGap && glyph.unicode.trim() !== '') runs.push(runOf(glyph.unicode, drawn))
      text = times(text, [1, 0, 0, 1, advance * state.scale, 0])
    }
  }
  const runOf = (letter: string, drawn: number): Run => {
    const whole = times(state.page, times(text, [1, 0, 0, 1, 0, state.rise]))
    return { text: letter, x: whole[4], y: whole[5], width: Math.hypot(whole[0], whole[1]) * drawn * state.scale, height: Math.hypot(whole[2], whole[3]) * Math.abs(state.size) }
  }
  const set = (more: Partial<State>) => { state = { ...state, ...more } }
  const operators: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: () => { saved.push(state) }, [OPS.restore]: () => { state = saved.pop() ?? state },
    [OPS.transform]: (args) => set({ page: times(state.page, matrixOf(args)) }),
    [OPS.paintFormXObjectBegin]: ([matrix]) => { saved.push(state); if (isMatrix(matrix)) set({ page: times(state.page, matrixOf([matrix])) }) },
    [OPS.paintFormXObjectEnd]: () => { state = saved.pop() ?? state },
    [OPS.beginText]: () => { text = NONE; line = NONE },
    [OPS.setCharSpacing]: ([value]) => set({ letter: Number(value) }), [OPS.setWordSpacing]: ([value]) => set({ word: Number(value) }),
    [OPS.setHScale]: ([value]) => set({ scale: Number(value) / 100 }), [OPS.setLeading]: ([value]) => set({ leading: -Number(value) }),
    [OPS.setTextRise]: ([value]) => set({ rise: Number(value) }), [OPS.setFont]: ([, size]) => set({ size: Number(size) }),
    [OPS.setTextMatrix]: (args) => { line = matrixOf(args); text = line },
    [OPS.moveText]: ([x, y]) => move(Number(x), Number(y)), [OPS.setLeadingMoveText]: ([x, y]) => { set({ leading: Number(y) }); move(Number(x), Number(y)) }, [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: ([glyphs]) => show(glyphs as Glyph[]), [OPS.showSpacedText]: ([glyphs]) => show(glyphs as Glyph[]),
  }
  fnArray.forEach((operator, index) => operators[operator]?.((argsArray[index] ?? []) as unknown[]))
  return runs
}
