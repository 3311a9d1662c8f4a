import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inProject } from '../setup/project.mjs'

/**
 * A page with its two copies, which the same process serves as files: `file` of the same bytes, to hold the server's time
 * against, and `plain`, the same content and styles without a script, as if written by hand, to hold the browser's against.
 *
 * @typedef {object} Page
 * @property {string} address
 * @property {number} status
 * @property {number} size of the HTML
 * @property {number} gzip its size compressed
 * @property {number} scripts compressed size of the scripts that the HTML asks for
 * @property {boolean} charted whether a chart is in the HTML
 * @property {string} file
 * @property {string} plain
 */

/**
 * Looks at each page once and lays its copies down in the build. They are served after the next start.
 *
 * @param {import('../setup/test-site.mjs').TestSite} site served
 * @param {readonly string[]} addresses
 * @returns {Promise<Page[]>}
 */
export async function layDownCopies({ base, folder }, addresses) {
  const place = copiesIn(folder)
  mkdirSync(place, { recursive: true })
  const pages = []
  for (const [index, address] of addresses.entries()) {
    const response = await fetch(base + address, { redirect: 'manual' })
    const html = await response.text()
    writeFileSync(`${place}/${index}.html`, html)
    writeFileSync(`${place}/${index}-plain.html`, withoutScripts(html))
    pages.push({
      address, status: response.status, size: Buffer.byteLength(html), gzip: gzipSync(html).length, scripts: await weighScripts(base, html),
      charted: /<figure[\s>][^]*?<svg/.test(html), file: `/_next/static/bench/${index}.html`, plain: `/_next/static/bench/${index}-plain.html`,
    })
  }
  return pages
}

/** Takes the copies out of the build again. */
export function removeCopies({ folder }) {
  rmSync(copiesIn(folder), { recursive: true, force: true })
}

const copiesIn = (folder) => inProject(folder, 'static', 'bench')

/** The page as if written by hand: content, styles and fonts, nothing that runs or is fetched to run. */
export const withoutScripts = (html) => html.replace(/<script\b[^]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')

/** Addresses of the scripts a page asks for at once. Old browsers' own ("nomodule") are not fetched by any we serve. */
export const scriptsOf = (html) =>
  [...new Set([...html.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !/\bnomodule\b/i.test(tag)).flatMap(([tag]) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))]

async function weighScripts(base, html) {
  const weights = scriptsOf(html).map(async (source) => {
    const response = await fetch(new URL(source, base))
    return gzipSync(Buffer.from(await response.arrayBuffer())).length
  })
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
}
