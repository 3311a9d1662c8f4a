import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const exists = (name: string) => existsSync(path.join(root, name))
const captures = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const place = path.join(folder, name)
    if (name === 'generated' || /\.test\./.test(name)) return []
    return statSync(path.join(root, place)).isDirectory() ? filesIn(place) : /\.(ts|tsx|mjs|js)$/.test(name) ? [place] : []
  })
}

const sources = ['app', 'commands', 'components', 'e2e', 'lib', 'prisma', 'seeds'].flatMap(filesIn).concat('next.config.js', 'proxy.ts')

describe('README', () => {
  const readme = read('README.md')
  const steps = [...readme.matchAll(/^\| (\d) \| `([^`]+)` \|/gm)].map(([, step = '', file = '']) => [step, file] as const)

  test('follows a figure in six steps', () => {
    expect(steps.map(([step]) => step)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test.each(steps)('is right about step %s: %s says so itself', (step, file) => {
    expect(captures(read(file), /Step (\d) of following a figure/g)).toEqual([step])
  })

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = captures(readme, /npm (?:run )?(?:-s )?([a-z]+)/g).filter((name) => name !== 'run')
    expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([])
  })
})

test.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'seeds/README.md', 'prisma/engine/README.md'])('the links of %s lead somewhere', (file) => {
  const links = captures(read(file), /\]\(([^)#:]+)\)/g)
  expect(links.filter((link) => !exists(path.join(path.dirname(file), link)))).toEqual([])
})

test('each folder of lib has its row in ARCHITECTURE.md and its rule in eslint.config.mjs', () => {
  const folders = readdirSync(path.join(root, 'lib'))
  const [architecture, rules] = [read('ARCHITECTURE.md'), read('eslint.config.mjs')]
  expect(folders.filter((name) => !architecture.includes(`| lib/${name} |`))).toEqual([])
  expect(folders.filter((name) => !rules.includes(`library('${name}'`))).toEqual([])
})

test('.env.example has every setting that is read', () => {
  const settings = new Set(captures(read('.env.example'), /^#?([A-Z][A-Z0-9_]+)=/gm))
  const used = sources.flatMap((file) => {
    const text = read(file)
    const destructured = captures(text, /\{([^{}]*)\}(?:: Record<[^>]*>)? = (?:process\.env|environment|readEnvironment)\b/g)
    return [...captures(text, /(?:process\.env|environment)\.([A-Z][A-Z0-9_]+)\b/g), ...captures(destructured.join(), /\b([A-Z][A-Z0-9_]+)\b/g)]
  })
  // The system's and the terminal's own are no settings of ours.
  const theirs = new Set(['PATH', 'COLUMNS', 'NO_COLOR', 'TERM', 'TSX_TSCONFIG_PATH'])
  expect([...new Set(used)].filter((name) => !theirs.has(name) && !settings.has(name))).toEqual([])
})

describe('the container', () => {
  const dockerfile = read('Dockerfile')
  const ignored = read('.dockerignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'))

  test('is made of files that are there', () => {
    const copied = captures(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((names) => names.split(' '))
    const run = captures(dockerfile, /(?:"|'\.\/)(commands\/[\w/-]+\.mjs)/g)
    expect(copied).toContain('package-lock.json')
    expect(run).toContain('commands/start.mjs')
    expect([...copied, ...run].filter((name) => !exists(name) || ignored.includes(name))).toEqual([])
  })

  test('is made without settings, data and packages of the machine it is made on', () => {
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', '.data', '.next', 'node_modules']))
  })

  test('has no password that somebody could know', () => {
    const compose = read('docker-compose.yml')
    const secrets = captures(compose, /^ +\w+_(?:PASSWORD|SECRET): (.*)$/gm)
    expect(secrets.length).toBeGreaterThan(1)
    for (const secret of secrets) expect(secret).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/)
    expect(compose).toMatch(/postgresql:\/\/dashboard:\$\{POSTGRES_PASSWORD:\?/)
  })
})
