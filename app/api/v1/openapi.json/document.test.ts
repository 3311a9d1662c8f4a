import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from './document'

const API = path.join(import.meta.dirname, '..')

/** Paths of the folders that answer. */
const routes = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const place = path.join(folder, name)
  if (statSync(place).isDirectory()) return routes(place)
  return name === 'route.ts' ? [`/api/v1${folder.slice(API.length)}`] : []
})

describe.each(['vi', 'en'] as const)('the document in %s', (locale) => {
  test('has nothing that the recommended rules of Redocly object to', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({ source: JSON.stringify(openApiDocument(locale)), absoluteRef: 'openapi.json', config })
    expect(problems.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} ${at?.pointer}`)).toEqual([])
  })
})

test('the linter finds a fault', async () => {
  const { paths, ...rest } = openApiDocument()
  const { get: { operationId: _, ...get } } = (paths as Record<string, { get: { operationId: string } }>)['/api/v1/areas']!
  const problems = await lintFromString({ source: JSON.stringify({ ...rest, paths: { '/api/v1/areas': { get } } }), absoluteRef: 'openapi.json', config: await createConfig({ extends: ['recommended'] }) })
  expect(problems.map(({ ruleId }) => ruleId)).toContain('operation-operationId')
})

test('names every route that answers, and no other', () => {
  expect(Object.keys(openApiDocument().paths).filter((name) => name !== '/api/health').sort()).toEqual(routes(API).sort())
})
