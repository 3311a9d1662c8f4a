import { beforeAll, describe, expect, test } from 'vitest'
import { toCsv } from '@/lib/export/csv'
import { figureSheet } from '@/lib/export/figure-sheet'
import { dossierOf, listEntries, type Handout } from '@/lib/export/handout'
import { EVERY_KIND, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { convert, EVERY_SHEET, parseCsv, pdfPages } from '@/lib/export/office.test-data'
import { figurePaper } from '@/lib/document/figure-paper'
import { toPdf } from '@/lib/document/pdf'
import { pictureOf } from '@/lib/picture/picture'
import { toSvg } from '@/lib/picture/svg'
import { shiftPoint } from '@/lib/indicators/words'
import { sdmxAnswer } from './sdmx-answer'
import { workbookAnswer } from './workbook-answer'

// One figure in all its files, each read by the program that people have for it: the numbers of the page, no others.

/** "id value" of each figure, in order of id; value in the unit shown. */
const expected = (handout: Handout) => listEntries(handout).map(({ figure, entry }) => `${entry.id} ${shiftPoint(entry.value, figure.unit.exponent)}`).sort()

function columnsOf([header = [], ...rows]: readonly (readonly string[])[], ...names: readonly string[]): string[][] {
  const places = names.map((name) => header.indexOf(name))
  if (places.includes(-1)) throw new Error(`no column ${names.filter((_, index) => places[index] === -1).join()} among ${header.join()}`)
  return rows.map((row) => places.map((place) => row[place] ?? ''))
}

/** The table of a sheet: below its title and its lines. */
const tableOf = (rows: readonly (readonly string[])[], first: string) => rows.slice(rows.findIndex((row) => row.includes(first)))
const joined = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
const textOf = async (body: BodyInit) => (await new Response(body).text()).replace(/^\uFEFF/, '')

describe.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('%s', (_, choice) => {
  const handout = seededHandout(choice)
  const figures = expected(handout)
  let workbook: ReadonlyMap<string, string>
  let sdmx = ''
  let pdf = ''

  beforeAll(async () => {
    const bytes = new Uint8Array(await new Response(workbookAnswer(dossierOf(handout), 'xlsx').body).arrayBuffer())
    const [files, csv, pages] = await Promise.all([convert('a.xlsx', bytes, EVERY_SHEET()), textOf((await sdmxAnswer.csv(handout)).body), toPdf(figurePaper(handout)).then(pdfPages)])
    workbook = new Map([...files].map(([name, content]) => [name.normalize('NFC'), content.toString('utf8')]))
    sdmx = csv
    pdf = joined(pages.join(''))
  })

  test('the page shows what the files have', () => {
    const shown = handout.view.rows.flatMap(({ cells }) => cells.flat().map(({ href }) => href.split('#o-')[1] ?? ''))
    expect(shown.sort()).toEqual(figures.map((line) => line.split(' ')[0]))
  })

  test('CSV', () => {
    expect(columnsOf(parseCsv(toCsv(figureSheet(handout))), 'ma_so_lieu', 'gia_tri').map((row) => row.join(' ')).sort()).toEqual(figures)
  })

  test('XLSX, as LibreOffice reads it', () => {
    const rows = tableOf(parseCsv(workbook.get('a-Dữ liệu.csv') ?? ''), 'Mã số liệu')
    expect(columnsOf(rows, 'Mã số liệu', 'Giá trị').map(([id, value = '']) => `${id} ${value.replace(',', '.')}`).sort()).toEqual(figures)
  })

  test('SDMX-CSV', () => {
    expect(columnsOf(parseCsv(sdmx), 'OBS_ID', 'OBS_VALUE').map((row) => row.join(' ')).sort()).toEqual(figures)
  })

  test('PDF, as pdftotext reads it', () => {
    const texts = listEntries(handout).map(({ entry }) => joined(entry.text))
    expect(texts.filter((text) => !pdf.includes(text))).toEqual([])
  })

  test('an override and every reservation are in all of them', () => {
    const said = [...(handout.view.overridden ? [handout.view.overridden] : []), ...handout.view.notes]
    const picture = joined(toSvg(pictureOf(handout, { size: 'page' })))
    const places: Readonly<Record<string, string>> = { pdf, xlsx: joined([...workbook.values()].join('\n')) }
    expect(Object.entries(places).flatMap(([place, text]) => said.filter((sentence) => !text.includes(joined(sentence))).map((sentence) => `${place}: ${sentence}`))).toEqual([])
    if (!handout.view.overridden) return
    expect(picture).toContain(joined(handout.view.overridden))
    for (const text of [sdmx, toCsv(figureSheet(handout))]) expect(text).toContain('người xem vẫn chọn đặt cạnh nhau')
  })
})
