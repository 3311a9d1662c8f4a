import { DATA_LICENCE, PUBLISHER } from '@/lib/open-data/licence'
import { DATASET } from '@/lib/open-data/holdings'
import type { Said } from '@/lib/open-data/tables'
import { OPERATIONS, TAGS, type Operation, type Parameter } from './operations'
import { schemas } from './schemas'

type Locale = keyof Said

const WORDS = {
  vi: {
    ok: 'Trả lời', same: 'Bản đang có vẫn là mới nhất (If-None-Match)', bad: 'Điều sai trong yêu cầu, từng tham số một (RFC 9457)', none: 'Không có dạng mà Accept đòi', many: 'Hỏi quá nhiều trong một phút',
    health: 'Dịch vụ và cơ sở dữ liệu có trả lời không', up: 'Có', down: 'Cơ sở dữ liệu không trả lời', method: 'Chỉ đọc được bằng GET và HEAD', download: 'Tính vào hạn mức tải tệp.',
  },
  en: {
    ok: 'The answer', same: 'What the reader has is the newest (If-None-Match)', bad: 'What is wrong with the request, parameter by parameter (RFC 9457)', none: 'None of the forms that Accept allows', many: 'Too many requests in a minute',
    health: 'Whether the service and its database answer', up: 'They do', down: 'The database does not answer', method: 'GET and HEAD only', download: 'Counted as a download.',
  },
} as const

const ABOUT: Said = {
  vi: 'Đọc tự do, không cần khóa. Mã chỉ tiêu, địa bàn, số liệu, nguồn không đổi và không dùng lại. Mỗi trả lời có ETag: gửi lại trong If-None-Match để nhận 304 khi không có gì mới. Hạn mức mỗi phút theo địa chỉ ở tiêu đề RateLimit. Last-Modified chỉ để biết, không xét If-Modified-Since. Lỗi là application/problem+json bằng hai ngôn ngữ.',
  en: 'Free to read, no key. Codes of indicators, areas, figures and sources are stable and never used again. Each answer has an ETag: sent back in If-None-Match it gets 304 while nothing is new. The quota of a minute, by address, is in the RateLimit headers. Last-Modified is for information; If-Modified-Since is not looked at. Errors are application/problem+json in both languages.',
}

const header = (description: string, schema: object = { type: 'string' }) => ({ description, schema })
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })
const QUOTA = { RateLimit: ref('headers', 'RateLimit'), 'RateLimit-Policy': ref('headers', 'RateLimitPolicy') }

/** OpenAPI 3.1 of the reading interface, its words in a language. */
export const openApiDocument = (locale: Locale = 'vi') => ({
  openapi: '3.1.0',
  info: {
    title: PUBLISHER[locale], version: '1', summary: DATASET.title[locale], description: `${DATASET.about[locale]}\n\n${ABOUT[locale]}`,
    license: { name: DATA_LICENCE.title, url: DATA_LICENCE.url },
  },
  servers: [{ url: '/' }],
  security: [],
  tags: Object.entries(TAGS).map(([name, said]) => ({ name, description: said[locale] })),
  paths: {
    ...Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: operationOf(operation, locale) }])),
    '/api/health': {
      get: {
        operationId: 'getHealth', tags: ['service'], summary: WORDS[locale].health,
        responses: {
          200: { description: WORDS[locale].up, content: { 'application/json': { schema: ref('schemas', 'Health') } } },
          405: { description: WORDS[locale].method },
          503: { description: WORDS[locale].down, content: { 'application/json': { schema: ref('schemas', 'Health') } } },
        },
      },
    },
  },
  components: {
    schemas,
    headers: {
      ETag: header('Weak validator of the answer'),
      Link: header('rel="next" of a page, rel="describedby" of a CSV'),
      RateLimit: header('"reading";r=119;t=42: requests left, seconds until the count begins anew'),
      RateLimitPolicy: header('"reading";q=120;w=60: requests a minute'),
      RetryAfter: header('Seconds', { type: 'integer', minimum: 1 }),
    },
    responses: {
      NotModified: { description: WORDS[locale].same, headers: { ETag: ref('headers', 'ETag'), ...QUOTA } },
      BadRequest: problem(WORDS[locale].bad),
      NotAcceptable: problem(WORDS[locale].none),
      TooManyRequests: problem(WORDS[locale].many, { 'Retry-After': ref('headers', 'RetryAfter') }),
    },
  },
})

const problem = (description: string, headers: object = {}) => ({ description, headers: { ...QUOTA, ...headers }, content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } } })

function operationOf({ id, tag, summary, about, parameters, answers, download }: Operation, locale: Locale) {
  const negotiates = Object.keys(answers).length > 2
  return {
    operationId: id, tags: [tag], summary: summary[locale],
    ...((about || download) && { description: [about?.[locale], download && WORDS[locale].download].filter(Boolean).join(' ') }),
    ...(parameters.length > 0 && { parameters: parameters.map((parameter) => parameterOf(parameter, locale)) }),
    responses: {
      200: {
        description: WORDS[locale].ok,
        headers: { ETag: ref('headers', 'ETag'), Link: ref('headers', 'Link'), ...QUOTA },
        content: Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }])),
      },
      304: ref('responses', 'NotModified'),
      ...(parameters.length > 0 && { 400: ref('responses', 'BadRequest') }),
      ...(negotiates && { 406: ref('responses', 'NotAcceptable') }),
      429: ref('responses', 'TooManyRequests'),
    },
  }
}

const parameterOf = ({ name, schema, about, required = false }: Parameter, locale: Locale) => ({ name, in: 'query', required, schema, description: about[locale] })
