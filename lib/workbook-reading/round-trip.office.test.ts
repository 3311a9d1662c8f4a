import { beforeAll, describe, expect, test } from 'vitest'
import { dossierOf, type Dossier } from '@/lib/export/handout'
import { EVERY_KIND, seededHandout } from '@/lib/export/handouts.test-data'
import { convert } from '@/lib/export/office.test-data'
import { writeOds } from '@/lib/export/ods'
import { workbookOf } from '@/lib/export/workbook'
import { writeXlsx } from '@/lib/export/xlsx'
import { bytesOf, differenceOf } from './known.test-data'

// Workbooks that LibreOffice has opened, edited and saved come back.

const handouts = EVERY_KIND.map(seededHandout)
const workbook = workbookOf({ ...dossierOf(handouts[0]!), title: 'Mọi loại hình', handouts } satisfies Dossier)
const nothing = { changed: [], added: [], removed: [], outdated: [], faults: [] }
const only = async (name: string, bytes: Uint8Array, to: string) => [...(await convert(name, bytes, to)).values()][0]!

let xlsx: Uint8Array
let unchanged: number
beforeAll(async () => {
  xlsx = await bytesOf(writeXlsx(workbook))
  unchanged = (await differenceOf(xlsx)).unchanged
})

describe('saved again by LibreOffice, nothing has changed', () => {
  // Some figures stand in several of its sheets.
  test.each(['xlsx', 'ods'] as const)('of an Excel file, as %s', async (form) => {
    const again = await differenceOf(await only('so-lieu.xlsx', xlsx, form))
    expect(again).toMatchObject(nothing)
    expect(again.unchanged).toBe(unchanged)
  })

  test('of an OpenDocument file, as xlsx', async () => {
    const again = await differenceOf(await only('so-lieu.ods', await bytesOf(writeOds(workbook)), 'xlsx'))
    expect(again).toMatchObject(nothing)
    expect(again.unchanged).toBe(unchanged)
  })
})

test('one cell changed in LibreOffice is one change, wherever it is saved', async () => {
  const single = await bytesOf(writeXlsx(workbookOf(dossierOf(seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })))))
  const flat = (await only('so-lieu.xlsx', single, 'fods')).toString('utf8')
  const edited = flat.replace(/office:value="8300"/, 'office:value="8350.5"')
  expect(edited).not.toBe(flat)
  for (const form of ['xlsx', 'ods']) {
    const { changed, ...rest } = await differenceOf(await only('so-lieu.fods', Buffer.from(edited), form))
    expect(changed.map(({ at, proposal }) => [at, proposal.confirmation.value])).toEqual([[['Dữ liệu!C8'], '8350.5']])
    expect(rest).toEqual({ unchanged: 10, added: [], removed: [], outdated: [], faults: [] })
  }
})
