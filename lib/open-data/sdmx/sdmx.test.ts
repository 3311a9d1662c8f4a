import { describe, expect, test } from 'vitest'
import { toCsv } from '@/lib/export/csv'
import { figureSheet } from '@/lib/export/figure-sheet'
import { EVERY_KIND, hostileHandout, HOSTILE_TEXTS, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import type { Handout } from '@/lib/export/handout'
import { HOSTILE_ROWS, inBatches, parseCsv, SEEDED_ROWS, textOf } from '../open-data.test-data'
import { ATTRIBUTES, codeOf, DIMENSIONS, MEASURES, type SdmxRow } from './components'
import { sdmxCsvChunks } from './csv'
import { faultsOf, readMessage } from './data-message.test-data'
import { handoutHead, sdmxOfHandout } from './handout'
import { sdmxJsonChunks, type SdmxHead } from './json'
import { structureMessage } from './structure-message'

const head: SdmxHead = { prepared: '2026-11-22T09:00:00.000Z', origin: 'https://chi-so.test', title: { vi: 'Số liệu', en: 'Figures' }, names: { areas: new Map([['cau-giay', { vi: 'Quận Cầu Giấy', en: 'Quận Cầu Giấy' }]]), indicators: new Map() } }
const csvOf = async (rows: readonly SdmxRow[]) => parseCsv(await textOf(sdmxCsvChunks(inBatches(rows, 50))))
const jsonText = (rows: readonly SdmxRow[], of = head) => textOf(sdmxJsonChunks(of, inBatches(rows, 50)))
const jsonOf = async (rows: readonly SdmxRow[], of = head) => JSON.parse(await jsonText(rows, of))
const KEY = DIMENSIONS.map(({ id }) => id)

describe('SDMX-CSV', () => {
  test('begins with the columns of the standard, then key, measures and attributes, without a byte order mark', async () => {
    const text = await textOf(sdmxCsvChunks(inBatches(SEEDED_ROWS)))
    expect(text.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BASIS,STATEMENT,TIME_PERIOD,OBS_VALUE,UPPER_VALUE,OUT_OF,UNIT_MEASURE,')).toBe(true)
    expect(parseCsv(text).header.slice(3)).toEqual([...DIMENSIONS, ...MEASURES, ...ATTRIBUTES].map(({ id }) => id))
  })

  test('has a row for each figure of the seeds, and each key once', async () => {
    const { rows } = await csvOf(SEEDED_ROWS)
    expect(rows).toHaveLength(SEEDED_ROWS.length)
    expect(SEEDED_ROWS.some(({ disputed }) => disputed)).toBe(true)
    expect(new Set(rows.map((row) => KEY.map((id) => row[id]).join('|'))).size).toBe(rows.length)
    expect(rows.map(({ STRUCTURE, STRUCTURE_ID, ACTION }) => `${STRUCTURE} ${STRUCTURE_ID} ${ACTION}`)).toEqual(rows.map(() => 'dataflow DISTRICT_INDICATORS:DF_FIGURES(1.0.0) I'))
  })

  test('says the frequency, the status and the unit as their lists have them', async () => {
    const { rows } = await csvOf(SEEDED_ROWS)
    for (const [index, { periodKind, status, unit }] of SEEDED_ROWS.entries()) {
      const { FREQ, OBS_STATUS, UNIT_MEASURE, UNIT_MULT } = rows[index]!
      expect(FREQ).toBe({ year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D', snapshot: '_Z' }[periodKind as 'year'] ?? '_O')
      expect(OBS_STATUS).toBe(status === 'estimated' ? 'E' : 'A')
      expect(UNIT_MEASURE).toBe({ percent: 'PT', dong: 'VND' }[unit as 'dong'] ?? unit.toUpperCase())
      expect(UNIT_MULT).toBe('0')
    }
  })

  test('keeps every digit, and disarms what a spreadsheet could run', async () => {
    const { rows } = await csvOf(HOSTILE_ROWS)
    expect(rows.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual(HOSTILE_ROWS.map(({ value }) => value))
    expect(rows.map(({ UPPER_VALUE }) => UPPER_VALUE)).toEqual(HOSTILE_ROWS.map(({ valueMax }) => valueMax ?? ''))
    for (const [index, { QUOTE = '', COMMENT_OBS = '' }] of rows.entries()) {
      const text = HOSTILE_TEXTS[index] ?? ''
      expect(QUOTE).toBe(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)
      expect(COMMENT_OBS).toBe(QUOTE)
    }
  })

  test('of nothing is its header', async () => {
    expect((await csvOf([])).rows).toEqual([])
  })
})

describe('SDMX-JSON', () => {
  test.each([['the seeds', SEEDED_ROWS], ['hostile names and values', HOSTILE_ROWS]])('is a message by the rules of the standard: %s', async (_, rows) => {
    expect(faultsOf(await jsonOf(rows))).toEqual([])
  })

  test('says the same as SDMX-CSV, figure by figure', async () => {
    const { rows } = await csvOf(SEEDED_ROWS)
    const read = readMessage(await jsonOf(SEEDED_ROWS))
    expect(read.map(({ OBS_ID }) => OBS_ID)).toEqual(SEEDED_ROWS.map(({ id }) => id))
    for (const [index, row] of read.entries()) {
      const { STRUCTURE: _, STRUCTURE_ID: __, ACTION: ___, ...said } = rows[index]!
      // Numbers are read as numbers here: the text of the message has the digits.
      for (const measure of MEASURES) expect(Number(row[measure.id])).toBe(Number(said[measure.id]))
      expect(row).toMatchObject(Object.fromEntries(Object.entries(said).filter(([id]) => !MEASURES.some((measure) => measure.id === id) && id !== 'QUOTE')))
      expect(row.QUOTE).toBe(SEEDED_ROWS[index]?.quote)
    }
  })

  test('writes numbers digit by digit', async () => {
    const text = await jsonText(HOSTILE_ROWS)
    for (const { value, valueMax } of HOSTILE_ROWS) expect(text).toContain(`[${value},${valueMax ?? 'null'}`)
  })

  test('names its codes in two languages', async () => {
    const { data: { structures: [{ dimensions }] } } = await jsonOf(SEEDED_ROWS)
    const areas = dimensions.observation.find(({ id }: { id: string }) => id === 'REF_AREA')
    expect(areas.values).toContainEqual({ id: 'cau-giay', name: 'Quận Cầu Giấy', names: { vi: 'Quận Cầu Giấy', en: 'Quận Cầu Giấy' } })
  })

  test('of nothing says so, since a dimension without values cannot be written', async () => {
    const message = await jsonOf([])
    expect(faultsOf(message)).toEqual([])
    expect(message).toMatchObject({ data: { dataSets: [], structures: [] }, errors: [{ code: 100 }] })
  })

  test('sends rows before it has them all', async () => {
    let given = 0
    async function* slowly() { for (const row of SEEDED_ROWS.slice(0, 3)) { given += 1; yield [row] } }
    const pieces = sdmxJsonChunks(head, slowly())
    await pieces.next()
    const { value } = await pieces.next()
    expect(value).toContain('"observations":{"0:0:0:0:0:0":')
    expect(given).toBe(1)
    await pieces.return(undefined)
  })

  test('the rules find a fault', async () => {
    const message = await jsonOf(SEEDED_ROWS.slice(0, 2))
    expect(faultsOf({ ...message, meta: { ...message.meta, id: 'not an id' } })).not.toEqual([])
    expect(faultsOf({ ...message, data: { ...message.data, dataSets: [{ ...message.data.dataSets[0], observations: { '0:x': [1] } }] } })).not.toEqual([])
  })
})

test('two texts never become one id', () => {
  const texts = ['a.b', 'a$b', 'a b', 'a-b', 'a_b', 'a$2e-b', 'a.2e-b', 'ă', 'a', '\u{1F600}']
  const codes = texts.map(codeOf)
  expect(new Set(codes).size).toBe(texts.length)
  for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9_@$-]+$/)
})

describe('a figure as SDMX', () => {
  const valuesOf = (handout: Handout) => parseCsv(toCsv(figureSheet({ ...handout, locale: 'en', figure: { ...handout.figure, locale: 'en' } }, ['value', 'value_to', 'of', 'period_sdmx', 'area_code', 'indicator_code', 'observation_id']))).rows

  test.each(EVERY_KIND.map((choice) => [nameChoice(choice), seededHandout(choice)] as const))('has the numbers of the other files: %s', async (_, handout) => {
    const sheet = valuesOf(handout).map((row) => Object.values(row))
    const rows = sdmxOfHandout(handout)
    const { rows: csv } = await csvOf(rows)
    expect(csv.length).toBeGreaterThan(0)
    expect(csv.map((row) => [row.REF_AREA, row.TIME_PERIOD, row.INDICATOR, row.OBS_VALUE, row.UPPER_VALUE, row.OUT_OF, row.OBS_ID].sort())).toEqual(sheet.map((row) => [...row].sort()))
    expect(new Set(csv.map(({ UNIT_MULT }) => UNIT_MULT))).toEqual(new Set([...new Set(rows.map(({ unitMult }) => String(unitMult)))]))
    const message = await jsonOf(rows, handoutHead(handout, head.prepared))
    expect(faultsOf(message)).toEqual([])
    expect(readMessage(message).map(({ OBS_ID }) => OBS_ID)).toEqual(csv.map(({ OBS_ID }) => OBS_ID))
  })

  test('carries an override and the reasons against it', async () => {
    const handout = seededHandout({ kind: 'bars', indicator: 'production-value', override: true })
    const rows = sdmxOfHandout(handout)
    expect(handout.view.overridden).toBeTruthy()
    expect(rows.filter(({ comparability }) => comparability?.includes('người xem vẫn chọn đặt cạnh nhau')).length).toBeGreaterThan(0)
    const { data: { structures: [{ description }] } } = await jsonOf(rows, handoutHead(handout, head.prepared))
    expect(description).toContain(handout.view.overridden)
  })

  test('says money in the unit of the screen, which the multiplier names', () => {
    const rows = sdmxOfHandout(seededHandout({ kind: 'ranking', indicator: 'budget-revenue' }))
    expect(new Set(rows.map(({ unit, unitMult }) => `${unit} ${unitMult}`))).toEqual(new Set(['dong 9']))
  })

  test('with hostile names is whole', async () => {
    const handout = hostileHandout('ranking')
    expect(faultsOf(await jsonOf(sdmxOfHandout(handout), handoutHead(handout, head.prepared)))).toEqual([])
  })
})

describe('the structure', () => {
  const message = structureMessage({ areas: [['cau-giay', { vi: 'Quận Cầu Giấy', en: 'Quận Cầu Giấy' }]], indicators: [['x', { vi: 'X', en: 'X' }]], units: [['percent', { vi: '%', en: '%' }]] }, head.prepared)
  const [dsd] = message.data.dataStructures
  const { dimensionList, measureList, attributeList } = dsd!.dataStructureComponents

  test('has every component of the messages, in their order, time apart', () => {
    expect([...dimensionList.dimensions.map(({ id }) => id), dimensionList.timeDimension?.id]).toEqual(KEY)
    expect(measureList.measures.map(({ id }) => id)).toEqual(MEASURES.map(({ id }) => id))
    expect(attributeList.attributes.map(({ id }) => id)).toEqual(ATTRIBUTES.map(({ id }) => id))
  })

  test('refers only to lists and concepts that it has', () => {
    const lists = new Set(message.data.codelists.map(({ links: [self] }) => self?.urn))
    const concepts = new Set(message.data.conceptSchemes[0]?.concepts.map(({ id }) => `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=DISTRICT_INDICATORS:CS_FIGURES(1.0.0).${id}`))
    const components = [...dimensionList.dimensions, dimensionList.timeDimension!, ...measureList.measures, ...attributeList.attributes]
    for (const { conceptIdentity, localRepresentation } of components) {
      expect(concepts).toContain(conceptIdentity)
      if ('enumeration' in localRepresentation) expect(lists).toContain(localRepresentation.enumeration)
    }
  })

  test('has each code of the messages in its list', async () => {
    const fixed = ['CL_FREQ', 'CL_BASIS', 'CL_OBS_STATUS', 'CL_PERIOD_KIND', 'CL_YES_NO', 'CL_QUALIFIER']
    const codes = new Map(message.data.codelists.map(({ id, codes: held }) => [id, new Set(held.map((code) => code.id))]))
    const { rows } = await csvOf(SEEDED_ROWS)
    for (const component of [...DIMENSIONS, ...ATTRIBUTES]) {
      if (typeof component.codes !== 'object') continue
      expect(fixed).toContain(component.codes.id)
      for (const row of rows) if (row[component.id]) expect(codes.get(component.codes.id)).toContain(row[component.id])
    }
  })
})
