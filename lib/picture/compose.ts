import type { Handout } from '@/lib/export/handout'
import { clean } from './clean'
import { EMPTY, flow, linesBlock, listed, paragraph, stacked, warning, type Block } from './block'
import { layoutFor } from './drawn'
import { keyPieces } from './key'
import type { Look } from './look'
import { arranged, type ElasticBlock } from './panels'
import type { Lines } from './sizes'
import { tableBlock } from './table'
import { wrap } from './text'
import { moreNotes, moreSources, noteLines, nothingWords, originWords, sourceLines, sourcesWord } from './words'

/** How a picture is laid out, in units of a page before it is enlarged. */
export interface Plan {
  /** Of the content, without the edges. */
  readonly width: number
  readonly columns: number
  /** Notes and sources beside the drawing, not under it. */
  readonly aside: boolean
  /** Of the height of drawings. */
  readonly stretch: number
  readonly lines: Lines
  readonly look: Look
}

/** The content of a picture, and how much of its height may grow. */
export type Content = ElasticBlock

/** Between head, drawing and foot; between drawing and what stands beside it. */
const [GAP, BESIDE] = [16, 32]
/** Share of the width that the drawing takes where its notes stand beside it. */
const SHARE = 0.7

/** What does not change with the plan, or not with all of it: worked out once. */
export interface Words {
  readonly handout: Handout
  readonly scale: number
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  /** They stand around the picture as text: it is the drawing alone. */
  readonly unsaid: boolean
  /** Heads and feet that are wrapped already, by what they depend on: plans are tried by the dozen. */
  readonly wrapped: Map<string, Block>
}

export function wordsOf(handout: Handout, unsaid: boolean): Words {
  const notes = noteLines(handout).map(clean)
  return {
    handout, unsaid, scale: handout.options.scale ?? 1, wrapped: new Map(),
    notes: notes.length > 1 ? notes.map((note, index) => `${index + 1}. ${note}`) : notes, sources: sourceLines(handout).map(clean),
  }
}

/**
 * The content of a picture by a plan.
 *
 * @param spare units of height to be filled with air around the drawing
 * @returns null where the drawing does not hold in so many columns
 */
export function composed(words: Words, plan: Plan, spare = 0): Content | null {
  const { width, aside } = plan
  const own = aside ? width * SHARE : width
  const body = bodyOf(words, plan, own)
  if (!body || words.unsaid) return body
  const head = wrappedOnce(words, plan, 'head', () => headOf(words, plan))
  const foot = wrappedOnce(words, plan, 'foot', () => footOf(words, plan, aside ? width - own - BESIDE : width))
  const air = { height: spare / 2, draw: () => [] }
  if (!aside) return { ...stacked([stacked([head, air], 0), body, stacked([air, foot], 0)], GAP), elastic: body.elastic }
  const beside: Block = { height: Math.max(body.height, foot.height), draw: () => [...body.draw(), ...foot.draw().map((shape) => ({ ...shape, ...('x' in shape && { x: shape.x + own + BESIDE }) }))] }
  return { ...stacked([stacked([head, air], 0), stacked([beside, air], 0)], GAP), elastic: body.height >= foot.height ? body.elastic : 0 }
}

function wrappedOnce({ wrapped }: Words, { width, aside, lines }: Plan, part: 'head' | 'foot', make: () => Block): Block {
  const key = JSON.stringify([part, width, aside, lines])
  const block = wrapped.get(key) ?? make()
  wrapped.set(key, block)
  return block
}

function headOf({ handout: { view }, scale }: Words, { width, lines, look }: Plan): Block {
  return stacked([
    paragraph(clean(view.title), width, { size: 19 * scale, weight: 600, fill: look.ink, most: lines.title }),
    paragraph(clean(view.caption), width, { size: 13.5 * scale, fill: look.quiet, most: lines.caption }),
    view.overridden ? stacked([{ height: 4 * scale, draw: () => [] }, warning(clean(view.overridden), width, 13 * scale, look)], 0) : EMPTY,
  ], 4 * scale)
}

function bodyOf({ handout, scale }: Words, { columns, stretch, look }: Plan, width: number): ElasticBlock | null {
  const { view } = handout
  if (view.panels.length === 0) {
    if (columns > 1) return null
    return { elastic: 0, ...(view.rows.length > 0 && !view.isEmpty ? tableBlock(handout, width, look, scale) : paragraph(nothingWords(handout), width, { size: 15 * scale, fill: look.quiet })) }
  }
  const panels = arranged(view, { width, columns, stretch, look }, scale)
  if (!panels) return null
  const key = flow(keyPieces(handout, view.panels.map(({ drawing }) => layoutFor(drawing, width)), width, look, scale), width, 12.5 * scale, look.quiet)
  return { ...stacked([panels, key], 10 * scale), elastic: panels.elastic }
}

function footOf({ handout, notes, sources, scale }: Words, { lines, look, aside }: Plan, width: number): Block {
  const style = { size: 11.5 * scale, fill: look.quiet }
  const room = { width, size: style.size }
  const more = aside ? 3 : 1
  const shown = lines.address === 'whole' ? handout : { ...handout, link: { ...handout.link, address: hostOf(handout) } }
  return stacked([
    linesBlock(listed(notes, { ...room, between: ' ', each: true, most: lines.notes * more, more: moreNotes(handout) }), style),
    linesBlock(listed(sources, { ...room, lead: sourcesWord(handout), between: '; ', most: lines.sources * (aside ? 5 : 1), more: moreSources(handout) }), style),
    linesBlock(wrap(clean(originWords(shown)), width, style.size), style),
  ], (aside ? 8 : 4) * scale)
}

/** An address that is none is shown as it is. */
const hostOf = ({ link: { address } }: Handout): string => (URL.canParse(address) ? new URL(address).host : address)
