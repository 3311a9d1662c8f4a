import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import { periodKind, type Period } from '@/lib/indicators/period'
import { compare, type Purpose, type Stated, type Verdict } from './comparability'
import { ALL_REASONS, isBlocking, type Reason } from './reasons'
import { splitComparable } from './split'
import { sayReason } from './words'

// All pairs of the 1,123 real figures: what must hold of every one.

interface Words extends Pick<Indicator, 'code' | 'kind' | 'comparability' | 'family'> { name_vi: string; name_en: string; unit_of_measure: string; object_vi: string; object_en: string }
interface Row {
  id: string; area: string; indicator: string; value: string; of: string | null; period: Period; period_kind: string; basis: Stated['basis'] | null; estimated: boolean
  qualifier?: Stated['qualifier']; derived?: boolean; period_basis?: string
}
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const breaks = read<{ indicator: string; first_day: string; note_vi: string; note_en: string }>('series-breaks')
const words = read<Words>('indicators')
const indicators = new Map(words.map((row): [string, Stated['indicator']] => [row.code, {
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, objectVi: row.object_vi, objectEn: row.object_en,
  breaks: breaks.filter(({ indicator }) => indicator === row.code).map((each) => ({ firstDay: each.first_day, noteVi: each.note_vi, noteEn: each.note_en })),
}]))
const areaNames = new Map(read<{ slug: string; name: string }>('areas').map(({ slug, name }) => [slug, name]))
const disputed = new Set(read<{ observations: string[] }>('conflicts').flatMap(({ observations }) => observations))

const figures = read<Row>('observations').map((row): Stated & { id: string; value: string } => ({
  id: row.id, value: row.value, indicator: indicators.get(row.indicator)!, area: row.area, areaName: areaNames.get(row.area)!, level: 'district', period: row.period,
  periodKind: row.period_kind === 'snapshot' || row.period_kind === 'multi_year' ? row.period_kind : periodKind(row.period), basis: row.basis ?? 'none', estimated: row.estimated,
  derived: row.derived ?? false, of: row.of, qualifier: row.qualifier ?? null, periodOfReport: row.period_basis === 'reporting', disputed: disputed.has(row.id),
}))

const find = (area: string, indicator: string, value: string) => {
  const found = figures.find((row) => row.area === area && row.indicator.code === indicator && row.value === value)
  if (!found) throw new Error(`${area} ${indicator} ${value}`)
  return found
}

/** One walk over every two figures, each with itself too: what went wrong, and what was found. */
function walkAllPairs() {
  const from = performance.now()
  const walk = { asymmetric: [] as unknown[], unexplained: [] as unknown[], disordered: [] as unknown[], nearPeriods: new Set<string>(), found: new Map<Reason, readonly [Stated, Stated]>(), counts: { comparable: 0, reserved: 0, incomparable: 0 } }
  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index)) {
      const verdict = compare(a, b)
      const back = compare(b, a)
      if (back.level !== verdict.level || back.reasons.join() !== verdict.reasons.join()) walk.asymmetric.push([a.id, b.id, verdict, back])
      if (a.indicator !== b.indicator && !verdict.reasons.some((reason) => reason === 'measure' || reason === 'unit' || reason === 'object')) walk.unexplained.push([a.id, b.id, verdict])
      if (!isOrdered(verdict)) walk.disordered.push([a.id, b.id, verdict])
      if (verdict.level !== 'incomparable' && a.area !== b.area && (a.period.to !== b.period.to || a.period.from !== b.period.from)) walk.nearPeriods.add([a.period.to, b.period.to].sort().join(' '))
      for (const reason of verdict.reasons) if (!walk.found.has(reason)) walk.found.set(reason, [a, b])
      walk.counts[verdict.level] += 1
    }
  }
  return { ...walk, seconds: (performance.now() - from) / 1000 }
}

const order = new Map(ALL_REASONS.map((reason, index) => [reason, index]))

/** The level follows from the reasons, and they stand in the published order, each once. */
const isOrdered = ({ level, reasons }: Verdict) =>
  level === (reasons.some(isBlocking) ? 'incomparable' : reasons.length > 0 ? 'reserved' : 'comparable')
  && reasons.every((reason, index) => index === 0 || order.get(reason)! > order.get(reasons[index - 1]!)!)

const sayingsOf = (a: Stated, b: Stated) => compare(a, b).reasons.map((reason) => sayReason(reason, a, b, 'vi'))

describe('the pairs that the product is judged by', () => {
  const hoanKiem = find('hoan-kiem', 'trade-services-tourism-growth', '16.3')
  const tayHo = find('tay-ho', 'trade-services-tourism-revenue-growth', '55.8')
  const [meLinh, withDuties] = [find('me-linh', 'budget-revenue', '1200000000000'), find('me-linh', 'budget-revenue-incl-trade-duties', '7000000000000')]

  test('Hoàn Kiếm +16,3% and Tây Hồ +55,8% are not comparable: another object, another year', () => {
    expect(compare(hoanKiem, tayHo).level).toBe('incomparable')
    expect(compare(hoanKiem, tayHo).reasons.filter(isBlocking)).toEqual(['object', 'time'])
    expect(sayingsOf(hoanKiem, tayHo).slice(0, 2)).toEqual([
      'Khác đối tượng đo. Hoàn Kiếm: tăng trưởng ngành dịch vụ, thương mại, du lịch; Tây Hồ: tăng trưởng doanh thu thương mại, dịch vụ, du lịch.',
      'Khác thời gian. Hoàn Kiếm: 9 tháng năm 2022; Tây Hồ: 9 tháng năm 2023.',
    ])
  })

  test('Mê Linh 1.200 tỷ and 7.000 tỷ of 2023 are not comparable: one without, one with trade duties', () => {
    expect(compare(meLinh, withDuties).reasons.filter(isBlocking)).toEqual(['object'])
    expect(sayingsOf(meLinh, withDuties)[0]).toBe('Khác đối tượng đo. Mê Linh, năm 2023: thu ngân sách nhà nước trên địa bàn, không gồm thuế xuất nhập khẩu; thu ngân sách nhà nước trên địa bàn, gồm thuế xuất nhập khẩu.')
    expect(meLinh.indicator.family).toBe(withDuties.indicator.family)
  })

  test('the PAR scores of 2023 are comparable, those of 2020 and 2021 are not', () => {
    const of = (number: string) => figures.filter(({ indicator, period }) => indicator.code === 'par-index-score' && period.from.startsWith(number))
    expect(of('2023')).toHaveLength(5)
    for (const a of of('2023')) for (const b of of('2023')) expect(compare(a, b)).toEqual({ level: 'comparable', reasons: [] })
    for (const a of of('2020')) for (const b of of('2021')) expect(compare(a, b).reasons).toContain('break')
  })

  test('two sources of one figure are comparable, and in dispute', () => {
    const [one, other] = figures.filter(({ area, indicator, period }) => area === 'hoan-kiem' && indicator.code === 'budget-revenue' && period.to === '2022-09-30')
    expect(compare(one!, other!)).toMatchObject({ level: 'reserved', reasons: expect.arrayContaining(['disputed']) })
  })

  test('levels of production value are ranked nowhere', () => {
    const split = splitComparable(figures.filter(({ indicator, period }) => indicator.code === 'production-value' && period.from === '2023-01-01' && period.to === '2023-12-31'))
    expect(split.together).toEqual([])
    expect(split.apart.length).toBeGreaterThan(3)
  })
})

describe('of all pairs', () => {
  const { asymmetric, unexplained, disordered, nearPeriods, found, counts, seconds } = walkAllPairs()

  test('each gets the same verdict from either side', () => {
    expect(asymmetric).toEqual([])
  })

  test('none of two indicators is comparable, and what is measured says why', () => {
    expect(unexplained).toEqual([])
  })

  test('the level follows from the reasons, named once and in the published order', () => {
    expect(disordered).toEqual([])
  })

  test('areas are compared only in one period, or nearly', () => {
    const days = [...nearPeriods].map((pair) => pair.split(' ').map(Date.parse) as [number, number]).map(([first, last]) => (last - first) / 86_400_000)
    expect(Math.max(...days)).toBeLessThanOrEqual(30)
  })

  test('a figure with itself is at least not incomparable', () => {
    expect(figures.filter((each) => compare(each, each).level === 'incomparable')).toEqual([])
  })

  test('every level occurs, and most are not comparable', () => {
    expect(counts.comparable + counts.reserved + counts.incomparable).toBe((figures.length * (figures.length + 1)) / 2)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(500)
    expect(counts.incomparable).toBeGreaterThan(100 * (counts.comparable + counts.reserved))
  })

  test('1.3 million verdicts take seconds, not minutes', () => {
    expect(seconds).toBeLessThan(30)
  })

  test('each reason found is a sentence that names an area or the indicator', () => {
    expect(found.size).toBeGreaterThan(18)
    for (const [reason, [a, b]] of found) {
      for (const locale of ['vi', 'en'] as const) {
        const sentence = sayReason(reason, a, b, locale)
        expect(sentence).toMatch(/^[^.]+\. .+\.$/s)
        expect(sentence).not.toMatch(/undefined|null|\.\./)
        if (reason !== 'break') expect([a.areaName, a.indicator.nameVi, a.indicator.nameEn, b.areaName].some((name) => sentence.includes(name)), sentence).toBe(true)
      }
    }
  })
})

/** A fixed shuffle: the same items in another order. */
const shuffled = <T>(items: readonly T[]) => items.map((item, index) => [(index * 7919) % 1009, item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item)

describe.each<readonly [Purpose]>([['moment'], ['time']])('parting the figures of each indicator (%s)', (purpose) => {
  test.each([...indicators.keys()])('%s', (code) => {
    const items = figures.filter(({ indicator }) => indicator.code === code)
    const { together, apart, reservations } = splitComparable(items, purpose)
    const pairs = together.flatMap((a, index) => together.slice(index + 1).map((b) => compare(a, b, purpose)))

    expect([...together, ...apart.map(({ item }) => item)].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort())
    expect(pairs.filter(({ level }) => level === 'incomparable')).toEqual([])
    expect(new Set(pairs.flatMap(({ reasons }) => reasons))).toEqual(new Set(reservations))
    for (const { item, reasons, against } of apart) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.every(isBlocking)).toBe(true)
      if (against.area !== item.area) expect(compare(item, against, purpose).reasons).toContain(reasons[0])
    }

    const again = splitComparable(shuffled(items), purpose)
    expect(again.together.map(({ id }) => id).sort()).toEqual(together.map(({ id }) => id).sort())
    expect(again.reservations).toEqual(reservations)
    const reasonsOf = (split: typeof again) => new Map(split.apart.map(({ item, reasons }) => [item.id, reasons.join()]).sort() as [string, string][])
    expect(reasonsOf(again)).toEqual(reasonsOf({ together, apart, reservations }))
  })
})

test('no other set of one class and period is larger than what stays together', () => {
  for (const code of indicators.keys()) {
    const items = figures.filter(({ indicator }) => indicator.code === code)
    if (items[0]!.indicator.comparability === 'poor') continue
    const counts = new Map<string, number>()
    for (const { period, periodKind: kind, basis, periodOfReport } of items) {
      if (!periodOfReport) counts.set([kind, period.from, period.to, basis].join(), (counts.get([kind, period.from, period.to, basis].join()) ?? 0) + 1)
    }
    expect(splitComparable(items).together.length, code).toBeGreaterThanOrEqual(Math.max(...counts.values()))
  }
})

test('figures of the whole catalogue are parted in a moment, one indicator staying together', () => {
  const some = figures.filter(({ period }) => period.to === '2023-12-31')
  const { together } = splitComparable(some)
  expect(some.length).toBeGreaterThan(100)
  expect(new Set(together.map(({ indicator }) => indicator.code)).size).toBe(1)
})

describe('the objects of the catalogue', () => {
  test('are said in both languages, as phrases', () => {
    for (const { object_vi, object_en } of words) for (const object of [object_vi, object_en]) expect(object).toMatch(/^[^.]{5,90}[^.,;]$/)
  })

  test.each(['object_vi', 'object_en'] as const)('differ between indicators of one kind and unit (%s)', (field) => {
    const seen = words.map((row) => [row.kind, row.unit_of_measure, row[field]].join('|'))
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual([])
  })

  test('are the same for an amount, its growth and its ratio to a plan, in one family', () => {
    const of = (code: string) => words.find((row) => row.code === code)!
    for (const [amount, ...others] of [['budget-revenue', 'budget-revenue-growth', 'budget-revenue-plan-ratio'], ['production-value', 'production-value-growth', 'production-value-plan-ratio'], ['industry-value', 'industry-value-growth', 'industry-value-plan-ratio']] as const) {
      for (const other of others) expect([of(other).object_vi, of(other).family]).toEqual([of(amount).object_vi, of(amount).family])
    }
  })

  test('that are budget revenue stand in one family', () => {
    const revenue = words.filter(({ code }) => /budget-revenue|land-revenue/.test(code))
    expect(revenue.length).toBeGreaterThan(8)
    expect(new Set(revenue.map(({ family }) => family))).toEqual(new Set(['budget-revenue']))
  })
})
