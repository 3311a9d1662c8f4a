/* global window, document, requestAnimationFrame */
import { median } from './table.mjs'

const VISITS = 5
const SLOWER = 4
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * What a reader with a slow machine sees (a processor four times slower, nothing in the browser's memory): by turns the
 * page and the same page as if written by hand without a script.
 *
 * @param {{ base: string }} site
 * @param {readonly import('./pages.mjs').Page[]} pages
 * @param {string} executablePath of Chromium
 * @returns {Promise<Map<string, { shift: number, largest: number, plainLargest: number, chart?: number, plainChart?: number }>>} by address: the greatest
 *   layout shift of all visits, scrolled to the end; medians of the largest paint and of the frame the first chart was in, in milliseconds
 */
export async function timeBrowser({ base }, pages, executablePath) {
  // Imported late, as all packages are in a command.
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  const times = new Map()
  try {
    for (const page of pages) {
      const [own, plain] = [[], []]
      for (let visit = 0; visit < VISITS; visit += 1) {
        own.push(await visitOnce(browser, base + page.address, page.charted))
        plain.push(await visitOnce(browser, base + page.plain, page.charted))
      }
      times.set(page.address, {
        shift: Math.max(...own.map(({ shift }) => shift)),
        largest: median(own.map(({ largest }) => largest)),
        plainLargest: median(plain.map(({ largest }) => largest)),
        ...(page.charted && { chart: median(own.map(({ chart }) => chart)), plainChart: median(plain.map(({ chart }) => chart)) }),
      })
    }
  } finally {
    await browser.close()
  }
  return times
}

async function visitOnce(browser, address, charted) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForFunction((charted) => window.seen.largest > 0 && (!charted || window.seen.chart > 0), charted)
    const { largest, chart } = await page.evaluate(() => window.seen)
    // The interactive drawings come as their places do: they may not push anything away either.
    for (let step = 0; step < 8; step += 1) await page.evaluate((part) => window.scrollTo(0, part * document.body.scrollHeight), step / 7)
    await page.waitForLoadState('networkidle')
    const { shift } = await page.evaluate(() => window.seen)
    return { largest, chart, shift }
  } finally {
    await context.close()
  }
}

/** Runs in the page before anything of its own. */
function watch() {
  const seen = { shift: 0, largest: 0, chart: 0 }
  window.seen = seen
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('layout-shift', ({ value }) => (seen.shift += value))
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
  const look = () => {
    const chart = document.querySelector('figure svg')
    const there = chart && chart.getBoundingClientRect().width > 0
    // Frames are asked for only when the page may be painted; the one after is when the chart has been.
    requestAnimationFrame(there ? () => (seen.chart = performance.now()) : look)
  }
  requestAnimationFrame(look)
}
