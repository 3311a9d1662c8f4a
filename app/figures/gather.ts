import { listAreas } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { listTargets } from '@/lib/db/targets'
import { styleAreas } from '@/lib/figure/area-style'
import type { Material } from '@/lib/permalink/material'
import { findIndicator } from '../asked-once'
import type { FigureSpec } from './spec'

/** What draws one indicator beside another: the score beside the rank, the exceeded part of what was completed. */
const COMPANIONS: Partial<Record<FigureSpec['kind'], Readonly<Record<string, string>>>> = {
  bump: { 'par-index-rank': 'par-index-score' },
  parts: { 'targets-completed': 'targets-exceeded', 'term-tasks-completed': 'term-tasks-exceeded' },
}

const companionOf = (spec: FigureSpec) => spec.other ?? COMPANIONS[spec.kind]?.[spec.indicator] ?? null

/** Codes of the indicators that a figure is made of, its own first. */
export const indicatorsOf = (spec: FigureSpec): string[] => [spec.indicator, companionOf(spec)].flatMap((code) => code ?? [])

/** Reads what a spec may need from the records, whichever areas and periods it names; null for an unknown indicator. */
export async function gather(spec: FigureSpec): Promise<Material | null> {
  const companion = companionOf(spec)
  const asOf = spec.asOf ? { asOf: spec.asOf } : {}
  const [indicator, second, areas, cells, companions, targets] = await Promise.all([
    findIndicator(spec.indicator),
    companion ? findIndicator(companion) : null,
    listAreas(),
    listCells({ indicator: spec.indicator, ...asOf }),
    companion ? listCells({ indicator: companion, ...asOf }) : [],
    spec.kind === 'lines' ? listTargets({ indicator: spec.indicator, ...asOf }) : [],
  ])
  const lives = new Map(areas.map(({ slug, validFrom, validTo }) => [slug, { validFrom, validTo }]))
  return indicator && {
    indicator, second, cells, companions, targets,
    areas: styleAreas(areas).map((area) => ({ validFrom: null, validTo: null, ...area, ...lives.get(area.slug) })),
  }
}
