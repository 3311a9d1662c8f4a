import { expect, test } from '@playwright/test'
import { z } from 'zod'

/** What is asked of each path of the document, in each form that it names. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/api/health': { 'application/json': '' },
  '/api/v1/areas': { 'application/json': '', 'text/csv': '?format=csv' },
  '/api/v1/indicators': { 'application/json': '', 'text/csv': '?format=csv' },
  '/api/v1/reports': { 'application/json': '', 'text/csv': '?format=csv' },
  '/api/v1/observations': {
    'application/json': '?indicator=par-index-rank&area=hoan-kiem,cau-giay&from=2019-01-01&asOf=2026-11-22', 'text/csv': '?indicator=par-index-rank&format=csv', 'application/x-ndjson': '?format=ndjson&limit=5',
    'application/vnd.sdmx.data+csv;version=2.0.0': '?indicator=par-index-rank&format=sdmx-csv', 'application/vnd.sdmx.data+json;version=2.0.0': '?indicator=par-index-rank&format=sdmx-json',
  },
  '/api/v1/observations.csv': { 'text/csv': '?indicator=par-index-rank,par-index-score&numbers=vi' },
  '/api/v1/observations.xlsx': { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '?indicator=par-index-rank' },
  '/api/v1/datapackage.zip': { 'application/zip': '' },
  '/api/v1/structure': { 'application/vnd.sdmx.structure+json;version=2.0.0': '' },
  '/api/v1/observations-metadata.json': { 'application/csvm+json': '?indicator=par-index-rank&format=csv' },
  '/api/v1/observations.csv-metadata.json': { 'application/csvm+json': '' },
  '/api/v1/catalog.jsonld': { 'application/ld+json': '' },
  '/api/v1/openapi.json': { 'application/json': '?lang=en' },
  '/api/v1/changes.atom': { 'application/atom+xml': '?limit=3' },
  '/api/v1/changes.json': { 'application/feed+json': '?limit=3&lang=en' },
}

test('every answer of the reading interface is as its document says', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  const schemaOf = (schema: object) => z.fromJSONSchema(JSON.parse(JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')))
  expect(Object.keys(document.paths).sort()).toEqual(Object.keys(ASKED).sort())
  for (const [path, forms] of Object.entries(ASKED)) {
    const { content } = document.paths[path].get.responses['200']
    expect(Object.keys(forms).sort(), path).toEqual(Object.keys(content).sort())
    for (const [type, query] of Object.entries(forms)) {
      const answer = await request.get(path + query)
      expect(answer.status(), path + query).toBe(200)
      expect(answer.headers()['content-type'], path + query).toContain(type)
      if (/json$|\+json/.test(type) && !type.includes('ndjson')) schemaOf(content[type].schema).parse(await answer.json())
    }
  }
})

test('figures come as exact numbers with their source', async ({ request }) => {
  const { observations } = await (await request.get('/api/v1/observations?indicator=par-index-score&area=cau-giay&from=2019-01-01&to=2019-12-31')).json()
  expect(observations[0]).toMatchObject({ value: 95.61, period: '2019', status: 'official', source: { publisher: 'WikiLegal' } })
})

for (const [what, query, parameter] of [
  ['no indicator', '', 'indicator'],
  ['an unknown indicator', 'indicator=nope', 'indicator'],
  ['an unknown area', 'indicator=par-index-rank&area=nowhere', 'area'],
  ['a malformed date', 'indicator=par-index-rank&asOf=2024-02-30', 'asOf'],
  ['an unknown format', 'indicator=par-index-rank&format=pdf', 'format'],
  ['an unknown parameter', 'indicator=par-index-rank&page=2', 'page'],
  ['a parameter given twice', 'indicator=par-index-rank&area=cau-giay&area=hoan-kiem', 'area'],
  ['a cursor that is none of ours', 'indicator=par-index-rank&limit=2&cursor=abc', 'cursor'],
  ['a page too large', 'indicator=par-index-rank&limit=100000', 'limit'],
  ['all indicators as one JSON', 'format=json', 'indicator'],
] as const) {
  test(`${what} gets 400 and a problem that names the parameter`, async ({ request }) => {
    const answer = await request.get(`/api/v1/observations?${query}`)
    expect(answer.status()).toBe(400)
    expect(answer.headers()['content-type']).toContain('application/problem+json')
    expect((await answer.json()).faults[0].parameter).toBe(parameter)
  })
}

test('pages carry a strict policy, and nothing breaks it', async ({ page }) => {
  const broken: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') broken.push(message.text()) })
  page.on('pageerror', (error) => broken.push(error.message))
  for (const address of ['/', '/indicators/budget-revenue', '/compare?indicator=budget-revenue&areas=hoan-kiem', '/reports', '/sign-in']) {
    const answer = await page.goto(address)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("'strict-dynamic'")
    expect(policy).not.toContain('unsafe')
    const drawing = page.locator('.drawing-frame').first()
    if (await drawing.count()) await expect(drawing.locator('.live-mark').first()).toBeAttached()
  }
  expect(broken).toEqual([])
})
