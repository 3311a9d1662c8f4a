import { z } from 'zod'
import { listAreas, listThemes } from '@/lib/db/catalogue'
import { listChanges, type Change, type ChangePlace } from '@/lib/db/changes'
import { formatFigure, formatPeriod, displayUnit, sayName } from '@/lib/indicators/words'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { periodCode } from '@/lib/indicators/period'
import { readCursor, writeCursor } from '@/lib/open-data/cursor'
import type { FeedItem, FeedPage } from '@/lib/open-data/feed'
import { evidencePath } from '@/lib/open-data/row'
import { originOf } from '../../figures/handout'
import { problem, type Prepared } from './answers'
import { versionOfAll } from './lists'
import { lastChange } from './held'
import { readParameters } from './parameters'
import { reading } from './reading'

const KINDS = ['published', 'withdrawn', 'disputed', 'ruled'] as const
const PAGE = 50

const query = z.strictObject({
  lang: z.enum(['vi', 'en'], { error: 'vi, en' }).default('vi'),
  limit: z.string().regex(/^([1-9]|[1-9]\d|[1-4]\d\d|500)$/, { error: '1–500' }).transform(Number).default(PAGE),
  cursor: z.string().transform((text, context): ChangePlace | null => {
    const place = z.tuple([z.iso.datetime({ precision: 6 }), z.enum(KINDS), z.string()]).safeParse(readCursor(text, 3))
    if (!place.success) context.addIssue({ code: 'custom', message: 'lấy nguyên từ trang trước / take it as it is from the page before' })
    return place.success ? { at: place.data[0], kind: place.data[1], subject: place.data[2] } : null
  }).optional(),
})

/**
 * A route that gives the feed of changes.
 *
 * @param paths of this form and the other
 */
export const feed = (type: string, paths: { readonly self: string; readonly other: string }, write: (page: FeedPage) => string) =>
  reading(async (parameters, request) => {
    const read = readParameters(query, parameters)
    if (!read.ok) return problem(400, read.faults)
    const { lang, limit, cursor = null } = read.query
    const [version, changedAt] = await Promise.all([versionOfAll(), lastChange()])
    const load: Prepared['load'] = async () => {
      const changes = await listChanges({ after: cursor, limit: limit + 1 })
      const shown = changes.slice(0, limit)
      const last = shown.at(-1)
      const address = (path: string, more: Readonly<Record<string, string>> = {}) => `${path}?${new URLSearchParams({ lang, ...(limit !== PAGE && { limit: String(limit) }), ...more })}`
      const asked = parameters.get('cursor')
      const own: Record<string, string> = asked ? { cursor: asked } : {}
      const origin = originOf(request)
      return {
        body: write({
          locale: lang, origin, items: await itemsOf(shown, lang, origin), updated: shown[0]?.at ?? changedAt ?? new Date(0).toISOString(),
          self: address(paths.self, own), other: address(paths.other, own), first: address(paths.self),
          next: changes.length > limit && last ? address(paths.self, { cursor: writeCursor([last.at, last.kind, last.subject]) }) : null,
        }),
      }
    }
    return { version, type, changedAt, load }
  })

async function itemsOf(changes: readonly Change[], locale: Locale, origin: string): Promise<FeedItem[]> {
  const [areas, themes] = await Promise.all([listAreas(), listThemes()])
  const names = new Map(areas.map(({ slug, fullName }) => [slug, fullName]))
  const indicators = new Map(themes.flatMap((theme) => theme.indicators.map((indicator) => [indicator.code, indicator] as const)))
  return changes.flatMap((change) => {
    const indicator = indicators.get(change.indicator)
    return indicator ? [itemOf(change, indicator, names.get(change.area) ?? change.area, locale, origin)] : []
  })
}

const WORDS: Readonly<Record<Locale, Readonly<Record<Change['kind'], string>>>> = {
  vi: { published: 'Công bố', withdrawn: 'Rút lại', disputed: 'Các nguồn nêu khác nhau', ruled: 'Kết luận về nguồn' },
  en: { published: 'Published', withdrawn: 'Withdrawn', disputed: 'Sources disagree', ruled: 'Ruled on' },
}

function itemOf({ kind, subject, at, area, period, periodKind, observation, reason }: Change, indicator: Indicator, areaName: string, locale: Locale, origin: string): FeedItem {
  const prefix = locale === 'en' ? '/en' : ''
  const what = `${sayName(indicator, locale)}, ${areaName}, ${formatPeriod(period, locale, periodKind)}`
  const unit = observation && displayUnit(indicator, [observation.value], locale)
  const figure = observation && unit ? `${formatFigure(observation, unit, locale)}${unit.label === '%' ? '%' : ` ${unit.label}`}` : ''
  const estimate = observation?.estimated ? (locale === 'vi' ? ' (ước)' : ' (estimate)') : ''
  return {
    id: `${kind}/${subject}`, kind, at,
    title: `${WORDS[locale][kind]}: ${what}${figure && `: ${figure}${estimate}`}`,
    text: [`${what}${figure && `: ${figure}${estimate}`}.`, ...(reason ? [`${locale === 'vi' ? 'Lý do' : 'Reason'}: ${reason}`] : []), ...(observation ? [`“${observation.quote}”`, observation.reportTitle] : [])].join('\n'),
    url: origin + prefix + (observation ? evidencePath(observation.reportId, observation.id) : `/compare?indicator=${encodeURIComponent(indicator.code)}&areas=${encodeURIComponent(area)}`),
    indicator: indicator.code, area, period: periodCode(period), value: observation?.value ?? null, observation: observation?.id ?? null,
  }
}
