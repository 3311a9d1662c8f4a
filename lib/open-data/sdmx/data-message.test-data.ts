import Ajv from 'ajv'
import addFormats from 'ajv-formats'

// What SDMX-JSON 2.0.0 asks of a data message, for the parts that are written here, as a JSON schema in our own words: the
// project's own schema (github.com/sdmx-twg/sdmx-json, data-message/tools/schemas/2.0.0) has no licence to keep a copy
// under. Rules of names, relationships and of what a value may be are those of that file; stricter where a message of
// ours has to be: nothing unknown, one data set, flat.

const ID = '^[A-Za-z][A-Za-z0-9_-]*$'
const CODE = '^[A-Za-z0-9_@$-]+$'
const LANGUAGES = { type: 'object', propertyNames: { enum: ['vi', 'en'] }, additionalProperties: { type: 'string' }, minProperties: 1 }
const named = { name: { type: 'string' }, names: LANGUAGES }
const link = {
  type: 'object', required: ['rel'], additionalProperties: false, anyOf: [{ required: ['href'] }, { required: ['urn'] }],
  properties: { rel: { type: 'string' }, href: { type: 'string', format: 'uri' }, urn: { type: 'string', format: 'uri' }, type: { type: 'string' } },
}
const code = { type: 'object', required: ['id', 'name'], additionalProperties: false, properties: { id: { type: 'string', pattern: CODE }, ...named } }
const plain = { type: 'object', required: ['value'], additionalProperties: false, properties: { value: { type: ['string', 'number', 'boolean'] } } }
const values = { type: 'array', minItems: 1, uniqueItems: true, items: { oneOf: [code, plain] } }
const DATA_TYPES = ['String', 'Decimal', 'Integer', 'URI', 'ObservationalTimePeriod', 'GregorianDay']
const component = { id: { type: 'string', pattern: ID }, ...named, values, format: { type: 'object', required: ['dataType'], additionalProperties: false, properties: { dataType: { enum: DATA_TYPES } } } }

const dimension = {
  type: 'object', required: ['id', 'keyPosition', 'values'], additionalProperties: false,
  properties: { ...component, keyPosition: { type: 'integer', minimum: 0 }, roles: { type: 'array', items: { type: 'string', pattern: ID } } },
}
const measure = { type: 'object', required: ['id'], additionalProperties: false, properties: { ...component, isMandatory: { type: 'boolean' } } }
const relationship = {
  type: 'object', additionalProperties: false, minProperties: 1, maxProperties: 1,
  properties: { dataflow: { type: 'object', maxProperties: 0 }, observation: { type: 'object', maxProperties: 0 }, dimensions: { type: 'array', minItems: 1, items: { type: 'string', pattern: ID } } },
}
const attribute = { type: 'object', required: ['id', 'relationship'], additionalProperties: false, properties: { ...component, isMandatory: { type: 'boolean' }, relationship } }
const observations = (items: unknown) => ({ type: 'object', required: ['observation'], additionalProperties: false, properties: { observation: { type: 'array', uniqueItems: true, items } } })

const dataSet = {
  type: 'object', required: ['links', 'structure', 'action', 'observations'], additionalProperties: false,
  properties: {
    structure: { const: 0 }, action: { enum: ['Information', 'Append', 'Replace', 'Delete'] }, links: { type: 'array', items: link },
    observations: { type: 'object', minProperties: 1, additionalProperties: false, patternProperties: { '^[0-9]+(:[0-9]+)*$': { type: 'array', items: { type: ['integer', 'number', 'string', 'null'] } } } },
  },
}

const message = {
  type: 'object', required: ['meta', 'data'], additionalProperties: false,
  properties: {
    meta: {
      type: 'object', required: ['id', 'prepared', 'sender', 'schema'], additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: CODE }, prepared: { type: 'string', format: 'date-time' }, schema: { type: 'string', format: 'uri' }, test: { type: 'boolean' }, ...named,
        contentLanguages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2}$' } },
        sender: { type: 'object', required: ['id'], additionalProperties: false, properties: { id: { type: 'string', pattern: CODE }, name: { type: 'string' } } },
      },
    },
    data: {
      type: 'object', required: ['dataSets', 'structures'], additionalProperties: false,
      properties: {
        dataSets: { type: 'array', maxItems: 1, items: dataSet },
        structures: {
          type: 'array', maxItems: 1,
          items: {
            type: 'object', required: ['dimensions', 'measures', 'attributes', 'dataSets'], additionalProperties: false,
            properties: {
              dataSets: { const: [0] }, ...named, description: { type: 'string' }, links: { type: 'array', items: link },
              dimensions: observations(dimension), measures: observations(measure), attributes: observations(attribute),
            },
          },
        },
      },
    },
    errors: { type: 'array', items: { type: 'object', required: ['code'], additionalProperties: false, properties: { code: { type: 'number' }, title: { type: 'string' }, titles: LANGUAGES } } },
  },
}

const ajv = new Ajv({ strict: false, allErrors: true })
// The types of the package are of another module system than this project's.
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
const check = ajv.compile(message)

/** What is wrong with an SDMX-JSON data message; empty where nothing is. */
export const faultsOf = (data: unknown): string[] => (check(data) ? [] : (check.errors ?? []).slice(0, 10).map(({ instancePath, message: text }) => `${instancePath} ${text}`))

interface Component { readonly id: string; readonly values?: readonly ({ readonly id: string } | { readonly value: string })[] }

/** A message back into rows of ids and values as texts, by the lists it points into. Numbers lose digits here as JavaScript does. */
export function readMessage(data: { readonly data: { readonly dataSets: readonly { readonly observations: Readonly<Record<string, readonly (string | number | null)[]>> }[]; readonly structures: readonly { readonly dimensions: { readonly observation: readonly Component[] }; readonly measures: { readonly observation: readonly Component[] }; readonly attributes: { readonly observation: readonly Component[] } }[] } }): Record<string, string>[] {
  const [structure] = data.data.structures
  if (!structure) return []
  const valueOf = ({ id, values }: Component, at: string | number | null): [string, string] => {
    if (at === null || !values) return [id, at === null ? '' : String(at)]
    const value = values[Number(at)]
    if (!value) throw new Error(`${id} has no value ${at}`)
    return [id, 'id' in value ? value.id : value.value]
  }
  const measured = [...structure.measures.observation, ...structure.attributes.observation]
  return Object.entries(data.data.dataSets[0]?.observations ?? {}).map(([key, values]) => Object.fromEntries([
    ...key.split(':').map((at, index) => valueOf(structure.dimensions.observation[index]!, at)),
    ...measured.map((component, index) => valueOf(component, values[index] ?? null)),
  ]))
}
