import { describe, expect, test } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/export/handouts.test-data'
import { dcatCatalogue, jsonForScript, schemaOrgDataset, schemaOrgIndicator } from './catalogue'
import { addressOfWay, WAYS, type Holdings } from './holdings'

const held: Holdings = {
  indicators: [{ code: 'par-index-rank', name: { vi: 'Thứ hạng', en: 'Rank' }, theme: { vi: 'A', en: 'A' }, rows: 3, areas: 2, from: '2019-01-01', to: '2022-12-31', changedAt: '2026-11-22T09:00:00.000Z' }],
  rows: 3, areas: 2, sources: 1, from: '2019-01-01', to: '2022-12-31', changedAt: '2026-11-22T09:00:00.000Z', sizes: { csv: 281_149 }, measured: true, version: 'abc',
}
const ORIGIN = 'https://chi-so.test'

/** Every property of what stands below, with its subject's type. */
function* triples(node: unknown, type = ''): Generator<readonly [string, string, unknown]> {
  if (Array.isArray(node)) for (const each of node) yield* triples(each, type)
  else if (node !== null && typeof node === 'object') {
    const own = (node as { '@type'?: string })['@type'] ?? type
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith('@')) yield [own, key, value]
      yield* triples(value, own)
    }
  }
}

describe('the catalogue', () => {
  const { '@context': context, ...catalogue } = dcatCatalogue(held, ORIGIN)

  test('uses only names of vocabularies that its context has', () => {
    for (const [, key] of triples(catalogue)) expect(Object.keys(context), key).toContain(key.split(':')[0])
  })

  // What DCAT-AP asks for at least, so that a portal takes it in.
  test.each([
    ['dcat:Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']],
    ['dcat:Dataset', ['dct:title', 'dct:description', 'dct:license', 'dct:modified', 'dct:temporal', 'dcat:distribution', 'dcat:version']],
    ['dcat:Distribution', ['dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dct:license']],
    ['dcat:DataService', ['dct:title', 'dcat:endpointURL', 'dcat:servesDataset']],
  ])('%s says what a portal asks for', (type, keys) => {
    const said = [...triples(catalogue)].filter(([own]) => own === type).map(([, key]) => key)
    expect(said).toEqual(expect.arrayContaining(keys))
  })

  test('has a distribution for each way, the size only where it was counted', () => {
    const [dataset] = catalogue['dcat:dataset']
    expect(dataset?.['dcat:distribution'].map((way) => way['dcat:downloadURL']['@id'])).toEqual(Object.values(WAYS).map(({ path }) => ORIGIN + path))
    expect(dataset?.['dcat:distribution'][0]).toMatchObject({ 'dcat:byteSize': { '@value': '281149' } })
    expect(JSON.stringify(dcatCatalogue({ ...held, measured: false }, ORIGIN))).not.toContain('byteSize')
  })
})

describe('schema.org', () => {
  test('says of the whole what search engines for data ask for', () => {
    const data = schemaOrgDataset(held, ORIGIN, 'vi')
    expect(data).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/', temporalCoverage: '2019-01-01/2022-12-31', isAccessibleForFree: true, url: `${ORIGIN}/data` })
    // Google asks for 50 to 5,000 characters.
    expect(data.description.length).toBeGreaterThan(50)
    expect(data.description.length).toBeLessThan(5000)
    expect(data.distribution.every(({ contentUrl }) => contentUrl.startsWith(`${ORIGIN}/api/v1/`))).toBe(true)
  })

  test('says of an indicator where its files are', () => {
    const data = schemaOrgIndicator({ ...held.indicators[0]!, definition: { vi: 'Thứ hạng của quận', en: 'Rank of a district' } }, ORIGIN, 'en')
    expect(data).toMatchObject({ name: 'Rank', description: 'Rank. Rank of a district', isPartOf: { '@id': schemaOrgDataset(held, ORIGIN, 'en')['@id'] } })
    expect(data.distribution.contentUrl).toBe(`${ORIGIN}/api/v1/observations.csv?indicator=par-index-rank`)
  })
})

test('an address of a way takes a query, whether it has one or not', () => {
  expect([addressOfWay(WAYS.csv), addressOfWay(WAYS.csv, { numbers: 'vi' }), addressOfWay(WAYS.sdmxCsv, { indicator: 'x' })])
    .toEqual(['/api/v1/observations.csv', '/api/v1/observations.csv?numbers=vi', '/api/v1/observations?format=sdmx-csv&indicator=x'])
})

test.each(['</script><script>alert(1)</script>', '<!--<script', '\u2028', ...HOSTILE_TEXTS])('no text ends the element it stands in: %j', (text) => {
  const written = jsonForScript({ text })
  expect(written).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(written)).toEqual({ text })
})
