import type { Handout } from '@/lib/export/handout'
import { clean } from './clean'
import { composed, wordsOf, type Content, type Plan, type Words } from './compose'
import { lookOf, type Contrast, type Look, type Theme } from './look'
import { moved, type Picture, type PictureAbout } from './shapes'
import { FRAMES, type Frame, type Size } from './sizes'
import { mayBeFlat } from './stretched'
import { noteLines, sourceLines } from './words'

export interface PictureOptions {
  /** 'natural' where left out. */
  readonly size?: Size
  readonly contrast?: Contrast
  readonly theme?: Theme
  /** 'drawing' with its key alone, for documents: there title, notes and sources stand as text around it. 'whole' where left out. */
  readonly parts?: 'whole' | 'drawing'
}

/** One try of enlarging to the next, and how many there are. */
const [STEP, STEPS] = [0.965, 120]
const MOST_COLUMNS = 4
/** How flat a drawing may be made. */
const FLATTER = 0.6
/** What parting a drawing, or leaving out words, has to gain in size to be worth it. */
const WORTH = 1.08

/**
 * A figure as one picture that stands alone: title, caption, warning, drawing, key, notes, sources, date and link,
 * from the same view that the page shows, in the reader's size of text.
 *
 * A frame of fixed size is filled by laying the page out in the width at which it has the frame's shape, and
 * enlarging it: all grows alike, as if a page were looked at from nearer. Nothing is cut and nothing overlaps;
 * what leaves no room for its words counts them, and the link leads to them.
 */
export function pictureOf(handout: Handout, { size = 'natural', contrast = 'normal', theme = 'light', parts = 'whole' }: PictureOptions = {}): Picture {
  const frame = FRAMES[size]
  const look = lookOf(theme, contrast)
  const words = wordsOf(handout, parts === 'drawing')
  const { plan, zoom, content } = fit(words, frame, look)
  const filled = frame.grows ? content : fill(words, plan, frame.height / zoom - 2 * frame.edge, content)
  return {
    locale: handout.locale,
    width: frame.width, height: frame.grows ? Math.ceil((filled.height + 2 * frame.edge) * zoom) : frame.height,
    unitsPerInch: frame.unitsPerInch, pixelsPerUnit: frame.pixelsPerUnit,
    isFixed: !frame.grows,
    background: look.page,
    about: aboutOf(handout),
    shapes: moved(filled.draw(), frame.edge, frame.edge, zoom),
  }
}

interface Fit { readonly plan: Plan; readonly zoom: number; readonly content: Content }

/** The largest that fits; with its notes beside it, flatter, or with fewer notes, where that makes the drawing legible. */
function fit(words: Words, frame: Frame, look: Look): Fit {
  const wide = frame.width > frame.height * 1.4 && !frame.grows
  const isFlat = words.handout.view.panels.some(({ drawing }) => mayBeFlat(drawing))
  const ways = frame.lines.flatMap((lines) => (isFlat && !frame.grows ? [1, FLATTER] : [1]).flatMap((stretch) => (wide ? [false, true] : [false]).map((aside) => ({ lines, stretch, aside, look }))))
  let best: Fit | null = null
  for (const way of ways) {
    for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
      const found = largest(words, frame, { ...way, columns })
      if (found && (best === null || found.zoom > best.zoom * WORTH)) best = found
    }
    if (best && best.zoom * 13 * words.scale >= frame.legible) return best
  }
  if (best === null) throw new RangeError('a picture that fits no frame')
  return best
}

/** Enlarged as far as it fits: the steps between are halved. */
function largest(words: Words, frame: Frame, plan: Omit<Plan, 'width'>): Fit | null {
  const at = (step: number): Fit | null => {
    const zoom = (frame.width / frame.narrowest) * STEP ** step
    const own = { ...plan, width: frame.width / zoom - 2 * frame.edge }
    const content = composed(words, own)
    return content && content.height + 2 * frame.edge <= frame.height / zoom ? { plan: own, zoom, content } : null
  }
  const first = at(0)
  if (first) return first
  let [low, high, best] = [0, STEPS, at(STEPS)]
  while (best && high - low > 1) {
    const middle = (low + high) >> 1
    const found = at(middle)
    if (found) [high, best] = [middle, found]
    else low = middle
  }
  return best
}

/** What is left of the height goes to the drawing, and what it cannot take to the air around it. */
function fill(words: Words, plan: Plan, height: number, content: Content): Content {
  // Made flatter to fit, it is as flat as has to be.
  let stretch = content.elastic > 0 ? plan.stretch + (height - content.height) / content.elastic : 1
  let taller = composed(words, { ...plan, stretch })
  while (taller && taller.height > height && stretch > plan.stretch) {
    stretch = stretch < plan.stretch + 0.01 ? plan.stretch : plan.stretch + (stretch - plan.stretch) * 0.9
    taller = composed(words, { ...plan, stretch })
  }
  return composed(words, { ...plan, stretch }, Math.max(0, height - (taller ?? content).height)) ?? content
}

function aboutOf(handout: Handout): PictureAbout {
  const { view, madeOn, link, figure } = handout
  const { title, caption, overridden, summary } = view
  return {
    title: clean(title),
    description: [caption && `${caption.replace(/[.\s]+$/, '')}.`, overridden ?? '', ...summary, ...noteLines(handout)].map(clean).filter(Boolean).join(' '),
    sources: sourceLines(handout).map(clean),
    publishers: [...new Set(figure.cells.flatMap(({ evidence: { publisher } }) => publisher ?? []))].map(clean).filter(Boolean),
    madeOn,
    address: clean(link.address),
  }
}
