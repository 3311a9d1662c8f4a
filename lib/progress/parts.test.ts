import { describe, expect, test } from 'vitest'
import { partsOf, type Counts, type Parts } from './parts'
import { percentOf } from './share'
import { sayFault, sayPart } from './words'

const said = (parts: Parts) => (parts.ok ? parts.parts.map(({ kind, count }) => `${count} ${kind}`).join(', ') : parts.faults.map(({ code, found, limit }) => `${code} ${found}>${limit}`).join(', '))

describe('the parts of a whole', () => {
  test.each([
    ['31 of 38 with 12 exceeded is 19 met, 12 exceeded, 7 left', { done: '31', total: '38', exceeded: '12' }, '19 met, 12 exceeded, 7 left'],
    ['what is overdue is part of what is left', { done: '31', total: '38', exceeded: '12', overdue: '3' }, '19 met, 12 exceeded, 4 left, 3 overdue'],
    ['without the number exceeded the done are one part', { done: '31', total: '38' }, '31 done, 7 left'],
    ['none exceeded is another thing than not stated', { done: '31', total: '38', exceeded: '0' }, '31 met, 0 exceeded, 7 left'],
    ['all exceeded leaves none met', { done: '38', total: '38', exceeded: '38' }, '0 met, 38 exceeded, 0 left'],
    ['only the number exceeded says nothing of the rest', { done: null, total: '17', exceeded: '10' }, '10 exceeded, 7 unknown'],
    ['nothing but the total leaves all unknown', { done: null, total: '17' }, '17 unknown'],
    ['none done', { done: '0', total: '17', overdue: '17' }, '0 done, 0 left, 17 overdue'],
    ['numbers past what a float can count', { done: '90071992547409930000000000000001', total: '90071992547409930000000000000003' }, '90071992547409930000000000000001 done, 2 left'],
  ] as const)('%s', (_, counts, parts) => {
    expect(said(partsOf(counts))).toBe(parts)
  })

  test.each([
    ['more done than there are', { done: '39', total: '38' }, 'done-above-total 39>38'],
    ['more exceeded than done', { done: '31', total: '38', exceeded: '32' }, 'exceeded-above-done 32>31'],
    ['more exceeded than there are', { done: null, total: '17', exceeded: '18' }, 'exceeded-above-total 18>17'],
    ['more overdue than left', { done: '31', total: '38', overdue: '8' }, 'overdue-above-left 8>7'],
    ['two sums at once', { done: '39', total: '38', exceeded: '40' }, 'done-above-total 39>38, exceeded-above-done 40>39'],
    ['no whole number', { done: '31.5', total: '38' }, 'not-a-count 31.5>null'],
    ['less than none', { done: '31', total: '38', exceeded: '-1' }, 'not-a-count -1>null'],
    ['nothing to do', { done: '0', total: '0' }, 'empty-total 0>null'],
  ] as const)('%s is a fault that names both figures', (_, counts, faults) => {
    expect(said(partsOf(counts))).toBe(faults)
  })

  test('add up to the total, or the counts contradict each other, for every combination up to 6', () => {
    const upTo = [null, '0', '1', '2', '3', '4', '5', '6', '7']
    let added = 0
    for (const total of ['1', '3', '6']) for (const done of upTo) for (const exceeded of upTo) for (const overdue of upTo) {
      const counts: Counts = { total, done, exceeded, overdue }
      const known = Number(done ?? exceeded ?? 0)
      const possible = known <= Number(total) && (done === null || Number(exceeded ?? 0) <= Number(done)) && Number(overdue ?? 0) <= Number(total) - known
      const parts = partsOf(counts)
      if (parts.ok !== possible) throw new Error(JSON.stringify(counts))
      if (!parts.ok) continue
      added += 1
      expect(parts.parts.reduce((sum, { count }) => sum + Number(count), 0)).toBe(Number(total))
      expect(parts.parts.every(({ count }) => /^\d+$/.test(count))).toBe(true)
      // Nothing is stated that no source states.
      const kinds = parts.parts.map(({ kind }) => kind)
      expect([kinds.includes('exceeded'), kinds.includes('overdue'), kinds.includes('unknown')]).toEqual([exceeded !== null, overdue !== null, done === null])
    }
    expect(added).toBeGreaterThan(100)
  })

  test('have names, and faults are said with both figures', () => {
    expect([sayPart('met', 'vi'), sayPart('exceeded', 'vi'), sayPart('left', 'en')]).toEqual(['Đạt', 'Vượt', 'Left'])
    expect(sayFault({ code: 'done-above-total', found: '31', limit: '30' }, 'vi')).toBe('số hoàn thành (31) lớn hơn tổng số (30)')
    expect(sayFault({ code: 'exceeded-above-done', found: '32', limit: '31' }, 'en')).toBe('more exceeded (32) than completed (31)')
  })
})

describe('a share of the whole in percent', () => {
  test.each([
    ['31', '38', '81.6'], ['19', '20', '95'], ['1', '8', '12.5'], ['1', '16', '6.3'], ['20', '20', '100'], ['0', '20', '0'], ['1999', '2000', '99.9'], ['99999', '100000', '99.9'], ['1', '5000', '0.1'],
  ])('%s of %s is %s', (part, whole, share) => {
    expect(percentOf(part, whole)).toBe(share)
  })

  test('of nothing is a mistake', () => {
    expect(() => percentOf('1', '0')).toThrow(RangeError)
  })
})
