import { expect, test } from 'vitest'
import { z } from 'zod'
import { readParameters } from './parameters'

const schema = z.strictObject({ from: z.iso.date({ error: 'một ngày / a date' }).optional(), format: z.enum(['json', 'csv']).default('json') })
const read = (query: string) => readParameters(schema, new URLSearchParams(query))

test('what a form without a script sends empty counts as left out', () => {
  expect(read('from=&format=')).toEqual({ ok: true, query: { format: 'json' } })
})

test.each([['from=2024-02-30', 'from'], ['page=2', 'page'], ['format=pdf', 'format'], ['from=2024-01-01&from=2024-01-02', 'from']])('%s names the parameter', (query, parameter) => {
  const answer = read(query)
  expect(answer.ok ? [] : answer.faults.map((fault) => fault.parameter)).toEqual([parameter])
})
