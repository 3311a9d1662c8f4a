import parser from '@typescript-eslint/parser'

// Imports run one way: app > components > lib, and inside lib everything points at indicators. The table of
// ARCHITECTURE.md, in the order it has there; commands/import-rule.test.ts plants a fault for each arrow it forbids.

const noPrisma = { group: ['@prisma/*', 'prisma', 'prisma/**', '**/generated/**'], message: 'Prisma stays inside lib/db.' }
const noClient = { regex: '^@/lib/db/(client|test-database)$', message: 'The open connection stays inside lib/db: ask one of its functions.' }
const noRecharts = { group: ['recharts', 'recharts/**'], message: 'Recharts cannot run on the server: import it in components/**/live-*.tsx only.' }
const noClimbing = { regex: '^\\.\\./.*/', message: 'Leave a folder by its @/ name, so that this file can check it.' }

/** Inside app a file may climb to its own ancestors; to climb out of it is to name a folder or file of the top level. */
const noLeavingApp = {
  regex: '^(\\.\\./)+((commands|components|docs|e2e|lib|messages|node_modules|prisma|seeds)/|(proxy|next\\.config|package)($|\\.))',
  message: 'Leave app by the @/ name, so that this file can check it.',
}

/** Of the project's own folders only these. */
const own = (...names) => ({
  regex: `^@/(?!(${names.join('|') || '(?!)'})/)`,
  message: `From here, only: ${names.map((name) => `@/${name}`).join(', ') || 'nothing of the project'}.`,
})

/** Of packages only these, Node's own modules among them. */
const packages = (...names) => ({
  regex: `^(?!\\.|@/|(${names.join('|') || '(?!)'})(/|$))`,
  message: `From here, of packages only: ${names.join(', ') || 'none'}.`,
})

/** What is loaded late escapes the rule above, so only a live-*.tsx beside may be. */
const noLateImport = {
  selector: 'ImportExpression:not([source.value=/^\\.\\/live-[^/]+$/]), TSImportType',
  message: 'Import at the top of the file; only ./live-* may be loaded late.',
}

const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', noLateImport] },
})

/** Tests, and what several of them are made from, may use any package and load late: a database test names its database before it loads the connection. */
const tests = (folder, ...patterns) => ({
  files: [`${folder}/**/*.{test,test-data}.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns: [noClimbing, ...patterns] }], 'no-restricted-syntax': 'off' },
})

/** A folder of lib, and the tests in it. */
const library = (name, folders, ...names) => {
  const allowed = own(`lib/${name}`, ...folders.map((folder) => `lib/${folder}`))
  return [imports([`lib/${name}/**`], noClimbing, allowed, packages(...names)), tests(`lib/${name}`, allowed, noPrisma, noRecharts)]
}

const drawable = own('components', 'lib/indicators', 'lib/figure', 'lib/passage', 'lib/search')

/** `npm start` reads these on a fresh clone: a package imported at the top would end it before it is installed. */
const runBeforeInstall = {
  files: ['commands/**/*.mjs'],
  // These servers are processes of their own, started later; tests run when all is there.
  ignores: ['commands/serve.mjs', 'commands/bench/copy-server.mjs', '**/*.test.mjs'],
  rules: { 'no-restricted-imports': ['error', { patterns: [packages('node:\\w+')] }] },
}

export default [
  { ignores: ['lib/db/generated/**', '**/.next/**', '.data/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  {
    // Of TypeScript the compiler finds these two.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  { files: ['**/*.{test,test-data,spec}.{ts,tsx,mjs}'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['lib/**'], rules: { 'no-console': 'error' } },
  { files: ['lib/db/health.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },

  ...library('indicators', []),
  ...library('passage', []),
  ...library('search', []),
  ...library('extraction', ['indicators']),
  ...library('review', ['indicators', 'extraction'], 'decimal.js'),
  ...library('comparability', ['indicators']),
  ...library('change', ['indicators', 'comparability'], 'decimal.js'),
  ...library('progress', ['indicators'], 'decimal.js'),
  ...library('coverage', ['indicators']),
  ...library('peers', ['indicators'], 'decimal.js'),
  ...library('figure', ['indicators', 'comparability', 'change', 'progress']),
  ...library('open-data', ['indicators', 'figure', 'export'], 'node:crypto', 'node:stream', 'yazl'),
  ...library('export', ['indicators', 'figure'], 'csv-stringify', 'node:stream', 'yazl'),
  ...library('document', ['indicators', 'figure', 'export', 'picture'], 'docx', 'node:path', 'node:worker_threads', 'pdfmake', 'tsx'),
  ...library('permalink', ['indicators', 'figure']),
  ...library('intake', [], '@mozilla/readability', 'decimal.js', 'fflate', 'linkedom', 'mammoth', 'node:child_process', 'node:path', 'node:worker_threads', 'node:zlib', 'pdfjs-dist', 'sax', 'tsx'),
  ...library('report-reading', ['indicators', 'extraction', 'intake']),
  ...library('workbook-reading', ['indicators', 'extraction', 'review', 'figure', 'export'], 'decimal.js', 'node:util', 'node:zlib', 'read-excel-file'),
  ...library('picture', ['indicators', 'figure', 'export'], '@resvg/resvg-js', 'node:path', 'node:util', 'node:zlib'),
  ...library('db', ['indicators', 'extraction', 'review'], '@prisma', 'better-auth', 'node:crypto', 'pg', 'pg-copy-streams', 'pg-cursor', 'server-only', 'zod'),
  // They run the seeds as a script, and may look at Prisma's own types.
  tests('lib/db', own('lib/db', 'lib/indicators', 'lib/extraction', 'lib/review', 'commands/setup'), noRecharts),
  imports(['components/**'], noClimbing, drawable, noPrisma, noRecharts),
  imports(['components/**/live-*.tsx'], noClimbing, drawable, noPrisma),
  tests('components', drawable, noPrisma),
  imports(['app/**', '*.{ts,js}'], noLeavingApp, own('components', 'lib', 'messages'), noClient, noPrisma, noRecharts),
  // Writers of files are heavy, and most answers need one of them: this one loads it when it is first asked for.
  { files: ['app/figures/file-answer.ts'], rules: { 'no-restricted-syntax': 'off' } },
  imports(['seeds/**/*.ts', 'commands/**/*.ts'], noClimbing, own('lib', 'commands/extract'), noPrisma, noRecharts),
  imports(['e2e/**'], own(), { regex: '^\\.\\./', message: 'Browser tests know the running application only.' }, noPrisma),
  runBeforeInstall,
]
