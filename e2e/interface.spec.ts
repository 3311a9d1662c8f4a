import { expect, test } from '@playwright/test'
import { z } from 'zod'

test('every answer of the reading interface is as its document says', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  const asked = {
    '/api/health': '/api/health',
    '/api/v1/areas': '/api/v1/areas',
    '/api/v1/indicators': '/api/v1/indicators',
    '/api/v1/reports': '/api/v1/reports',
    '/api/v1/observations': '/api/v1/observations?indicator=par-index-rank&area=hoan-kiem,cau-giay&from=2019-01-01&asOf=2026-11-22',
  }
  expect(Object.keys(document.paths).sort()).toEqual(Object.keys(asked).sort())
  for (const [path, address] of Object.entries(asked)) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const { schema } = document.paths[path].get.responses['200'].content['application/json']
    const whole = JSON.parse(JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'))
    z.fromJSONSchema(whole).parse(await answer.json())
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
