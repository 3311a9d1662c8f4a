import { exactJson, ExactNumber } from '../exact-json'
import type { Said } from '../tables'
import { AGENCY, ATTRIBUTES, DIMENSIONS, FLOW, MEASURES, STRUCTURE, VERSION, type Code, type SdmxRow } from './components'

/** Media type of the message. */
export const SDMX_JSON = 'application/vnd.sdmx.data+json;version=2.0.0'

/** The schema that a message names as its own. */
export const DATA_SCHEMA = 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json'

/** Names for the codes in a message. Unknown codes keep their code as their name. */
export interface CodeNames {
  readonly areas: ReadonlyMap<string, Said>
  readonly indicators: ReadonlyMap<string, Said>
}

export interface SdmxHead {
  readonly names: CodeNames
  /** When the message is made, ISO with time. */
  readonly prepared: string
  /** "https://host". */
  readonly origin: string
  /** Of the whole: what is shown, that it was overridden, what to know before the numbers. */
  readonly title: Said
  readonly notes?: readonly string[]
}

const COMPONENTS = [...DIMENSIONS, ...MEASURES, ...ATTRIBUTES]
type Component = (typeof COMPONENTS)[number]
const IN_KEY = new Set<Component>(DIMENSIONS)

/**
 * An SDMX-JSON 2.0 data message piece by piece: one flat data set, all
 * dimensions at the observation. The rows go out as they come; the lists of
 * codes that their keys point into follow them, so that only those lists are
 * held. Without rows a message says so as the standard has it (code 100), since
 * a dimension without values cannot be written.
 *
 * @see SDMX-JSON 2.0.0, data message field guide
 */
export async function* sdmxJsonChunks(head: SdmxHead, batches: AsyncIterable<readonly SdmxRow[]> | Iterable<readonly SdmxRow[]>): AsyncGenerator<string> {
  const found = new Map(COMPONENTS.filter(isListed).map((component) => [component, new Found(component, head.names)]))
  yield `{"meta":${exactJson(meta(head))}`
  let rows = 0
  for await (const batch of batches) {
    for (const row of batch) {
      const key = DIMENSIONS.map((dimension) => found.get(dimension)?.indexOf(dimension.read(row) ?? '')).join(':')
      const values = [...MEASURES, ...ATTRIBUTES].map((component) => valueOf(component, row, found))
      yield `${rows === 0 ? OPENING : ','}"${key}":${exactJson(trimmed(values))}`
      rows += 1
    }
  }
  yield rows === 0 ? `,"data":{"structures":[],"dataSets":[]},"errors":${JSON.stringify([NOTHING])}}` : `}}],"structures":[${exactJson(structure(found, head))}]}}`
}

const OPENING = `,"data":{"dataSets":[{"structure":0,"action":"Information","links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${AGENCY}:${FLOW}(${VERSION})"}],"observations":{`
const NOTHING = { code: 100, title: 'No results found', titles: { vi: 'Không có số liệu', en: 'No results found' } }

/** Values of a key, and of attributes with codes, are pointed at; others stand where they are. */
const isListed = (component: Component) => IN_KEY.has(component) || component.codes !== undefined

function valueOf(component: Component, row: SdmxRow, found: ReadonlyMap<Component, Found>): unknown {
  const value = component.read(row)
  if (value === null) return null
  const list = found.get(component)
  if (list) return list.indexOf(value)
  return component.dataType === 'Decimal' || component.dataType === 'Integer' ? new ExactNumber(value) : value
}

/** Empty values at the end need not be written. */
function trimmed(values: readonly unknown[]): readonly unknown[] {
  const last = values.findLastIndex((value) => value !== null)
  return values.slice(0, last + 1)
}

/** The values of one component, in the order in which they first occur. */
class Found {
  private readonly indexes = new Map<string, number>()

  constructor(private readonly component: Component, private readonly names: CodeNames) {}

  indexOf(value: string): number {
    const known = this.indexes.get(value)
    if (known !== undefined) return known
    this.indexes.set(value, this.indexes.size)
    return this.indexes.size - 1
  }

  list() {
    return [...this.indexes.keys()].map((value) => (this.component.dataType === 'ObservationalTimePeriod' ? { value } : named([value, this.nameOf(value)])))
  }

  private nameOf(value: string): Said {
    const { codes } = this.component
    const known = codes === 'CL_AREA' ? this.names.areas.get(value)
      : codes === 'CL_INDICATOR' ? this.names.indicators.get(value)
        : typeof codes === 'object' ? codes.codes.find(([id]) => id === value)?.[1] : undefined
    return known ?? { vi: value, en: value }
  }
}

const named = ([id, { vi, en }]: Code) => ({ id, name: vi, names: { vi, en } })

const meta = ({ prepared, origin, title }: SdmxHead) => ({
  schema: DATA_SCHEMA, id: `M${prepared.replace(/\D/g, '')}`, test: false, prepared, contentLanguages: ['vi', 'en'], name: title.vi, names: title,
  sender: { id: AGENCY, name: origin },
})

function structure(found: ReadonlyMap<Component, Found>, { title, notes = [], origin }: SdmxHead) {
  const describe = (component: Component) => ({ id: component.id, name: component.name.vi, names: component.name })
  return {
    dataSets: [0], name: title.vi, names: title, ...(notes.length > 0 && { description: notes.join('\n') }),
    links: [
      { rel: 'datastructure', urn: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:${STRUCTURE}(${VERSION})` },
      { rel: 'structure', href: `${origin}/api/v1/structure`, type: 'application/vnd.sdmx.structure+json;version=2.0.0' },
    ],
    dimensions: {
      observation: DIMENSIONS.map((dimension, keyPosition) => ({
        ...describe(dimension), keyPosition, roles: [dimension.id], values: found.get(dimension)?.list(),
        ...(dimension.dataType === 'ObservationalTimePeriod' && { format: { dataType: dimension.dataType } }),
      })),
    },
    measures: { observation: MEASURES.map((measure) => ({ ...describe(measure), isMandatory: measure.id === 'OBS_VALUE', format: { dataType: measure.dataType } })) },
    attributes: {
      observation: ATTRIBUTES.map((attribute) => {
        const values = found.get(attribute)?.list() ?? []
        return {
          ...describe(attribute), isMandatory: attribute.mandatory === true, relationship: attribute.ofIndicator ? { dimensions: ['INDICATOR'] } : { observation: {} },
          ...(values.length > 0 ? { values } : { format: { dataType: attribute.dataType } }),
        }
      }),
    },
  }
}
