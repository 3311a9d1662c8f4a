import { evidenceAddress } from '@/lib/figure/figure'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { displayUnit, formatDate, formatFigure, formatPeriod, formatQualifier, sayName } from '@/lib/indicators/words'
import type { Change, Ended, Finding } from './status'

/** A finding as readers are told it. */
export interface SaidFinding {
  readonly kind: Finding['kind']
  /** Short, for the head of the banner: "Số liệu đã được sửa". */
  readonly title: string
  /** Sentences. */
  readonly text: string
  /** One a figure or area: what it was, what it is, and where that stands, without language prefix. */
  readonly items: readonly { readonly text: string; readonly href: string | null }[]
}

type Words = Readonly<Record<Locale, readonly [title: string, text: string]>>

const CHANGED: Readonly<Record<Extract<Finding, { changes: unknown }>['kind'], Words>> = {
  corrected: {
    vi: ['Số liệu đã được sửa', 'Từ khi tạo liên kết này đã có số liệu khác thay cho số liệu trong hình:'],
    en: ['Figures were corrected', 'Since this link was made, other figures have taken the place of figures shown here:'],
  },
  withdrawn: {
    vi: ['Số liệu đã bị thu hồi', 'Số liệu trong hình không còn được công bố:'],
    en: ['Figures were withdrawn', 'Figures shown here are no longer published:'],
  },
  disputed: {
    vi: ['Các nguồn nêu khác nhau', 'Từ khi tạo liên kết này có nguồn khác nêu số liệu khác, chưa có kết luận:'],
    en: ['Sources disagree', 'Since this link was made, another source has stated another figure; it has not been ruled on:'],
  },
  settled: {
    vi: ['Các nguồn không còn khác nhau', 'Số liệu trong hình từng có nguồn nêu khác, nay đã thống nhất:'],
    en: ['Sources no longer disagree', 'Figures shown here as disputed have been settled as they are:'],
  },
  confirmed: {
    vi: ['Số ước đã thành số chính thức', 'Nay đã có số chính thức, bằng đúng số ước trong hình:'],
    en: ['Estimates were confirmed', 'Official figures now equal the estimates shown here:'],
  },
}

/** More than these are counted, not listed. */
const MOST_ITEMS = 12

/** A finding in words, its figures old and new. */
export function sayFinding(finding: Finding, locale: Locale): SaidFinding {
  switch (finding.kind) {
    case 'redefined': return sayRedefined(finding, locale)
    case 'newer': return sayNewer(finding.figures, locale)
    case 'ended': return sayEnded(finding.areas, locale)
    case 'current': return {
      kind: 'current',
      title: locale === 'vi' ? 'Hiện hành' : 'Current',
      text: locale === 'vi' ? `Đến ngày ${formatDate(finding.on, 'vi')}, số liệu trong hình vẫn là số mới nhất.` : `As of ${formatDate(finding.on, 'en')} the figures shown are still the newest.`,
      items: [],
    }
    default: {
      const [title, text] = CHANGED[finding.kind][locale]
      return { kind: finding.kind, title, text, items: atMost(finding.changes.map((change) => sayFigureChange(change, finding.kind, locale)), locale) }
    }
  }
}

function atMost(items: SaidFinding['items'], locale: Locale): SaidFinding['items'] {
  const rest = items.length - MOST_ITEMS
  if (rest <= 1) return items
  return [...items.slice(0, MOST_ITEMS), { text: locale === 'vi' ? `và ${rest} số liệu khác` : `and ${rest} more`, href: null }]
}

function sayFigureChange({ indicator, area, before, now }: Change, kind: Finding['kind'], locale: Locale): SaidFinding['items'][number] {
  const say = (figure: Observation) => sayValue(figure, indicator, [before, ...now], locale)
  const where = `${area.fullName ?? area.name}, ${formatPeriod(before.period, locale, before.periodKind)}: `
  const [first] = now
  const values = kind === 'corrected' || kind === 'disputed'
    ? [say(before), now.filter((figure) => kind === 'corrected' || figure.value !== before.value || figure.of !== before.of || figure.valueMax !== before.valueMax).map(say).join(locale === 'vi' ? ' hoặc ' : ' or ')]
    : [say(before)]
  const shown = kind === 'disputed' ? now.find((figure) => figure.value !== before.value) ?? first : first
  return { text: where + values.join(kind === 'disputed' ? (locale === 'vi' ? ' và ' : ' and ') : ' → '), href: evidenceAddress(shown ?? before) }
}

/** With qualifier, unit, and "ước" where it is an estimate; all of one change in one unit. */
function sayValue(figure: Observation, indicator: Indicator, together: readonly Observation[], locale: Locale): string {
  const unit = displayUnit(indicator, together.map(({ value }) => value), locale)
  const after = unit.label === '%' ? '%' : figure.of !== null || indicator.kind === 'rank' ? '' : ` ${unit.label}`
  const estimated = figure.estimated ? (locale === 'vi' ? 'ước ' : 'est. ') : ''
  return estimated + formatQualifier(figure.qualifier, locale) + formatFigure(figure, unit, locale) + after
}

const PARTS = {
  vi: { definition: 'định nghĩa', unit: 'đơn vị tính', direction: 'chiều đánh giá', comparability: 'mức độ so sánh được', break: 'mốc thay đổi cách tính' },
  en: { definition: 'its definition', unit: 'its unit', direction: 'whether more is better', comparability: 'how far it can be compared', break: 'a break of the series' },
} as const

function sayRedefined({ before, now, parts }: Extract<Finding, { kind: 'redefined' }>, locale: Locale): SaidFinding {
  const name = sayName(before, locale)
  const title = locale === 'vi' ? 'Chỉ tiêu đã thay đổi' : 'The indicator changed'
  if (!now) return { kind: 'redefined', title, text: locale === 'vi' ? `Chỉ tiêu “${name}” không còn trong danh mục.` : `“${name}” is no longer in the catalogue.`, items: [] }
  const what = parts.map((part) => PARTS[locale][part]).join(', ')
  const text = locale === 'vi' ? `“${name}” đã thay đổi ${what}; hình này giữ cách hiểu khi tạo liên kết.` : `Of “${name}” there changed: ${what}. What is shown keeps the meaning it had.`
  return { kind: 'redefined', title, text, items: [{ text: sayName(now, locale), href: `/indicators/${now.code}` }] }
}

function sayNewer(figures: readonly Observation[], locale: Locale): SaidFinding {
  const newest = figures.at(-1)
  const areas = new Set(figures.map(({ area }) => area)).size
  const period = newest ? formatPeriod(newest.period, locale, newest.periodKind) : ''
  return {
    kind: 'newer',
    title: locale === 'vi' ? 'Đã có số liệu mới hơn' : 'There are newer figures',
    text: locale === 'vi'
      ? `Từ khi tạo liên kết này có thêm ${figures.length} số liệu của ${areas} địa bàn, mới nhất là ${period}.`
      : `Since this link was made, ${figures.length} ${figures.length === 1 ? 'figure' : 'figures'} of ${areas} ${areas === 1 ? 'area' : 'areas'} came in, the newest of ${period}.`,
    items: [],
  }
}

/** Named up to these; a whole level of government is counted. */
const MOST_NAMED = 4

function sayEnded(areas: readonly Ended[], locale: Locale): SaidFinding {
  const vi = locale === 'vi'
  const days = [...new Set(areas.map(({ on }) => on))]
  const on = days.length === 1 && days[0] ? (vi ? ` ngày ${formatDate(days[0], 'vi')}` : ` on ${formatDate(days[0], 'en')}`) : ''
  return {
    kind: 'ended',
    title: vi ? 'Đơn vị hành chính đã kết thúc' : 'Areas have ended',
    text: vi
      ? `${areas.length === 1 ? 'Đơn vị hành chính' : `${areas.length} đơn vị hành chính`} trong hình đã kết thúc${on}. Số liệu về thời kỳ trước ngày đó vẫn giữ nguyên giá trị.`
      : `${areas.length === 1 ? 'The area' : `${areas.length} areas`} shown ended${on}. Figures of the time before keep their meaning.`,
    items: areas.length > MOST_NAMED ? [] : areas.map(({ area, successors }) => ({ text: sayLife(area.fullName ?? area.name, successors, vi), href: `/areas/${area.slug}` })),
  }
}

function sayLife(name: string, successors: Ended['successors'], vi: boolean): string {
  if (successors.length === 0) return name
  const names = successors.slice(0, MOST_NAMED).map(({ fullName }) => fullName)
  const more = successors.length - names.length
  const rest = more > 0 ? (vi ? ` và ${more} đơn vị khác` : ` and ${more} others`) : ''
  return `${name} → ${names.join(', ')}${rest}`
}
