import { getTranslations } from 'next-intl/server'
import type { ResultWords } from '@/components/search/search-words'
import { listSearchWords, type AreaWords, type IndicatorSearchWords, type ReportWords } from '@/lib/db/search'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate, sayName } from '@/lib/indicators/words'
import type { SearchEntry } from '@/lib/search/entry'
import { linksOf } from '../../addresses'
import { keep, stampOf, type Stamp } from '../../kept'

/** The pages that are found by name: the site's own names of them, and under the same keys the words around. */
const PAGES = ['overview', 'compare', 'indicators', 'areas', 'rankings', 'targets', 'coverage', 'reports', 'method', 'about', 'accessibility'] as const

type Translate = Awaited<ReturnType<typeof getTranslations<'search'>>>

interface Setting {
  readonly locale: Locale
  readonly t: Translate
  readonly site: Awaited<ReturnType<typeof getTranslations<'site'>>>
  readonly to: (path: string) => string
}

async function wordsAt(stamp: Stamp) {
  'use cache'
  keep(stamp)
  return listSearchWords()
}

/** Everything that can be found, as it is called in a language. Addresses keep the day asked about ("" for now). */
export async function getSearchEntries(locale: Locale, asOf: string): Promise<SearchEntry[]> {
  const [t, site, { areas, indicators, reports }] = await Promise.all([
    getTranslations({ locale, namespace: 'search' }), getTranslations({ locale, namespace: 'site' }), stampOf().then(wordsAt),
  ])
  const setting: Setting = { locale, t, site, to: linksOf(locale, asOf).to }
  return [
    ...areas.map((area) => areaEntry(area, setting)),
    ...indicators.map((indicator) => indicatorEntry(indicator, setting)),
    ...reports.map((report) => reportEntry(report, setting)),
    ...PAGES.map((page, index) => pageEntry(page, index, setting)),
  ]
}

const LEVEL_WORDS = { city: ['thành phố', 'city'], district: ['cấp huyện', 'district'], commune: ['cấp xã', 'ward', 'commune'] } as const
const LEVEL_WEIGHT = { city: 2, district: 1, commune: 0 } as const

function areaEntry({ slug, name, fullName, level, code, validFrom, validTo, figures }: AreaWords, { locale, t, to }: Setting): SearchEntry {
  const life = validTo ? t('areaTo', { date: formatDate(validTo, locale) }) : validFrom ? t('areaFrom', { date: formatDate(validFrom, locale) }) : t('areaOnly', { level })
  return {
    kind: 'area', key: slug, name: fullName, alsoNamed: [name], aliases: [], href: to(`/areas/${slug}`),
    context: [...LEVEL_WORDS[level], ...(code ? [code] : []), ...(fullName.startsWith('Thị xã') ? [`TX ${name}`] : [])],
    detail: `${life} · ${sayFigures(figures, t)}`, weight: LEVEL_WEIGHT[level],
  }
}

function indicatorEntry({ code, nameVi, nameEn, themeVi, themeEn, aliases, figures }: IndicatorSearchWords, { locale, t, to }: Setting): SearchEntry {
  const name = sayName({ nameVi, nameEn }, locale)
  const other = locale === 'vi' ? nameEn : nameVi
  return {
    kind: 'indicator', key: code, name, alsoNamed: [], aliases: [other, ...aliases], context: [themeVi, themeEn], href: to(`/indicators/${code}`),
    detail: `${sayName({ nameVi: themeVi, nameEn: themeEn }, locale)} · ${sayFigures(figures, t)}`, weight: figures,
  }
}

function reportEntry({ id, title, publisher, publishedOn, hasText, sample }: ReportWords, { locale, t, to }: Setting): SearchEntry {
  const day = publishedOn ? formatDate(publishedOn, locale) : t('undated')
  return {
    kind: 'report', key: id, name: title, alsoNamed: [], aliases: [], href: to(`/reports/${encodeURIComponent(id)}`),
    context: [...(publisher ? [publisher] : []), ...(publishedOn ? [formatDate(publishedOn, 'vi')] : [])],
    detail: [publisher, day, hasText ? t('withText') : t('citedOnly'), sample && t('sample')].filter(Boolean).join(' · '),
    // The newest first.
    weight: Number((publishedOn ?? '0').replaceAll('-', '')),
  }
}

function pageEntry(page: (typeof PAGES)[number], index: number, { t, site, to }: Setting): SearchEntry {
  const path = page === 'overview' ? '/' : `/${page}`
  return {
    kind: 'page', key: path, name: site(page), alsoNamed: [], aliases: [], context: t(`pageWords.${page}`).split(', '),
    href: to(path), detail: '', weight: -index,
  }
}

const sayFigures = (figures: number, t: Translate) => (figures === 0 ? t('noFigures') : t('figures', { count: figures }))

/** The texts of the list of suggestions, places unfilled. */
export async function getResultWords(locale: Locale): Promise<ResultWords> {
  const t = await getTranslations({ locale, namespace: 'search' })
  return {
    groups: { action: t('groups.action'), area: t('groups.area'), indicator: t('groups.indicator'), report: t('groups.report'), page: t('groups.page') },
    foundShort: t.raw('foundShort'), foundNone: t('foundNone'), shownOf: t.raw('shownOf'), allResults: t.raw('allResults'), via: t.raw('via'),
    compareAreas: t.raw('compareAreas'), compareIndicator: t.raw('compareIndicator'), compareBoth: t.raw('compareBoth'), compareYears: t.raw('compareYears'),
    compareDetail: t('compareDetail'), andAreas: t('andAreas'), keysMove: t('keysMove'), keysOpen: t('keysOpen'), keysClose: t('keysClose'), slashKey: t('slashKey'),
  }
}
