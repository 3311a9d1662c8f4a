import { listAreasWithPlace } from '@/lib/db/catalogue'
import { findPermalink } from '@/lib/db/permalinks'
import type { Handout } from '@/lib/export/handout'
import type { FigureView } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import { today, type IsoDate } from '@/lib/indicators/period'
import { readCode } from '@/lib/permalink/code'
import { statusOf, type Ended, type Finding } from '@/lib/permalink/status'
import { sayFinding, type SaidFinding } from '@/lib/permalink/words'
import { cache } from 'react'
import { prefixOf } from '../i18n'
import { keep, stampOf, type Stamp } from '../kept'
import { compose } from './compose'
import { askedOf, everything, freeze, shownOf, type FrozenContent } from './freeze'
import { gather, indicatorsOf } from './gather'
import { readSpec, type FigureSpec } from './spec'

/** A kept view as readers see it today. */
export interface FrozenFigure {
  readonly code: string
  readonly madeOn: IsoDate
  readonly spec: FigureSpec
  readonly view: FigureView
  /** What became of its figures since, worst first. */
  readonly status: readonly SaidFinding[]
}

/** Addresses of a kept view: its page, files and drawings. */
export const frozenHrefs = (prefix: string, code: string) => ({
  drawingHref: `${prefix}/p/${code}/drawing?`,
  exportHref: `${prefix}/p/${code}/export`,
  pageHref: `${prefix}/p/${code}`,
})

/** Keeps the view of a spec as it is now; null for an unknown indicator or a view without figures. */
export async function contentOf(spec: FigureSpec): Promise<FrozenContent | null> {
  const material = await gather(spec)
  return material && freeze(material, spec)
}

interface Kept {
  readonly code: string
  readonly madeOn: IsoDate
  readonly content: FrozenContent
}

/** A page and its title ask for the same. */
const readKept = cache(async (text: string): Promise<Kept | null> => {
  const code = readCode(text)
  const found = code === null ? null : await findPermalink(code)
  if (!found) return null
  const kept = found.content as FrozenContent
  if (kept.version !== 1) throw new Error(`permalink ${found.code} is of version ${String(kept.version)}`)
  // The database keeps no order of keys; addresses made of the spec have one.
  const content = { ...kept, spec: { ...readSpec({}, kept.spec).spec, ...kept.spec } }
  // The day where it was made, seven hours ahead of UTC.
  return { code: found.code, madeOn: new Date(found.createdAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10), content }
})

/** A changed figure, area or indicator makes another stamp: what is said of the view may have changed. */
const stampFor = ({ spec }: FrozenContent) => stampOf('catalogue', ...indicatorsOf(spec).map((code) => `indicator:${code}` as const))

/**
 * The view kept under a code, with what became of it; null where there is none.
 *
 * @param text as it stands in the address
 * @param scale size of text the reader chose
 */
export async function frozenOf(text: string, locale: Locale, scale = 1): Promise<FrozenFigure | null> {
  const kept = await readKept(text)
  return kept && keptFrozen(await stampFor(kept.content), kept, locale, scale)
}

async function keptFrozen(stamp: Stamp, { code, madeOn, content }: Kept, locale: Locale, scale: number): Promise<FrozenFigure> {
  'use cache'
  keep(stamp, 'catalogue', `indicator:${content.spec.indicator}`)
  const { view } = compose(content.material, content.spec, locale, scale)
  return { code, madeOn, spec: content.spec, view, status: (await findingsOf(content)).map((finding) => sayFinding(finding, locale)) }
}

/** Held against what is known now, whichever day the view itself asked about. */
async function findingsOf(content: FrozenContent): Promise<Finding[]> {
  const { spec, material } = content
  const [current, areas] = await Promise.all([gather({ ...spec, asOf: null }), listAreasWithPlace()])
  const names = new Map(areas.map(({ slug, fullName }) => [slug, fullName]))
  const successors = new Map(areas.map(({ slug, successors: links }): [string, Ended['successors']] => [slug, links.map((link) => ({ slug: link.slug, fullName: names.get(link.slug) ?? link.slug }))]))
  return statusOf({
    frozen: shownOf(content, compose(material, spec, 'vi')),
    current: current ? everything(current) : { indicators: [], areas: [], cells: [] },
    kept: content.material.cells, asked: askedOf(content), today: today(), successors,
  })
}

/**
 * A kept view as it leaves in files: what became of it since is among its notes.
 *
 * @returns null where the code is unknown; `version` is another text whenever a file may have become another
 */
export async function readFrozenHandout(text: string, locale: Locale, origin: string, scale = 1): Promise<{ readonly handout: Handout; readonly version: string } | null> {
  const kept = await readKept(text)
  if (!kept) return null
  const { code, madeOn, content } = kept
  const stamp = await stampFor(content)
  const { figure, options, view } = compose(content.material, content.spec, locale, scale)
  const { status } = await keptFrozen(stamp, kept, locale, scale)
  const told = status.filter(({ kind }) => kind !== 'current')
  const notes = told.map(({ title, text: says, items }) => [`${title}. ${says}`, items.map((item) => item.text).join('; ')].filter(Boolean).join(' '))
  // That an area has ended changes nothing of what is shown: it comes last, and is the first to go where a picture has no room.
  const grave = told.filter(({ kind }) => kind !== 'ended').length
  return {
    handout: { locale, figure, options, view: { ...view, notes: [...notes.slice(0, grave), ...view.notes, ...notes.slice(grave)] }, madeOn, origin, link: { address: `${origin}${prefixOf(locale)}/p/${code}`, frozen: true } },
    version: `${code} ${locale} ${scale} ${stamp}`,
  }
}
