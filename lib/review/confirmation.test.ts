import { describe, expect, test } from 'vitest'
import type { Indicator, IndicatorKind } from '@/lib/indicators/catalogue'
import { checkConfirmation, scaled, type Confirmation } from './confirmation'

const indicator = (kind: IndicatorKind, unitOfMeasure = 'percent'): Indicator => ({
  code: 'i', nameVi: '', nameEn: '', theme: 't', kind, unitOfMeasure, decimals: 2, direction: 'higher_better', comparability: 'good', definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
})
const growth = indicator('growth')
const rank = indicator('rank', 'rank')
const tasks = indicator('completion', 'tasks')
const share = indicator('share')
const revenue = indicator('level', 'dong')

/** A growth rate of nine months, as read, except for what the reviewer puts right. */
const said = (more: Partial<Confirmation> = {}): Confirmation => ({
  indicator: 'i', area: 'hoan-kiem', periodFrom: '2022-01-01', periodTo: '2022-09-30', value: '16.3', valueMax: null, scale: '1', of: null, basis: 'same_period_last_year',
  estimated: true, qualifier: null, ...more,
})
const faults = (more: Partial<Confirmation>, of: Indicator | null = growth) => {
  const checked = checkConfirmation(said(more), of)
  return checked.ok ? [] : checked.faults.map(({ field, reason }) => `${field}: ${reason}`)
}
const figure = (more: Partial<Confirmation>, of: Indicator = growth) => {
  const checked = checkConfirmation(said(more), of)
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.figure
}

describe('a confirmation that is right', () => {
  test('becomes a figure with its period, kind and SDMX text', () => {
    expect(figure({})).toEqual({
      indicator: 'i', area: 'hoan-kiem', period: { from: '2022-01-01', to: '2022-09-30' }, periodCode: '2022-01-01/P9M', periodKind: 'months', basis: 'same_period_last_year',
      value: '16.3', valueMax: null, of: null, estimated: true, qualifier: null,
    })
  })

  test.each([
    ['5330.9', '1000000000', '5330900000000'], ['43.5', '1000000', '43500000'], ['-9.80', '1', '-9.8'], ['0', '1000000000', '0'], ['0.1', '1', '0.1'], ['1.447135', '1000000000000', '1447135000000'],
  ])('%s times %s is %s in the base unit', (value, scale, base) => {
    expect(figure({ value, scale }, revenue).value).toBe(base)
  })

  test.each<readonly [string, Partial<Confirmation>, Indicator]>([
    ['a growth rate without a stated basis', { basis: 'none' }, growth], ['a fall', { value: '-9.8' }, growth], ['a growth of more than a hundred percent', { value: '262.4' }, growth],
    ['the last place', { value: '30', of: '30' }, rank], ['the first place', { value: '1', of: '30' }, rank], ['all tasks done', { value: '38', of: '38' }, tasks],
    ['no task done', { value: '0', of: '38' }, tasks], ['tasks without a total', { value: '31' }, tasks], ['nothing of a whole', { value: '0' }, share], ['all of a whole', { value: '100' }, share],
    ['a disbursement of 204% of the plan', { value: '204' }, indicator('plan_ratio')], ['a range', { value: '7', valueMax: '7.5' }, growth], ['a day', { periodFrom: '2021-05-23', periodTo: '2021-05-23' }, share],
    ['a climb of two places', { value: '2' }, indicator('rank_change', 'places')],
  ])('may be %s', (_, more, of) => {
    expect(faults(more, of)).toEqual([])
  })
})

describe('a confirmation is refused', () => {
  test.each<readonly [string, Partial<Confirmation>, readonly string[], Indicator]>([
    ['without an area', { area: '' }, ['area: missing'], growth],
    ['without a first day', { periodFrom: '' }, ['periodFrom: missing'], growth],
    ['without a last day', { periodTo: '' }, ['periodTo: missing'], growth],
    ['with a day that is none', { periodTo: '2022-09-31' }, ['periodTo: not-a-date'], growth],
    ['with a day as people write it', { periodFrom: '01/01/2022' }, ['periodFrom: not-a-date'], growth],
    ['where the period ends before it starts', { periodFrom: '2022-10-01' }, ['periodTo: ends-before-it-starts'], growth],
    ['without a value', { value: '' }, ['value: missing'], growth],
    ['with a decimal comma left in', { value: '16,3' }, ['value: not-a-number'], growth],
    ['with words for a value', { value: 'mười sáu' }, ['value: not-a-number'], growth],
    ['with words for a high end', { valueMax: 'bảy' }, ['valueMax: not-a-number'], growth],
    ['with words for a total', { value: '2', of: 'ba mươi' }, ['of: not-a-number'], rank],
    ['with a value longer than the records hold', { value: '9'.repeat(28), scale: '1' }, ['value: too-long'], growth],
    ['with a value that its scale makes too long', { value: '9'.repeat(20), scale: '1000000000' }, ['value: too-long'], growth],
    ['with more than ten decimals', { value: '0.12345678901' }, ['value: too-long'], growth],
    ['with a total longer than the records hold', { value: '2', of: '9'.repeat(28) }, ['of: too-long'], rank],
    ['with a place that is no whole number', { value: '2.5', of: '30' }, ['value: not-a-whole-number'], rank],
    ['with the place zero', { value: '0', of: '30' }, ['value: not-a-whole-number'], rank],
    ['with a place of unknown how many', { value: '2' }, ['of: rank-needs-of'], rank],
    ['with a place beyond the last', { value: '31', of: '30' }, ['value: above-of'], rank],
    ['with more done than assigned', { value: '39', of: '38' }, ['value: above-of'], tasks],
    ['with a total for a growth rate', { of: '30' }, ['of: of-not-wanted'], growth],
    ['with a share above 100', { value: '100.01' }, ['value: not-a-percentage'], share],
    ['with a share below 0', { value: '-0.1' }, ['value: not-a-percentage'], share],
    ['with a range upside down', { value: '7.5', valueMax: '7' }, ['valueMax: range-upside-down'], growth],
    ['with a range of one value', { value: '7', valueMax: '7.0' }, ['valueMax: range-upside-down'], growth],
  ])('%s', (_, more, expected, of) => {
    expect(faults(more, of)).toEqual(expected)
  })

  test('without an indicator of the catalogue', () => {
    expect(faults({}, null)).toEqual(['indicator: missing'])
  })

  test('with every fault named, in the order of the form', () => {
    expect(faults({ area: '', periodFrom: '', periodTo: '2022-02-30', value: 'x', valueMax: 'y' }, null))
      .toEqual(['indicator: missing', 'area: missing', 'periodFrom: missing', 'periodTo: not-a-date', 'value: not-a-number', 'valueMax: not-a-number'])
  })
})

describe('what the records would refuse is refused here, with a word', () => {
  test.each<readonly [string, Partial<Confirmation>, string, Indicator]>([
    ['nothing done of nothing', { value: '0', of: '0' }, 'of', tasks],
    ['a total below zero', { value: '-5', of: '-3' }, 'of', tasks],
    ['a range that runs beyond its total', { value: '30', valueMax: '40', of: '38' }, 'valueMax', tasks],
    ['a share that runs beyond 100', { value: '90', valueMax: '120' }, 'valueMax', share],
  ])('%s', (_, more, field, of) => {
    expect(faults(more, of).map((fault) => fault.split(':')[0])).toContain(field)
  })
})

describe('a value times its scale is exact', () => {
  test.each([
    ['5330.9', '1000000000', '5330900000000'], ['0.1', '3', '0.3'], ['16.30', '1', '16.3'],
    ['123456789012345678901234567', '1', '123456789012345678901234567'],
    ['123456789012345678.1234567891', '1000000000', '123456789012345678123456789.1'],
  ])('%s × %s = %s', (value, scale, product) => {
    expect(scaled(value, scale)).toBe(product)
  })
})
