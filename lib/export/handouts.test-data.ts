import { styleAreas } from '@/lib/figure/area-style'
import type { FigureKind } from '@/lib/figure/drawing'
import { buildFigure, listFrequencies, type Figure, type FigureArea } from '@/lib/figure/figure'
import { viewOf, type ViewOptions } from '@/lib/figure/view'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { seededAreas, seededCells, seededIndicator } from '@/lib/indicators/seeds.test-data'
import type { Handout } from './handout'

// Handouts that tests of all files share: one of every kind of figure from the seeds, and one that means harm.

const ORIGIN = 'https://chi-so.test'
const styled = styleAreas(seededAreas)

export interface HandoutChoice {
  readonly kind: FigureKind
  readonly indicator: string
  /** The second indicator of a scatter. */
  readonly other?: string
  /** Slugs; all with figures where left out. */
  readonly areas?: readonly string[]
  readonly locale?: Locale
  readonly override?: boolean
  readonly scale?: number
  readonly own?: boolean
}

/** A figure of the seeds: its most usual frequency, at the period with most areas; of two periods the last two. */
export function seededHandout({ kind, indicator, other, areas, locale = 'vi', override = false, scale = 1, own = false }: HandoutChoice): Handout {
  const figure = seededFigure(indicator, locale, areas, override)
  const counts = figure.periods.map(({ code }) => figure.cells.filter(({ period }) => period === code).length)
  const fullest = counts.lastIndexOf(Math.max(...counts))
  const isPair = kind === 'slope' || kind === 'dumbbell'
  const at = Math.max(fullest, isPair ? 1 : 0)
  return handoutOf(figure, {
    kind, scale, own, period: figure.periods[at]?.code ?? null, before: isPair ? (figure.periods[at - 1]?.code ?? null) : null,
    ...(other && { other: seededFigure(other, locale, areas, override) }),
  })
}

function seededFigure(code: string, locale: Locale, slugs: readonly string[] | undefined, override: boolean): Figure {
  const cells = seededCells.filter(({ figure }) => figure.indicator === code)
  const shown = slugs ? slugs.flatMap((slug) => styled.find((area) => area.slug === slug) ?? []) : styled.filter(({ slug }) => cells.some(({ figure }) => figure.area === slug))
  const frequency = listFrequencies(cells.filter(({ figure }) => shown.some(({ slug }) => slug === figure.area)))[0]?.frequency ?? 'year'
  return buildFigure(cells, { indicator: seededIndicator(code), areas: shown, frequency, locale, override })
}

/** A handout of any figure. */
export const handoutOf = (figure: Figure, options: ViewOptions): Handout => ({
  locale: figure.locale, figure, options, view: viewOf(figure, options), madeOn: '2026-11-22', origin: ORIGIN,
  link: { address: `${ORIGIN}/figures?kind=${options.kind}&indicator=${figure.indicator.code}`, frozen: false },
})

/** One of each kind that leaves as a file; among them ranks, money, shares, estimates, disputes, reservations and an override. */
export const EVERY_KIND: readonly HandoutChoice[] = [
  { kind: 'lines', indicator: 'par-index-score', areas: ['hoan-kiem', 'ba-dinh', 'tay-ho', 'dong-da'] },
  { kind: 'lines', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay', 'ha-dong'] },
  { kind: 'ranking', indicator: 'par-index-rank' },
  { kind: 'ranking', indicator: 'budget-revenue' },
  { kind: 'bars', indicator: 'budget-revenue-plan-ratio' },
  { kind: 'bars', indicator: 'production-value', override: true },
  { kind: 'slope', indicator: 'par-index-score' },
  { kind: 'dumbbell', indicator: 'par-index-score' },
  { kind: 'bump', indicator: 'par-index-rank', other: 'par-index-score' },
  { kind: 'parts', indicator: 'targets-completed' },
  { kind: 'tiles', indicator: 'par-index-score' },
  { kind: 'strip', indicator: 'par-index-score' },
  { kind: 'scatter', indicator: 'par-index-score', other: 'par-index-rank' },
  { kind: 'multiples', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay', 'ha-dong', 'tay-ho'] },
  { kind: 'multiples', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay'], own: true },
]

/** "bars production-value-growth override": for the names of tests. */
export const nameChoice = ({ kind, indicator, override, locale }: HandoutChoice) => [kind, indicator, override && 'override', locale].filter(Boolean).join(' ')

/** What a spreadsheet might run, what might break a file, and what might turn its reader around. */
export const HOSTILE_TEXTS = [
  '=cmd|\'/c calc\'!A1', '+1+cmd|x', '-2+3', '@SUM(A1:A9)', '\t=1+1', '\r=1+1', 'một dòng\nhai dòng', '"trích" và ""kép""', '; dấu; chấm phẩy', '<b>&amp;</b> ]]>', '\u202Exuôi thành ngược\u202C', 'abc \u0645\u0631\u062D\u0628\u0627 def',
  '＝1+1', 'a'.repeat(300), `${'Nguyễn '.repeat(43)}`.slice(0, 300).trim(), 'ẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴĐ',
] as const

/** A figure whose names, notes, quotes and sources are all hostile, through time or at one moment. */
export function hostileHandout(kind: FigureKind = 'ranking', locale: Locale = 'vi'): Handout {
  const text = (index: number) => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? ''
  const areas: FigureArea[] = HOSTILE_TEXTS.map((name, index) => ({ slug: `area-${index}`, name, fullName: name, level: 'district', hue: index % 8, marker: index % 4 }))
  const indicator: Indicator = { ...seededIndicator('par-index-score'), nameVi: text(0), nameEn: text(0), definitionVi: text(1), definitionEn: text(1), objectVi: text(3), objectEn: text(3), breaks: [] }
  const cells = areas.flatMap(({ slug }, index) => [2021, 2022].map((year): Cell => ({ figure: hostileObservation(indicator, slug, year, index, text), disputed: [] })))
  const figure = buildFigure(cells, { indicator, areas, frequency: 'year', locale })
  return handoutOf(figure, { kind, period: '2022', before: kind === 'slope' || kind === 'dumbbell' ? '2021' : null })
}

const hostileObservation = (indicator: Indicator, area: string, year: number, index: number, text: (index: number) => string): Observation => ({
  id: `o-${area}-${year}`, indicator: indicator.code, area, period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year', basis: 'none',
  value: `${index % 2 === 0 ? '-' : ''}${index}.${year}`, valueMax: null, of: null, estimated: index % 3 === 0, derived: index % 4 === 0, qualifier: null, vintage: `${year + 1}-01-31`, periodOfReport: false, note: text(index + 1),
  evidence: { reportId: `r-${index}`, title: text(index + 2), publisher: text(index + 3), url: 'https://vi.du/=1', publishedOn: `${year + 1}-01-31`, quote: text(index + 4), span: null, rule: null, acceptedBy: text(index + 5), acceptedOn: `${year + 1}-02-05` },
})
