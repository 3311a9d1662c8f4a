import { expect, test } from 'vitest'
import { preferred } from './accept'

const OFFERS = [
  { name: 'json', type: 'application/json' }, { name: 'csv', type: 'text/csv' }, { name: 'sdmx', type: 'application/vnd.sdmx.data+csv;version=2.0.0' },
] as const

test.each([
  [null, 'json'], ['', 'json'], ['*/*', 'json'], ['text/csv', 'csv'], ['TEXT/CSV; charset=utf-8', 'csv'],
  ['text/*', 'csv'], ['application/*', 'json'], ['text/html, text/csv;q=0.5, */*;q=0.1', 'csv'], ['application/json;q=0, */*', 'csv'],
  ['application/vnd.sdmx.data+csv;version=2.0.0', 'sdmx'], ['application/vnd.sdmx.data+csv; version="2.0.0"', 'sdmx'], ['application/vnd.sdmx.data+csv', 'sdmx'], ['application/vnd.sdmx.data+csv;version=1.0.0', null],
  ['application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.2', 'csv'], ['image/png', null], ['text/csv;q=0', null], ['text/csv;q=nonsense', null],
])('%j is answered with %s', (header, name) => {
  expect(preferred(header, OFFERS)).toBe(name)
})
