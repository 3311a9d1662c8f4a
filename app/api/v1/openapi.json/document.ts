// The document of all that /api answers. Written beside the routes; the browser
// tests hold each answer against it.

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const date = { type: 'string', format: 'date' } as const
const dateOrNull = { type: ['string', 'null'], format: 'date' } as const
const numberOrNull = { type: ['number', 'null'] } as const
const count = { type: 'integer', minimum: 0 } as const
const flag = { type: 'boolean' } as const

const object = (properties: Record<string, unknown>) => ({ type: 'object', required: Object.keys(properties), properties, additionalProperties: false })
/** `queries` is there where queries are counted only: tests and benchmarks. */
const health = {
  type: 'object', required: ['status', 'database'], additionalProperties: false,
  properties: { status: { enum: ['ok', 'unavailable'] }, database: { enum: ['ok', 'unreachable'] }, queries: { type: 'integer' } },
}
const list = (name: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } })
const json = (description: string, schema: unknown) => ({ description, content: { 'application/json': { schema } } })
const parameter = (name: string, schema: unknown, description: string, required = false) => ({ name, in: 'query', required, schema, description })

const problem = {
  description: 'What is wrong with the request, parameter by parameter (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const schemas = {
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
  Problem: object({
    type: text, title: text, status: count, detail: text, faults: { type: 'array', items: object({ parameter: text, detail: text }) },
  }),
} as const

const observationParameters = [
  parameter('indicator', text, 'Code of the indicator', true),
  parameter('area', text, 'Slugs of areas, joined by commas; all real areas where left out'),
  parameter('from', date, 'Periods that end on or after this day'),
  parameter('to', date, 'Periods that end on or before this day'),
  parameter('asOf', date, 'What was known on this day'),
  parameter('format', { enum: ['json', 'csv'], default: 'json' }, 'Form of the answer'),
]

/** OpenAPI 3.1 of the reading interface. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Chỉ số quận, huyện / District indicators', version: '1', description: 'Confirmed figures of areas, each with its source.' },
  paths: {
    '/api/health': {
      get: {
        operationId: 'getHealth', summary: 'Whether the service and its database answer',
        responses: { 200: json('It does', { $ref: '#/components/schemas/Health' }), 503: json('The database does not answer', { $ref: '#/components/schemas/Health' }) },
      },
    },
    '/api/v1/areas': { get: { operationId: 'listAreas', summary: 'Areas', responses: { 200: json('All real areas', object({ areas: list('Area') })) } } },
    '/api/v1/indicators': { get: { operationId: 'listIndicators', summary: 'Indicators', responses: { 200: json('The catalogue', object({ indicators: list('Indicator') })) } } },
    '/api/v1/reports': { get: { operationId: 'listReports', summary: 'Sources', responses: { 200: json('All sources', object({ reports: list('Report') })) } } },
    '/api/v1/observations': {
      get: {
        operationId: 'listObservations', summary: 'Figures of an indicator', parameters: observationParameters,
        responses: {
          200: {
            description: 'Current figures, or those known on a day',
            content: {
              'application/json': { schema: object({ indicator: text, asOf: dateOrNull, observations: list('Observation') }) },
              'text/csv': { schema: text },
            },
          },
          400: problem,
        },
      },
    },
  },
  components: { schemas: { ...schemas, Health: health } },
}
