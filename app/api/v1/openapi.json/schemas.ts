// What the answers are made of. The browser tests hold each answer against it.

export const text = { type: 'string' } as const
export const textOrNull = { type: ['string', 'null'] } as const
export const date = { type: 'string', format: 'date' } as const
export const dateOrNull = { type: ['string', 'null'], format: 'date' } as const
const numberOrNull = { type: ['number', 'null'] } as const
const count = { type: 'integer', minimum: 0 } as const
const flag = { type: 'boolean' } as const
const open = { type: 'object' } as const

export const object = (properties: Record<string, unknown>, optional: readonly string[] = []) =>
  ({ type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties, additionalProperties: false })
export const list = (name: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } })
const array = (items: unknown, more: object = {}) => ({ type: 'array', items, ...more })

/** An object of a standard: what it has to have; its own schema says the rest. */
const standard = (description: string, properties: Record<string, unknown>) => ({ type: 'object', description, required: Object.keys(properties), properties })

export const schemas = {
  Area: object({ slug: text, code: textOrNull, name: text, fullName: text, level: text, kind: text, validFrom: dateOrNull, validTo: dateOrNull }),
  Indicator: object({
    code: text, nameVi: text, nameEn: text, theme: text, kind: text, unitOfMeasure: text, decimals: count, direction: text, comparability: text,
    definitionVi: text, definitionEn: text, objectVi: text, objectEn: text, family: text, observations: count, areas: count,
  }),
  Report: object({ id: text, title: text, publisher: textOrNull, url: textOrNull, publishedOn: dateOrNull, sample: flag, hasText: flag, observations: count }),
  Source: object({
    report: text, title: text, publisher: textOrNull, url: textOrNull, published: dateOrNull, quote: text,
    span: { anyOf: [{ type: 'null' }, object({ start: count, end: count })] },
    rule: textOrNull, acceptedBy: textOrNull, acceptedOn: dateOrNull, address: text,
  }),
  Observation: object({
    id: text, indicator: text, area: text, period: text, from: date, to: date, periodKind: text, basis: textOrNull, value: { type: 'number' },
    valueMax: numberOrNull, of: numberOrNull, unit: text, status: { enum: ['official', 'estimated'] }, derived: flag, qualifier: textOrNull,
    disputed: flag, vintage: date, note: textOrNull, source: { $ref: '#/components/schemas/Source' },
  }),
  Observations: object({ indicator: text, asOf: dateOrNull, observations: list('Observation'), next: textOrNull }, ['next']),
  Problem: object({
    type: text, title: text, status: count, detail: text, faults: array(object({ parameter: text, detail: text })),
  }),
  /** `queries` is there where queries are counted only: tests and benchmarks. */
  Health: object({ status: { enum: ['ok', 'unavailable'] }, database: { enum: ['ok', 'unreachable'] }, queries: { type: 'integer' } }, ['queries']),
  SdmxData: standard('SDMX-JSON 2.0.0 data message', { meta: open, data: object({ dataSets: array(open, { maxItems: 1 }), structures: array(open, { maxItems: 1 }) }) }),
  SdmxStructure: standard('SDMX-JSON 2.0.0 structure message', {
    meta: open, data: object({ codelists: array(open), conceptSchemes: array(open), dataStructures: array(open), dataflows: array(open) }),
  }),
  CsvMetadata: standard('CSV on the Web, metadata of one table', { '@context': { type: 'array' }, url: { type: 'string', format: 'uri' }, tableSchema: open, dialect: open }),
  Catalogue: standard('DCAT 3 as JSON-LD', { '@context': open, '@type': { const: 'dcat:Catalog' }, 'dcat:dataset': array(open), 'dcat:service': array(open) }),
  Feed: object({
    version: { const: 'https://jsonfeed.org/version/1.1' }, title: text, home_page_url: text, feed_url: text, next_url: text, language: { enum: ['vi', 'en'] },
    authors: array(object({ name: text, url: text })), items: list('FeedItem'),
  }, ['next_url']),
  FeedItem: object({
    id: text, url: text, title: text, content_text: text, date_published: { type: 'string', format: 'date-time' }, tags: array(text),
    _figure: object({ kind: { enum: ['published', 'withdrawn', 'disputed', 'ruled'] }, indicator: text, area: text, period: text, value: textOrNull, observation: textOrNull }),
  }),
} as const
