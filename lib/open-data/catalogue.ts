import { addressOfWay, DATASET, WAYS, type HeldIndicator, type Holdings, type Way } from './holdings'
import { DATA_LICENCE, PUBLISHER } from './licence'
import type { Said } from './tables'

const inBoth = ({ vi, en }: Said) => [{ '@language': 'vi', '@value': vi }, { '@language': 'en', '@value': en }]
const dateTime = (text: string) => ({ '@type': 'xsd:dateTime', '@value': text })
const date = (text: string) => ({ '@type': 'xsd:date', '@value': text })
const iri = (id: string) => ({ '@id': id })

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/**
 * The catalogue in DCAT 3, as JSON-LD: one dataset of all figures with its
 * distributions, and the service that answers narrower questions.
 *
 * @param origin "https://host"
 * @see Data Catalog Vocabulary (DCAT) – Version 3, W3C Recommendation of 22 August 2024
 */
export function dcatCatalogue(held: Holdings, origin: string) {
  const service = `${origin}/api/v1/openapi.json`
  return {
    '@context': CONTEXT,
    '@id': `${origin}/api/v1/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(PUBLISHER),
    'dct:description': inBoth(DATASET.about),
    'dct:publisher': publisher(origin),
    'dct:license': iri(DATA_LICENCE.url),
    'foaf:homepage': iri(`${origin}/data`),
    ...(held.changedAt && { 'dct:modified': dateTime(held.changedAt) }),
    'dcat:dataset': [dataset(held, origin, service)],
    'dcat:service': [{
      '@id': service, '@type': 'dcat:DataService', 'dct:title': inBoth({ vi: 'Giao diện đọc', en: 'Reading interface' }), 'dcat:endpointURL': iri(`${origin}/api/v1`),
      'dcat:endpointDescription': iri(service), 'dcat:servesDataset': iri(datasetId(origin)), 'dct:license': iri(DATA_LICENCE.url),
    }],
  }
}

const WAY_NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[]

const datasetId = (origin: string) => `${origin}/data#dataset`
const publisher = (origin: string) => ({ '@id': `${origin}/about`, '@type': 'foaf:Agent', 'foaf:name': inBoth(PUBLISHER) })

function dataset(held: Holdings, origin: string, service: string) {
  return {
    '@id': datasetId(origin),
    '@type': 'dcat:Dataset',
    'dct:identifier': DATASET.name,
    'dct:title': inBoth(DATASET.title),
    'dct:description': inBoth(DATASET.about),
    'dct:publisher': publisher(origin),
    'dct:license': iri(DATA_LICENCE.url),
    'dct:accessRights': iri('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    'dct:language': [iri('http://publications.europa.eu/resource/authority/language/VIE'), iri('http://publications.europa.eu/resource/authority/language/ENG')],
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': inBoth({ vi: 'Thành phố Hà Nội', en: 'Hanoi' }) },
    'dcat:keyword': DATASET.keywords.map((keyword) => ({ '@language': /^[\x20-\x7e]+$/.test(keyword) ? 'en' : 'vi', '@value': keyword })),
    'dcat:version': held.version,
    'dcat:landingPage': iri(`${origin}/data`),
    ...(held.changedAt && { 'dct:modified': dateTime(held.changedAt) }),
    ...(held.from && held.to && { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(held.from), 'dcat:endDate': date(held.to) } }),
    'dcat:distribution': WAY_NAMES.map((name) => distribution(WAYS[name], held.sizes[name], held, origin, service)),
  }
}

function distribution(way: Way, size: number | undefined, held: Holdings, origin: string, service: string) {
  return {
    '@id': origin + way.path,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(way.title),
    'dcat:downloadURL': iri(origin + way.path),
    'dcat:accessURL': iri(`${origin}/data`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${way.mediaType}`),
    'dct:license': iri(DATA_LICENCE.url),
    'dcat:accessService': iri(service),
    ...(way.conformsTo && { 'dct:conformsTo': iri(way.conformsTo) }),
    ...(size !== undefined && held.measured && { 'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) } }),
  }
}

/** The dataset as search engines read it in the page: schema.org, of the whole. */
export const schemaOrgDataset = (held: Holdings, origin: string, locale: keyof Said) => ({
  ...schemaOrgBasis(origin, locale),
  '@id': datasetId(origin),
  name: DATASET.title[locale],
  description: DATASET.about[locale],
  url: `${origin}${locale === 'en' ? '/en' : ''}/data`,
  version: held.version,
  keywords: DATASET.keywords,
  ...(held.changedAt && { dateModified: held.changedAt }),
  ...(held.from && held.to && { temporalCoverage: `${held.from}/${held.to}` }),
  variableMeasured: held.indicators.map(({ name }) => name[locale]),
  distribution: Object.values(WAYS).map(({ path, mediaType, title }) => ({ '@type': 'DataDownload', name: title[locale], encodingFormat: mediaType, contentUrl: origin + path })),
})

/**
 * The figures of one indicator, as a part of the whole, which says the rest: it
 * stands in a page twice, as markup and as React's data, so it is kept short.
 */
export const schemaOrgIndicator = ({ code, name, definition }: Pick<HeldIndicator, 'code' | 'name'> & { readonly definition: Said }, origin: string, locale: keyof Said) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: name[locale],
  // Search engines ask for fifty characters at least.
  description: definition[locale].length < 50 ? `${name[locale]}. ${definition[locale]}` : definition[locale],
  license: DATA_LICENCE.url,
  isPartOf: { '@id': datasetId(origin) },
  distribution: { '@type': 'DataDownload', contentUrl: origin + addressOfWay(WAYS.csv, { indicator: code }) },
})

const schemaOrgBasis = (origin: string, locale: keyof Said) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  license: DATA_LICENCE.url,
  isAccessibleForFree: true,
  inLanguage: locale,
  creator: { '@type': 'Organization', name: PUBLISHER[locale], url: origin },
  spatialCoverage: { '@type': 'Place', name: locale === 'vi' ? 'Thành phố Hà Nội' : 'Hanoi' },
})

/** JSON that may stand within a script element: nothing in it ends the element or begins another. */
export const jsonForScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
