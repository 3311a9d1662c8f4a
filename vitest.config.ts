import path from 'node:path'
import { defineConfig } from 'vitest/config'

const resolve = {
  alias: {
    '@': import.meta.dirname,
    // Tests are neither a browser nor a server: the guard against bundling server code has nothing to say.
    'server-only': path.join(import.meta.dirname, 'node_modules/server-only/empty.js'),
  },
}

const exclude = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**']
const databaseTests = '**/*.db.test.ts'
/** Files opened in the programs that people open them in. */
const officeTests = '**/*.office.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx,mjs}'], exclude: [...exclude, databaseTests, officeTests] },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: [databaseTests],
          exclude,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        // LibreOffice takes seconds to start, once a test that opens files in it.
        test: { name: 'office', include: [officeTests], exclude, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
})
