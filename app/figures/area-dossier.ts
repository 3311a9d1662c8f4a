import { getTranslations } from 'next-intl/server'
import { listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import type { Dossier, Handout } from '@/lib/export/handout'
import type { Sheet } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode, today, type IsoDate } from '@/lib/indicators/period'
import { formatDate, frequencyOf } from '@/lib/indicators/words'
import type { Fact } from '../[locale]/areas/[slug]/profile/fact'
import type { Kin } from '../[locale]/areas/[slug]/profile/life'
import { EXPECTED_FROM } from '../[locale]/areas/[slug]/profile/missing'
import { getProfile, type Profile } from '../[locale]/areas/[slug]/profile/profile'
import { prefixOf } from '../i18n'
import { queryText } from '../query'
import { byId } from './evidence-fields'
import { headlineSheet, lifeSheet, missingSheet, progressSheet, themeSheet, type AreaTables } from './fact-sheets'
import { readHandout } from './handout'

export interface AreaDossierRequest {
  readonly slug: string
  readonly locale: Locale
  readonly origin: string
  /** What was known on this day; null for now. */
  readonly asOf: IsoDate | null
  readonly scale: number
  /** The periods before the newest as well: a workbook has room for them, a document for a meeting has not. */
  readonly whole: boolean
}

/**
 * What the page of an area shows, as it leaves: findings in words, the course of
 * the headline figures beside near areas, and tables of all that is known.
 *
 * @returns null for an unknown area
 */
export async function readAreaDossier(request: AreaDossierRequest): Promise<Dossier | null> {
  const { slug, locale, origin, asOf, scale, whole } = request
  const profile = await getProfile(slug, locale, asOf, scale)
  if (!profile) return null
  const [t, cells, indicators] = await Promise.all([getTranslations({ locale, namespace: 'briefing' }), listCells({ areas: [slug], ...(asOf && { asOf }) }), listIndicators()])
  const observations = byId(cells)
  const handouts = await readHandouts(profile, observations, request)
  const units = new Map(indicators.map(({ code, unitOfMeasure }) => [code, unitOfMeasure]))
  const known = asOf ? ` ${t('asOf', { date: formatDate(asOf, locale) })}` : ''
  const tables = await tablesOf(profile, { locale, origin, observations, unitOf: (code) => units.get(code) ?? 'percent' }, whole)
  return {
    locale, origin, handouts, tables, madeOn: today(),
    title: t('areaTitle', { name: locale === 'vi' ? profile.fullName.charAt(0).toLowerCase() + profile.fullName.slice(1) : profile.fullName }) + known,
    findings: [...(profile.invented ? [t('invented')] : []), ...profile.summary],
    link: { address: `${origin}${prefixOf(locale)}/areas/${slug}${asOf ? `?${queryText({ asOf })}` : ''}`, frozen: false },
    nameParts: [slug, ...(profile.extent ? [`${profile.extent.from}-${profile.extent.to}`] : []), ...(asOf ? [asOf] : [])],
  }
}

/** How many other areas a figure is shown beside, and how many figures there are. */
const [MOST_PEERS, MOST_FIGURES] = [3, 6]

/** The headline figures of most weight, each through time where it has a course, else at its period; beside near areas that have it too. */
async function readHandouts(profile: Profile, observations: ReadonlyMap<string, Observation>, request: AreaDossierRequest): Promise<Handout[]> {
  const facts = profile.headlines.flatMap(({ facts: [first] }) => first ?? []).slice(0, MOST_FIGURES)
  const near = [...new Set(profile.suggestions.flatMap(({ areas }) => areas.map(({ slug }) => slug)))]
  return (await Promise.all(facts.map(async (fact) => {
    const observation = observations.get(fact.entries[0]?.id ?? '')
    return observation ? readFact(observation, fact.line !== null, near, request) : null
  }))).flatMap((handout) => handout ?? [])
}

async function readFact({ indicator, period: own, periodKind }: Observation, hasCourse: boolean, near: readonly string[], { slug, locale, origin, asOf, scale }: AreaDossierRequest): Promise<Handout | null> {
  const code = periodCode(own)
  const spec = {
    kind: hasCourse ? 'lines' : 'bars', indicator, other: null, frequency: frequencyOf(own, periodKind), period: hasCourse ? null : code, before: null, from: null, to: null,
    asOf, override: false, own: false,
  } as const
  const all = await readHandout({ ...spec, areas: null }, locale, origin, scale)
  const known = new Set(all?.figure.cells.filter(({ period }) => hasCourse || period === code).map(({ area }) => area))
  const peers = near.filter((area) => known.has(area)).slice(0, MOST_PEERS)
  // One figure without another to hold it against needs no drawing: the table states it.
  return !hasCourse && peers.length === 0 ? null : readHandout({ ...spec, areas: [slug, ...peers] }, locale, origin, scale)
}

async function tablesOf(profile: Profile, given: Omit<AreaTables, 'profile' | 'words' | 'sayPlace'>, whole: boolean): Promise<Sheet[]> {
  const { locale } = given
  const [t, area] = await Promise.all([getTranslations({ locale, namespace: 'briefing' }), getTranslations({ locale, namespace: 'area' })])
  const words = {
    change: t('change'), target: t('target'), theme: t('theme'), status: t('status'), remarks: t('remarks'), last: t('last'), missing: t('missing'), told: (of: string) => area('toldWithoutFigure', { years: of }), item: t('item'), detail: t('detail'),
  }
  const sayPlace = ({ place }: Fact) => (!place || place.kind === 'alone' ? '' : place.kind === 'apart' ? area('apart') : area('place', { tied: place.tied ? 'yes' : 'no', place: place.place, of: place.of }))
  const tables: AreaTables = { ...given, profile, words, sayPlace }
  const { missing } = profile
  const years = missing.years.join(', ')
  const missingNotes = [
    ...(missing.withoutSource.length > 0 ? [area('noSource', { years: missing.withoutSource.join(', ') })] : []),
    area(missing.themes.length === 0 ? 'missingNone' : 'missingLead', { least: EXPECTED_FROM, years }),
  ]
  return [
    ...(profile.headlines.length > 0 ? [headlineSheet(tables, area('headlines'), area('headlines'), area('headlinesRule'))] : []),
    ...(profile.progress.length > 0 ? [progressSheet(tables, t('progressTab'), area('progress'))] : []),
    ...(profile.themes.length > 0 ? [themeSheet(tables, t('themesTab'), t(whole ? 'themesWhole' : 'themesNewest'), whole)] : []),
    ...(profile.invented ? [] : [missingSheet(tables, area('missing'), area('missing'), missingNotes)]),
    lifeSheet(tables, t('lifeTab'), t('life'), lifeNotes(profile, (key, values) => area(key, values)), lifeFacts(profile, locale, (key, values) => area(key, values))),
  ]
}

type Say = (key: Parameters<Awaited<ReturnType<typeof getTranslations<'area'>>>>[0], values?: Record<string, string | number>) => string

function lifeFacts({ fullName, code, level, validFrom, validTo, extent, life }: Profile, locale: Locale, say: Say): [string, string][] {
  const colon = (text: string) => text.replace(/:$/, '')
  const day = (date: string) => formatDate(date, locale)
  const names = (kin: readonly Kin[]) => kin.map(({ fullName: name, main, certain }) => [name, ...(main ? [] : [`(${say('part')})`]), ...(certain ? [] : [`(${say('uncertain')})`])].join(' ')).join(', ')
  const main = life.predecessors.filter((kin) => kin.main)
  return [
    [fullName, [say(`levels.${level}`), ...(validFrom ? [say('since', { date: day(validFrom) })] : []), ...(validTo ? [say('until', { date: day(validTo) })] : [])].join('; ')],
    [say('code'), code ?? ''],
    [colon(say('ended', { date: day(validTo ?? '2025-06-30') })), names(life.successors)],
    [colon(say('begun', { date: day(validFrom ?? '2025-07-01') })), names(life.predecessors)],
    [main[0] ? colon(say('siblings', { name: main[0].fullName })) : '', life.siblings.map(({ fullName: name }) => name).join(', ')],
    [say('themes').split(',')[0] ?? '', extent ? [say('extent', { figures: extent.figures, indicators: extent.indicators }), say('years', { from: extent.from, to: extent.to })].join('; ') : ''],
  ]
}

const lifeNotes = ({ fullName, life }: Profile, say: Say): string[] =>
  (life.predecessors.length + life.successors.length === 0 ? [] : [say(life.successors.length > 0 ? 'notSums' : 'notSumsNew', { name: fullName })])
