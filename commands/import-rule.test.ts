import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'eslint.config.mjs') })

/** What lint says of a line in a file that need not exist: the messages about imports. */
async function complaints(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: path.join(root, file) })
  const messages = result?.messages ?? []
  // A file that lint does not look at, or cannot read, would pass everything.
  const unread = messages.filter(({ fatal, ruleId }) => fatal || ruleId === null)
  if (unread.length > 0 || !result) throw new Error(`${file}: ${unread.map(({ message }) => message).join()}`)
  return messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax').map(({ message }) => message)
}

const from = (source: string) => `import { a } from '${source}'; a()`

describe('lint refuses', { timeout: 30_000 }, () => {
  test.each([
    ['the vocabulary knowing extraction', 'lib/indicators/period.ts', from('@/lib/extraction/extract')],
    ['the vocabulary knowing the figure', 'lib/indicators/words.ts', from('@/lib/figure/figure')],
    ['React in the vocabulary', 'lib/indicators/words.ts', from('react')],
    ['a package in the vocabulary', 'lib/indicators/decimal.ts', from('decimal.js')],
    ['the database in extraction', 'lib/extraction/extract.ts', from('@/lib/db/catalogue')],
    ['the file system in extraction', 'lib/extraction/extract.ts', from('node:fs')],
    ['files in extraction', 'lib/extraction/extract.ts', from('@/lib/intake/take-in')],
    ['extraction in intake', 'lib/intake/take-in.ts', from('@/lib/extraction/extract')],
    ['the database in the joined reading', 'lib/report-reading/read-report.ts', from('@/lib/db/reports')],
    ['a climb out of extraction', 'lib/extraction/rules/rank.ts', from('../../db/client')],
    ['the database in the review rules', 'lib/review/confirmation.ts', from('@/lib/db/decisions')],
    ['the figure in the review rules', 'lib/review/confirmation.ts', from('@/lib/figure/figure')],
    ['the figure in comparability', 'lib/comparability/comparability.ts', from('@/lib/figure/figure')],
    ['the database in comparability', 'lib/comparability/split.ts', from('@/lib/db/observations')],
    ['the figure in the changes', 'lib/change/change.ts', from('@/lib/figure/figure')],
    ['the database in progress', 'lib/progress/rows.ts', from('@/lib/db/observations')],
    ['comparability in progress', 'lib/progress/status.ts', from('@/lib/comparability/comparability')],
    ['arithmetic in coverage', 'lib/coverage/coverage.ts', from('decimal.js')],
    ['the changes in peers', 'lib/peers/peers.ts', from('@/lib/change/change')],
    ['Prisma in the figure', 'lib/figure/figure.ts', from('@prisma/client')],
    ['the database in the figure', 'lib/figure/figure.ts', from('@/lib/db/observations')],
    ['the database in the figure, by climbing', 'lib/figure/figure.ts', from('../db/observations')],
    ['extraction in the figure', 'lib/figure/view.ts', from('@/lib/extraction/number')],
    ['Next in the figure', 'lib/figure/view.ts', from('next/navigation')],
    ['a page in a test of the figure', 'lib/figure/figure.test.ts', from('@/app/figures')],
    ['a component in the figure', 'lib/figure/view.ts', from('@/components/figure/drawing')],
    ['extraction in a file', 'lib/export/csv.ts', from('@/lib/extraction/extract')],
    ['the database in a file', 'lib/export/csv.ts', from('@/lib/db/observations')],
    ['the database in a picture', 'lib/picture/picture.ts', from('@/lib/db/observations')],
    ['a document in a picture', 'lib/picture/picture.ts', from('@/lib/document/paper')],
    ['the database in a document', 'lib/document/pdf.ts', from('@/lib/db/observations')],
    ['the database in open data', 'lib/open-data/data-package.ts', from('@/lib/db/bulk')],
    ['a picture in open data', 'lib/open-data/data-package.ts', from('@/lib/picture/svg')],
    ['the database in the standing of a kept view', 'lib/permalink/status.ts', from('@/lib/db/permalinks')],
    ['a package in the standing of a kept view', 'lib/permalink/status.ts', from('decimal.js')],
    ['the database in the reading of workbooks', 'lib/workbook-reading/rows.ts', from('@/lib/db/workbooks')],
    ['anything in the cutting of passages', 'lib/passage/passage.ts', from('@/lib/indicators/period')],
    ['anything in the search', 'lib/search/search.ts', from('@/lib/indicators/period')],
    ['the figure in the database', 'lib/db/observations.ts', from('@/lib/figure/figure')],
    ['a page in the database', 'lib/db/observations.ts', from('@/app/figures')],
    ['Next in the database', 'lib/db/observations.ts', from('next/headers')],
    ['Prisma in a test of the figure', 'lib/figure/figure.test.ts', from('@prisma/client')],
    ['the open connection in a component', 'components/figure/figure-card.tsx', from('@/lib/db/client')],
    ['a question to the database in a component', 'components/source-text.tsx', from('@/lib/db/reports')],
    ['extraction in a component', 'components/source-text.tsx', from('@/lib/extraction/candidate')],
    ['export in a component', 'components/figure/figure-card.tsx', from('@/lib/export/csv')],
    ['a page in a component', 'components/figure/figure-card.tsx', from('@/app/figures')],
    ['a page in a component, by climbing', 'components/figure/figure-card.tsx', from('../../app/figures')],
    ['Recharts on the server', 'components/figure/figure-card.tsx', from('recharts')],
    ['Recharts on the server, loaded late', 'components/figure/figure-card.tsx', "void import('recharts')"],
    ['the database in the live drawing', 'components/figure/live-drawing.tsx', from('@/lib/db/observations')],
    ['Prisma in a page', 'app/[locale]/page.tsx', from('@prisma/client')],
    ['the generated client in a page', 'app/[locale]/page.tsx', from('@/lib/db/generated/client')],
    ['the generated client as a type', 'app/figures.ts', "import type { Area } from '@/lib/db/generated/client'; export type A = Area"],
    ['the generated client as a type within a type', 'app/figures.ts', "export type A = import('@/lib/db/generated/client').Area"],
    ['the open connection in a page', 'app/figures.ts', from('@/lib/db/client')],
    ['Recharts in a page', 'app/[locale]/page.tsx', from('recharts')],
    ['a climb out of app', 'app/[locale]/page.tsx', from('../../lib/db/observations')],
    ['Prisma handed on by a page', 'app/figures.ts', "export * from '@prisma/client'"],
    ['Prisma in the seeds', 'seeds/seed.ts', from('@prisma/client')],
    ['Prisma in a command', 'commands/import.ts', from('@/lib/db/generated/client')],
    ['a component in a command', 'commands/import.ts', from('@/components/source-text')],
    ['a package at the top of what a fresh clone runs', 'commands/setup/build.mjs', from('pg')],
    ['the inside of the application in a browser test', 'e2e/compare.spec.ts', from('@/lib/db/observations')],
  ])('%s', async (_, file, line) => {
    expect(await complaints(file, line)).toHaveLength(1)
  })
})

describe('lint allows', { timeout: 30_000 }, () => {
  test.each([
    ['the vocabulary itself', 'lib/indicators/words.ts', from('./period')],
    ['the vocabulary in extraction', 'lib/extraction/candidate.ts', from('@/lib/indicators/period')],
    ['a step up within extraction', 'lib/extraction/rules/rank.ts', from('../draft')],
    ['a reading in the review rules', 'lib/review/confirmation.ts', "import type { Candidate } from '@/lib/extraction/candidate'; export type A = Candidate"],
    ['exact arithmetic in the review rules', 'lib/review/confirmation.ts', from('decimal.js')],
    ['comparability in the changes', 'lib/change/change.ts', from('@/lib/comparability/comparability')],
    ['exact arithmetic in progress', 'lib/progress/parts.ts', from('decimal.js')],
    ['the vocabulary in the figure', 'lib/figure/figure.ts', from('@/lib/indicators/observation')],
    ['comparability in the figure', 'lib/figure/figure.ts', from('@/lib/comparability/split')],
    ['the figure in a file', 'lib/export/csv.ts', from('@/lib/figure/figure')],
    ['the writer of CSV in a file', 'lib/export/csv.ts', from('csv-stringify/sync')],
    ['Prisma in the database', 'lib/db/client.ts', from('@prisma/adapter-pg')],
    ['the generated client in the database', 'lib/db/observations.ts', from('./generated/client')],
    ['the review rules in the database', 'lib/db/decisions.ts', from('@/lib/review/confirmation')],
    ['the file system in a test of extraction', 'lib/extraction/gold.test.ts', from('node:fs')],
    ['the connection loaded late by its test', 'lib/db/people.db.test.ts', "void import('./client')"],
    ['rendering in a test of a component', 'components/figure/figure-card.test.tsx', from('react-dom/server')],
    ['the figure in a component', 'components/figure/figure-card.tsx', from('@/lib/figure/view')],
    ['the cutting of passages in a component', 'components/source-text.tsx', from('@/lib/passage/passage')],
    ['the search in a component', 'components/search/options.ts', from('@/lib/search/entry')],
    ['the list of suggestions loaded late', 'components/search/search-dialog.tsx', "void import('./live-results')"],
    ['Next in a component', 'components/figure/live-drawing.tsx', from('next/navigation')],
    ['Recharts in the live drawing', 'components/figure/live-drawing.tsx', from('recharts')],
    ['the live drawing loaded late', 'components/figure/live-upgrade.tsx', "void import('./live-drawing')"],
    ['a question to the database in a page', 'app/[locale]/page.tsx', from('@/lib/db/observations')],
    ['a component in a page', 'app/[locale]/page.tsx', from('@/components/figure/figure-card')],
    ['a climb within app', 'app/[locale]/indicators/[code]/export/route.ts', from('../../../../figures')],
    ['the texts in a page', 'app/i18n.ts', from('@/messages/vi.json')],
    ['the open connection in the seeds', 'seeds/seed.ts', from('@/lib/db/client')],
    ['extraction in a command', 'commands/import.ts', from('@/lib/extraction/extract')],
    ['a package loaded late by what a fresh clone runs', 'commands/setup/build.mjs', "await import('pg')"],
    ['Next in the web server', 'commands/serve.mjs', from('next')],
    ['Playwright in a browser test', 'e2e/compare.spec.ts', from('@playwright/test')],
  ])('%s', async (_, file, line) => {
    expect(await complaints(file, line)).toEqual([])
  })
})
