import { expect, test } from 'vitest'
import { BULK_COLUMNS } from '@/lib/db/copy'
import { BULK } from '@/lib/open-data/tables'

test('the bulk file has the columns that its descriptions name, in their order', () => {
  expect(BULK.columns.map(({ name }) => name)).toEqual(BULK_COLUMNS)
})
