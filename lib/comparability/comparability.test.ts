import { describe, expect, test } from 'vitest'
import { compare, type Purpose, type Stated } from './comparability'
import { isBlocking, type Reason } from './reasons'
import { figure, nineMonths, over, stock, tayHo, year } from './test-figures'

type More = Parameters<typeof figure>[0]

/** The reasons between two figures, the same from either side. */
function reasons(a: Stated, b: Stated, purpose?: Purpose): readonly Reason[] {
  const there = compare(a, b, purpose)
  expect(compare(b, a, purpose)).toEqual(there)
  expect(there.level).toBe(there.reasons.some(isBlocking) ? 'incomparable' : there.reasons.length > 0 ? 'reserved' : 'comparable')
  return there.reasons
}

/** Of Hoàn Kiếm and of Tây Hồ, changed as said: what stands between them side by side. */
const between = (hoanKiem: More, other: More) => reasons(figure(hoanKiem), figure({ ...tayHo, ...other }))
/** Of Hoàn Kiếm twice: what stands between them through time. */
const throughTime = (first: More, second: More) => reasons(figure(first), figure(second))

describe('two areas are comparable', () => {
  test.each<readonly [string, More]>([
    ['in one indicator and year', {}], ['in one stretch of one year', nineMonths(2022)], ['of the same day', over('2021-05-23', '2021-05-23')], ['in stocks of one day', stock('2023-06-30')],
    ['over one span of years', over('2016-01-01', '2020-12-31')], ['where both are estimates', { estimated: true }], ['in ranks of one number', { indicator: { kind: 'rank' }, of: '30' }],
    ['in completions of one total', { indicator: { kind: 'completion' }, of: '18' }], ['against one base', { indicator: { kind: 'growth' }, basis: 'same_period_last_year', ...nineMonths(2022) }],
  ])('%s', (_, more) => {
    expect(between(more, more)).toEqual([])
  })

  test('in the whole year against the year before, however the reports call it', () => {
    expect(between({ indicator: { kind: 'growth' }, basis: 'previous_year' }, { indicator: { kind: 'growth' }, basis: 'same_period_last_year' })).toEqual([])
  })

  test('in ranks whose number is written differently', () => {
    expect(between({ indicator: { kind: 'rank' }, of: '30' }, { indicator: { kind: 'rank' }, of: '30.00' })).toEqual([])
  })
})

describe('what is measured must be the same:', () => {
  const growth = { code: 'revenue-growth', kind: 'growth', objectVi: 'thu ngân sách', objectEn: 'revenue' } as const
  const revenue = { code: 'revenue', kind: 'level', unitOfMeasure: 'dong', objectVi: 'thu ngân sách', objectEn: 'revenue' } as const
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['a growth rate is no level, though both are of revenue', { indicator: growth }, { indicator: revenue }, ['measure']],
    ['a growth rate is no level, and not of the same', { indicator: growth }, { indicator: { ...revenue, objectVi: 'chi ngân sách' } }, ['measure', 'object']],
    ['đồng are no enterprises', { indicator: revenue }, { indicator: { ...revenue, unitOfMeasure: 'enterprises' } }, ['unit']],
    ['revenue with trade duties is not revenue without', { indicator: revenue }, { indicator: { ...revenue, code: 'with-duties', objectVi: 'thu ngân sách, gồm thuế xuất nhập khẩu' } }, ['object']],
    ['two indicators of one kind and unit never measure the same, whatever the catalogue says', { indicator: revenue }, { indicator: { ...revenue, code: 'other' } }, ['object']],
    ['a commune is no district', {}, { level: 'commune' }, ['level']], ['the city is no district', {}, { level: 'city' }, ['level']],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected)
  })
})

describe('the yardstick of an indicator', () => {
  test.each<readonly [string, More, readonly Reason[]]>([
    ['good: nothing to say', { indicator: { comparability: 'good' } }, []], ['care: a reservation', { indicator: { comparability: 'care' } }, ['care']], ['poor: areas are not compared', { indicator: { comparability: 'poor' } }, ['yardstick']],
  ])('%s', (_, more, expected) => {
    expect(between(more, more)).toEqual(expected)
  })

  test.each<readonly [string, More, readonly Reason[]]>([
    ['care: one area is its own yardstick', { indicator: { comparability: 'care' } }, []], ['poor: followed with a reservation', { indicator: { comparability: 'poor' } }, ['yardstick-over-time']],
  ])('through time of one area, %s', (_, more, expected) => {
    expect(throughTime({ ...more, period: year(2022) }, more)).toEqual(expected)
  })

  test('is no matter between two indicators', () => {
    expect(between({ indicator: { comparability: 'poor' } }, { indicator: { comparability: 'poor', code: 'other', objectVi: 'khác' } })).toEqual(['object'])
  })

  test('keeps two areas apart on an axis of time too', () => {
    const poor = { indicator: { comparability: 'poor' } } as const
    expect(reasons(figure(poor), figure({ ...poor, ...tayHo }), 'time')).toEqual(['yardstick'])
  })
})

const ofYear = over('2023-01-01', '2023-12-31')

describe('the stretch of time must be of one kind and length:', () => {
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['nine months are no year', nineMonths(2023), ofYear, ['period-kind']], ['a cumulative nine months is no quarter', nineMonths(2023), over('2023-07-01', '2023-09-30'), ['period-kind']],
    ['a span of years is no year', over('2016-01-01', '2023-12-31'), ofYear, ['period-kind']], ['a stock is no flow', stock('2023-12-31'), ofYear, ['period-kind']], ['a day is no stock', over('2023-06-30', '2023-06-30'), stock('2023-06-30'), ['period-kind']],
    ['a disbursement year that closes on 31 January is no calendar year', over('2023-01-01', '2024-01-31'), ofYear, ['period-kind', 'time']],
    ['six months are no nine', over('2023-01-01', '2023-06-30'), nineMonths(2023), ['period-length']], ['nine months are no ten, though a month apart', nineMonths(2023), over('2023-01-01', '2023-10-31'), ['period-length']],
    ['the first quarter is no half', over('2023-01-01', '2023-03-31'), over('2023-01-01', '2023-06-30'), ['period-length']], ['May is no second quarter', over('2023-05-01', '2023-05-31'), over('2023-04-01', '2023-06-30'), ['period-length']],
    ['five years are no six', over('2016-01-01', '2020-12-31'), over('2015-01-01', '2020-12-31'), ['period-length', 'time']],
    ['to 15 September is nearly nine months', nineMonths(2023, '09-15'), nineMonths(2023), ['cut-off']], ['30 days apart are near', nineMonths(2023, '09-15'), nineMonths(2023, '10-15'), ['cut-off']],
    ['31 days apart are not', nineMonths(2023, '09-15'), nineMonths(2023, '10-16'), ['period-length']], ['to 16 March is no half-year', nineMonths(2023, '03-16'), over('2023-01-01', '2023-06-30'), ['period-length']],
    ['four years from July are no five from January', over('2016-07-01', '2020-06-30'), over('2016-01-01', '2020-12-31'), ['period-length']], ['March to 15 September is no quarter', over('2023-03-01', '2023-09-15'), over('2023-07-01', '2023-09-30'), ['period-length']],
    ['to 15 December is no year', nineMonths(2023, '12-15'), ofYear, ['period-kind']], ['stocks of near days', stock('2023-06-30'), stock('2023-07-15'), ['cut-off']],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected)
  })

  test('February ends where it ends, in leap years too', () => {
    expect(throughTime(over('2023-01-01', '2023-02-28'), over('2024-01-01', '2024-02-29'))).toEqual([])
    expect(throughTime(over('2023-02-01', '2023-02-28'), over('2024-02-01', '2024-02-29'))).toEqual([])
  })
})

describe('two areas must speak of one time:', () => {
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['not of two years', ofYear, over('2022-01-01', '2022-12-31'), ['time']], ['not of nine months of two years', nineMonths(2022), nineMonths(2023), ['time']], ['not of two quarters of one year', over('2023-04-01', '2023-06-30'), over('2023-07-01', '2023-09-30'), ['time']],
    ['not of two halves', over('2023-01-01', '2023-06-30'), over('2023-07-01', '2023-12-31'), ['time']], ['not of two elections', over('2016-05-22', '2016-05-22'), over('2021-05-23', '2021-05-23'), ['time']],
    ['not of stocks half a year apart', stock('2023-06-30'), stock('2023-12-31'), ['time']], ['not of two spans of years', over('2011-01-01', '2015-12-31'), over('2016-01-01', '2020-12-31'), ['time']],
    ['which says nothing of stocks around New Year', stock('2023-12-31'), stock('2024-01-10'), ['cut-off']],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected)
  })

  test('but on an axis of time years differ', () => {
    expect(reasons(figure(nineMonths(2022)), figure({ ...tayHo, ...nineMonths(2023) }), 'time')).toEqual([])
  })
})

describe('one area through time', () => {
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['is compared year by year', { period: year(2021) }, { period: year(2023) }, []], ['by stocks of any day', stock('2021-03-16'), stock('2023-12-31'), []], ['from one election to the next', over('2016-05-22', '2016-05-22'), over('2021-05-23', '2021-05-23'), []],
    ['from quarter to quarter, with the season said', over('2023-04-01', '2023-06-30'), over('2023-07-01', '2023-09-30'), ['season']], ['not from nine months to the year', nineMonths(2022), ofYear, ['period-kind']], ['not from nine months to the year they are of', nineMonths(2023), ofYear, ['period-kind']],
    ['by stocks whose period is written from 1 January', { ...over('2023-01-01', '2023-06-24'), periodKind: 'snapshot' }, { ...over('2023-01-01', '2023-11-28'), periodKind: 'snapshot' }, []],
    ['with a closing day that moved', nineMonths(2022, '09-15'), nineMonths(2023, '09-16'), ['cut-off']], ['said where one stretch holds the other', nineMonths(2023, '09-15'), nineMonths(2023), ['cut-off', 'overlap']],
    ['said where spans of years share some', over('2015-01-01', '2020-12-31'), over('2016-01-01', '2021-12-31'), ['overlap']], ['not said of spans that follow each other', over('2011-01-01', '2015-12-31'), over('2016-01-01', '2020-12-31'), []],
  ])('%s', (_, a, b, expected) => {
    expect(throughTime(a, b)).toEqual(expected)
  })
})

describe('a break of the series', () => {
  const indicator = { breaks: [{ firstDay: '2021-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }] }
  const of = (number: number) => ({ indicator, period: year(number) })
  test.each<readonly [string, number, number, readonly Reason[]]>([
    ['between two years forbids', 2020, 2021, ['break']], ['also years apart', 2017, 2024, ['break']], ['before both does not', 2021, 2024, []], ['after both does not', 2019, 2020, []],
  ])('%s', (_, first, second, expected) => {
    expect(throughTime(of(first), of(second))).toEqual(expected)
  })

  test('is drawn on an axis of time, and said', () => {
    expect(reasons(figure(of(2020)), figure(of(2021)), 'time')).toEqual(['break-on-axis'])
  })

  test('is past for a stock on the first day of the new way', () => {
    expect(throughTime({ indicator, ...stock('2021-01-01') }, { indicator, ...stock('2021-06-30') })).toEqual([])
    expect(throughTime({ indicator, ...stock('2020-12-31') }, { indicator, ...stock('2021-01-01') })).toEqual(['break'])
  })

  test('within one period sets it apart from those before and after', () => {
    const across = { indicator, ...over('2020-07-01', '2021-06-30') }
    expect(throughTime(across, { indicator, ...over('2021-07-01', '2022-06-30') })).toEqual(['break'])
    expect(throughTime(across, across)).toEqual([])
  })
})

describe('the base of a comparison', () => {
  const of = (basis: Stated['basis'], kind: Stated['indicator']['kind'] = 'growth'): More => ({ indicator: { kind }, basis, ...nineMonths(2022) })
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['plan is not the same period', of('plan'), of('same_period_last_year'), ['base']], ['plan is not left out', of('plan'), of('none'), ['base']], ['nine months before are not the year before', of('same_period_last_year'), of('previous_year'), ['base']],
    ['left out is a reservation', of('none'), of('same_period_last_year'), ['base-unstated']], ['of a ratio to a plan is the plan, also where a row leaves it out', of('plan', 'plan_ratio'), of('none', 'plan_ratio'), ['plan-owner']],
    ['is no matter between two kinds of figure', of('same_period_last_year'), of('plan', 'plan_ratio'), ['measure']],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected)
  })
})

describe('ranks', () => {
  const of = (total: string | null, number = 2023): More => ({ indicator: { kind: 'rank' }, of: total, period: year(number) })
  test.each<readonly [string, string | null, string | null, readonly Reason[]]>([
    ['of 30 and of 126 are two rankings', '30', '126', ['denominator']], ['of 30 and of 29 too', '30', '29', ['denominator']], ['whose number one source leaves out', '30', null, ['denominator-unstated']], ['whose number both leave out', null, null, ['denominator-unstated']],
  ])('%s', (_, a, b, expected) => {
    expect(between(of(a), of(b))).toEqual(expected)
  })

  test.each<readonly [string, string, string, readonly Reason[]]>([
    ['of 30, then of 29, after a merger', '30', '29', ['denominator-changed']], ['of 22, then of 20', '22', '20', ['denominator-changed']], ['of a tenth fewer', '30', '27', ['denominator-changed']], ['of more than a tenth fewer', '30', '26', ['denominator']], ['of 30, then of 126', '30', '126', ['denominator']],
  ])('through time %s', (_, a, b, expected) => {
    expect(throughTime(of(a, 2022), of(b))).toEqual(expected)
  })

  test('of one year stay one ranking on an axis of time', () => {
    expect(reasons(figure(of('30')), figure({ ...tayHo, ...of('29') }), 'time')).toEqual(['denominator'])
    expect(reasons(figure(of('30', 2022)), figure({ ...tayHo, ...of('29') }), 'time')).toEqual(['denominator-changed'])
  })

  test('without their year are not compared between areas, and with a reservation in one', () => {
    const quoted = { ...of('30'), periodOfReport: true }
    expect(between(quoted, of('30'))).toEqual(['year-unstated'])
    expect(between(quoted, quoted)).toEqual(['year-unstated'])
    expect(throughTime(quoted, of('30', 2022))).toEqual(['year-unstated-over-time'])
  })
})

describe('completions', () => {
  const of = (total: string | null): More => ({ indicator: { kind: 'completion' }, of: total })
  test.each<readonly [string, string | null, string | null, readonly Reason[]]>([
    ['of 38 and of 19 are compared by share', '38', '19', ['totals']], ['without a total by count', '38', null, ['total-unstated']], ['without totals too', null, null, ['total-unstated']],
  ])('%s', (_, a, b, expected) => {
    expect(between(of(a), of(b))).toEqual(expected)
    expect(throughTime({ ...of(a), period: year(2022) }, of(b))).toEqual(expected)
  })
})

describe('how firmly a figure stands', () => {
  test.each<readonly [string, More, More, readonly Reason[]]>([
    ['an estimate beside an official figure', { estimated: true }, {}, ['status']], ['a derived figure', { derived: true }, {}, ['derived']], ['two derived figures', { derived: true }, { derived: true }, ['derived']],
    ['"hơn" beside an exact figure', { qualifier: 'over' }, {}, ['inexact']], ['two of "hơn", whose order is not sure', { qualifier: 'over' }, { qualifier: 'over' }, ['inexact']], ['sources that disagree', { disputed: true }, {}, ['disputed']],
    ['all at once', { estimated: true, derived: true, qualifier: 'about' }, { disputed: true }, ['status', 'derived', 'inexact', 'disputed']],
  ])('makes a reservation: %s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual(expected)
  })
})

test('a figure is comparable with itself', () => {
  for (const one of [figure(), figure(nineMonths(2023)), figure({ indicator: { comparability: 'poor' } }), figure({ indicator: { kind: 'rank' }, of: '30' })]) expect(reasons(one, one)).toEqual([])
})

test('several reasons stand in the published order, blocking ones first', () => {
  const a = { indicator: { code: 'sector-growth', kind: 'growth', objectVi: 'ngành dịch vụ', comparability: 'care' }, basis: 'same_period_last_year', estimated: true, ...nineMonths(2022) } as const
  const b = { indicator: { code: 'revenue-growth', kind: 'growth', objectVi: 'doanh thu dịch vụ', comparability: 'care' }, basis: 'none', qualifier: 'over', ...nineMonths(2023) } as const
  expect(between(a, b)).toEqual(['object', 'time', 'base-unstated', 'status', 'inexact'])
})
