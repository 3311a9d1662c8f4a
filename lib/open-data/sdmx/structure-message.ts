import type { Said } from '../tables'
import { AGENCY, ATTRIBUTES, CONCEPTS, DIMENSIONS, FIXED_LISTS, FLOW, MEASURES, STRUCTURE, unitCode, VERSION, type Code } from './components'

/** Media type of the message. */
export const SDMX_STRUCTURE = 'application/vnd.sdmx.structure+json;version=2.0.0'

const STRUCTURE_SCHEMA = 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json'

const urn = (kind: string, id: string, item = '') => `urn:sdmx:org.sdmx.infomodel.${kind}=${AGENCY}:${id}(${VERSION})${item && `.${item}`}`
const conceptUrn = (id: string) => urn('conceptscheme.Concept', CONCEPTS, id)
const listUrn = (id: string) => urn('codelist.Codelist', id)
const both = (name: Said) => ({ name: name.vi, names: name })
const maintained = (kind: string, id: string, name: Said) => ({ id, version: VERSION, agencyID: AGENCY, ...both(name), links: [{ rel: 'self', urn: urn(kind, id) }] })

/** What the lists that grow with the catalogue hold. */
export interface Catalogue {
  readonly areas: readonly Code[]
  readonly indicators: readonly Code[]
  /** Units as the catalogue has them. */
  readonly units: readonly (readonly [unit: string, name: Said])[]
}

/**
 * An SDMX-JSON 2.0 structure message: the data structure, its dataflow, concepts
 * and lists of codes.
 *
 * @param prepared when it is made, ISO with time
 * @see SDMX-JSON 2.0.0, structure message field guide
 */
export function structureMessage({ areas, indicators, units }: Catalogue, prepared: string) {
  const lists = [
    ...FIXED_LISTS,
    { id: 'CL_AREA', name: { vi: 'Địa bàn', en: 'Areas' }, codes: areas },
    { id: 'CL_INDICATOR', name: { vi: 'Chỉ tiêu', en: 'Indicators' }, codes: indicators },
    { id: 'CL_UNIT', name: { vi: 'Đơn vị tính', en: 'Units of measure' }, codes: units.map(([unit, name]): Code => [unitCode(unit), name]) },
  ]
  return {
    meta: { schema: STRUCTURE_SCHEMA, id: `S${prepared.replace(/\D/g, '')}`, test: false, prepared, contentLanguages: ['vi', 'en'], sender: { id: AGENCY } },
    data: {
      codelists: lists.map(({ id, name, codes }) => ({ ...maintained('codelist.Codelist', id, name), codes: codes.map(([code, title]) => ({ id: code, ...both(title) })) })),
      conceptSchemes: [{
        ...maintained('conceptscheme.ConceptScheme', CONCEPTS, { vi: 'Khái niệm', en: 'Concepts' }),
        concepts: [...DIMENSIONS, ...MEASURES, ...ATTRIBUTES].map(({ id, name }) => ({ id, ...both(name) })),
      }],
      dataStructures: [{ ...maintained('datastructure.DataStructure', STRUCTURE, { vi: 'Số liệu của địa bàn', en: 'Figures of areas' }), dataStructureComponents: components() }],
      dataflows: [{ ...maintained('datastructure.Dataflow', FLOW, { vi: 'Số liệu hiện hành', en: 'Current figures' }), structure: urn('datastructure.DataStructure', STRUCTURE) }],
    },
  }
}

type Component = (typeof DIMENSIONS)[number]

const representation = ({ codes, dataType }: Component) => ({
  localRepresentation: codes ? { enumeration: listUrn(typeof codes === 'string' ? codes : codes.id) } : { format: { dataType } },
})

function components() {
  const time = DIMENSIONS.find(({ id }) => id === 'TIME_PERIOD')
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: DIMENSIONS.filter((dimension) => dimension !== time).map((dimension, position) => ({ id: dimension.id, position, conceptIdentity: conceptUrn(dimension.id), ...representation(dimension) })),
      ...(time && { timeDimension: { id: time.id, conceptIdentity: conceptUrn(time.id), ...representation(time) } }),
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: MEASURES.map((measure) => ({ id: measure.id, conceptIdentity: conceptUrn(measure.id), usage: measure.id === 'OBS_VALUE' ? 'mandatory' : 'optional', ...representation(measure) })),
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: ATTRIBUTES.map((attribute) => ({
        id: attribute.id, conceptIdentity: conceptUrn(attribute.id), usage: attribute.mandatory ? 'mandatory' : 'optional',
        attributeRelationship: attribute.ofIndicator ? { dimensions: ['INDICATOR'] } : { observation: {} }, ...representation(attribute),
      })),
    },
  }
}
