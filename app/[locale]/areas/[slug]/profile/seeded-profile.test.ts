import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { TargetFigure } from '@/lib/db/targets'
import { styleAreas } from '@/lib/figure/area-style'
import type { Area, Indicator, Theme } from '@/lib/indicators/catalogue'
import { currentCells, type RecordedObservation } from '@/lib/indicators/observation'
import { periodKind } from '@/lib/indicators/period'
import { listHeadlines } from './headlines'
import { gather } from './known'
import { findMissing } from './missing'
import { listProgress } from './progress'
import { listThemeSections } from './themes'

// The profiles of all districts, from the facts of the seeds. Nothing here asks the database.
vi.mock('@/lib/db/catalogue', () => ({}))

type Row = Pick<RecordedObservation, 'id' | 'area' | 'indicator' | 'value' | 'of' | 'period' | 'estimated'> & {
  source: string; period_kind: string; basis: RecordedObservation['basis'] | null; qualifier?: RecordedObservation['qualifier']; derived?: boolean; period_basis?: string; fragment: string
}
type Words = Record<'name_vi' | 'name_en' | 'unit_of_measure' | 'definition_vi' | 'definition_en' | 'object_vi' | 'object_en', string> & Indicator
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const breaks = read<{ indicator: string; first_day: string; note_vi: string; note_en: string }>('series-breaks')
const indicators = read<Words>('indicators').map((row): Indicator => ({
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: row.definition_vi, definitionEn: row.definition_en,
  objectVi: row.object_vi, objectEn: row.object_en,
  breaks: breaks.filter(({ indicator }) => indicator === row.code).map(({ first_day, note_vi, note_en }) => ({ firstDay: first_day, noteVi: note_vi, noteEn: note_en })),
}))
const themes = read<{ code: string; name_vi: string; name_en: string }>('themes').map((row): Theme => ({ code: row.code, nameVi: row.name_vi, nameEn: row.name_en }))
const districts = read<Area & { full_name_vi: string; valid_to: string }>('areas').map((row): Area => ({
  slug: row.slug, code: row.code, name: row.name, fullName: row.full_name_vi, level: 'district', kind: row.kind, validFrom: null, validTo: row.valid_to,
}))
const areas = styleAreas(districts)
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
const cells = currentCells(read<Row>('observations').map((row): RecordedObservation => ({
  ...row, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none', valueMax: null, derived: row.derived ?? false,
  qualifier: row.qualifier ?? null, vintage: '2026-11-22', periodOfReport: row.period_basis === 'reporting', note: null, recordedAt: '',
  evidence: { reportId: row.source, title: row.source, publisher: null, url: null, publishedOn: null, quote: row.fragment, span: null, rule: null, acceptedBy: null, acceptedOn: null },
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})))
const TODAY = '2026-11-22'

const knownOf = (slug: string, locale: 'vi' | 'en' = 'vi') =>
  gather({ own: areas.find((area) => area.slug === slug)!, areas, cells, indicators, locale, asOf: null })
const made = new Map<string, ReturnType<typeof makeProfile>>()
const profileOf = (slug: string, locale: 'vi' | 'en' = 'vi') => {
  const profile = made.get(slug + locale) ?? makeProfile(slug, locale)
  made.set(slug + locale, profile)
  return profile
}
const makeProfile = (slug: string, locale: 'vi' | 'en') => {
  const known = knownOf(slug, locale)
  const area = districts.find((district) => district.slug === slug)!
  return {
    known, headlines: listHeadlines(known, [], 1), sections: listThemeSections(known, themes, indicators), progress: listProgress(known, indicators, TODAY),
    missing: findMissing(known, { area, themes, indicators, cells, sources: [], mentions: [], today: TODAY }),
  }
}

describe.each(districts.map(({ slug }) => slug))('%s', (slug) => {
  const { known, headlines, sections, missing } = profileOf(slug)
  const facts = headlines.flatMap((headline) => headline.facts)

  test('every figure known of it stands once in the themes, and no other does', () => {
    const shown = sections.flatMap(({ rows }) => rows.flatMap(({ newest, earlier }) => [newest, ...earlier])).flatMap(({ entries }) => entries.map(({ id }) => id))
    const standing = known.ownCells.flatMap(({ figure, disputed }) => [figure, ...disputed])
    // The same figure said with and without what it is compared with is shown once.
    expect(new Set(shown).size).toBe(shown.length)
    expect(standing.map(({ id }) => id)).toEqual(expect.arrayContaining(shown))
    for (const each of standing.filter(({ id }) => !shown.includes(id))) {
      expect(standing.some((other) => shown.includes(other.id) && other.indicator === each.indicator && other.value === each.value && other.period.to === each.period.to), each.id).toBe(true)
    }
  })

  test('each headline says its figure in a sentence, with its number', () => {
    for (const { facts: own, sentences } of headlines) {
      const settled = own.filter(({ entries }) => entries.length === 1)
      expect(sentences).toHaveLength(settled.length)
      settled.forEach(({ entries }, index) => {
        // "4/30" and the number of "hơn 973 tỷ đồng", without words.
        expect(sentences[index]).toContain(/[−\d][\d.,]*(?:\/[\d.,]+)?/.exec(entries[0]!.text)?.[0].replace('−', ''))
      })
    }
  })

  test('a place lies within those it is a place among', () => {
    for (const { place } of [...facts, ...sections.flatMap(({ rows }) => rows.map(({ newest }) => newest))]) {
      if (place?.kind !== 'ranked') continue
      expect(place.place).toBeGreaterThanOrEqual(1)
      expect(place.place).toBeLessThanOrEqual(place.of)
      expect(place.of).toBeGreaterThanOrEqual(2)
      expect(place.of).toBeLessThanOrEqual(30)
    }
  })

  test('a small line is drawn from two points on', () => {
    for (const { line, code } of facts) {
      const periods = new Set(known.ownCells.filter(({ figure }) => figure.indicator === code).map(({ figure }) => `${figure.period.from}${figure.period.to}`))
      if (periods.size < 2) expect(line).toBeNull()
      else if (line) expect(line.drawing.marks.length + line.drawing.lines.length).toBeGreaterThan(0)
    }
  })

  test('nothing is called missing that stands in one of the last two years of its life', () => {
    expect(missing.years).toEqual([2024, 2025])
    for (const { code } of missing.themes.flatMap((theme) => theme.indicators)) {
      expect(known.ownCells.filter(({ figure }) => figure.indicator === code && figure.period.to >= '2024-12-31')).toEqual([])
    }
  })
})

test('Tây Hồ: tasks, places and changes of its newest figures', () => {
  const { headlines, progress } = profileOf('tay-ho')
  const fact = (code: string) => headlines.flatMap(({ facts }) => facts).find((each) => each.code === code)
  expect(fact('budget-revenue')).toMatchObject({ period: 'năm 2024', entries: [{ text: '4.954,8 tỷ đồng' }] })
  expect(fact('public-investment-disbursement-rate')?.change).toMatchObject({ sign: 'down', tone: 'worse', text: 'giảm 5 điểm % so với số ước năm 2022' })
  expect(progress[0]?.periods.map(({ period, readings }) => [period, readings[0]?.text])).toEqual([
    ['năm 2023', 'hoàn thành 21/21 chỉ tiêu, trong đó 6 vượt'], ['năm 2018', 'hoàn thành 17/18 chỉ tiêu; còn 1'],
  ])
})

test('Hoàn Kiếm: the newest rank and the newest score, though of different years; the rank is a place itself', () => {
  const [first] = profileOf('hoan-kiem').headlines
  expect(first?.facts.map(({ code, period }) => [code, period])).toEqual([['par-index-rank', 'năm 2022'], ['par-index-score', 'năm 2023']])
  expect(first?.facts[0]).toMatchObject({ place: null, entries: [{ text: '1/30' }], change: { sign: 'up', text: 'tăng 1 bậc so với năm 2021 (2 → 1)' } })
})

test('a pair is of one year where both have a figure of the newest', () => {
  const [first] = profileOf('dong-da').headlines
  expect(first?.facts.map(({ code, period }) => [code, period])).toEqual([['par-index-rank', 'năm 2023'], ['par-index-score', 'năm 2023']])
})

test('a goal set for the year of a figure stands beside it, the newest where there are several, others do not', () => {
  const goal = (id: string, more: Partial<TargetFigure> = {}): TargetFigure => ({
    id, indicator: 'public-investment-disbursement-rate', area: 'tay-ho', period: { from: '2023-01-01', to: '2023-12-31' }, periodKind: 'year', basis: 'none',
    value: '95', valueMax: null, of: null, vintage: '2023-01-10',
    evidence: { ...cells[0]!.figure.evidence, reportId: 'ke-hoach', span: { start: 0, end: 3 } }, ...more,
  })
  const given = [
    goal('earlier', { value: '90', vintage: '2022-12-10' }), goal('newest'), goal('other-year', { value: '99', period: { from: '2022-01-01', to: '2022-12-31' }, vintage: '2024-01-01' }),
    goal('other-area', { value: '98', area: 'ba-dinh', vintage: '2024-01-01' }),
  ]
  const facts = listHeadlines(knownOf('tay-ho'), given, 1).flatMap((headline) => headline.facts)
  expect(facts.filter(({ target }) => target).map(({ code, target }) => [code, target])).toEqual([
    ['public-investment-disbursement-rate', { text: '95%', period: 'năm 2023', href: '/reports/ke-hoach' }],
  ])
})

test('elections are not missing in the years between', () => {
  const codes = districts.flatMap(({ slug }) => profileOf(slug).missing.themes.flatMap((theme) => theme.indicators.map(({ code }) => code)))
  expect(codes).not.toContain('voter-turnout')
  expect(codes).toContain('budget-revenue')
})

test('where less is better the words say which way is better', () => {
  const poverty = (year: number, value: string) => {
    const cell = cells.find(({ figure }) => figure.indicator === 'poverty-rate')!
    return { figure: { ...cell.figure, id: `p${year}`, area: 'tay-ho', period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year' as const, value }, disputed: [] }
  }
  const changeFrom = (before: string) => {
    const known = gather({ own: areas.find(({ slug }) => slug === 'tay-ho')!, areas, cells: [poverty(2022, before), poverty(2023, '0.4')], indicators, locale: 'vi', asOf: null })
    return listThemeSections(known, themes, indicators)[0]?.rows[0]?.newest.change
  }
  expect(changeFrom('0.6')).toMatchObject({ sign: 'down', tone: 'better', text: 'giảm 0,2 điểm % so với năm 2022 (tốt hơn)' })
  expect(changeFrom('0.3')).toMatchObject({ sign: 'up', tone: 'worse', text: 'tăng 0,1 điểm % so với năm 2022 (kém hơn)' })
  expect(changeFrom('0.4')).toMatchObject({ sign: 'same', text: 'không đổi so với năm 2022' })
})

test('the parts of a whole fill its bar', () => {
  const bars = districts.flatMap(({ slug }) => profileOf(slug).progress.flatMap(({ periods }) => periods.flatMap(({ readings }) => readings.map((reading) => reading.bars))))
  expect(bars.length).toBeGreaterThan(30)
  for (const parts of bars.filter((each) => each.length > 0)) {
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 1)
    parts.slice(1).forEach(({ x }, index) => expect(x).toBeCloseTo(parts[index]!.x + parts[index]!.width, 5))
  }
})

test('in English every word is English', () => {
  const { headlines } = profileOf('tay-ho', 'en')
  expect(headlines[0]?.facts[0]?.period).toBe('2024')
  expect(headlines[0]?.sentences[0]).toMatch(/^In 2024, /)
})
