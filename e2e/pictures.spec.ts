import { expect, test } from '@playwright/test'

/** Width and height in the header of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
const SIGNATURE = '89504e470d0a1a0a'

for (const path of ['/indicators/par-index-score', '/en/rankings', '/targets', '/areas/hoan-kiem', '/compare?indicator=budget-revenue&areas=hoan-kiem,cau-giay']) {
  test(`a link to ${path} is previewed with its chart, in words as well`, async ({ page, request, baseURL }) => {
    await page.goto(path)
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    expect(await meta('og:image:alt')).toContain(await meta('og:title'))
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
    const address = new URL(await meta('og:image') ?? '')
    const answer = await request.get(new URL(address.pathname + address.search, baseURL).href)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('image/png')
    expect(answer.headers()['content-disposition']).toContain('inline')
    const png = await answer.body()
    expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE)
    expect(sizeOf(png).map(String)).toEqual([await meta('og:image:width'), await meta('og:image:height')])
  })
}

test('a figure comes as a picture in each size, under a name that says what it is', async ({ request }) => {
  const address = '/figures/export?kind=ranking&indicator=par-index-score'
  for (const [size, width, height] of [['slide', 1600, 900], ['square', 1080, 1080], ['social', 1200, 630]] as const) {
    const answer = await request.get(`${address}&format=png&size=${size}`)
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="par-index-score_[a-z0-9_-]+\.png"$/)
    expect(sizeOf(await answer.body())).toEqual([width, height])
  }
  const svg = await (await request.get(`${address}&format=svg`)).text()
  expect(svg).toMatch(/^<svg [^>]*role="img" lang="vi"/)
  expect(svg).toContain('Đống Đa')
})

test('a picture looks as the reader has set pages, and as the address says where it does', async ({ request }) => {
  const address = '/figures/export?kind=ranking&indicator=par-index-score&format=svg'
  const headers = { cookie: `preferences=${encodeURIComponent('text=1&contrast=high&theme=dark')}` }
  const ofReader = await (await request.get(address, { headers })).text()
  expect(ofReader).toContain('fill="#000000"/>')
  const asAsked = await (await request.get(`${address}&theme=light&contrast=normal`, { headers })).text()
  expect(asAsked).toContain('fill="#ffffff"/>')
})
