import { z } from 'zod'
import { json, problem } from '../answers'
import { readParameters } from '../parameters'
import { reading } from '../reading'
import { openApiDocument } from './document'

const query = z.strictObject({ lang: z.enum(['vi', 'en'], { error: 'vi, en' }).default('vi') })

/** OpenAPI 3.1 of the reading interface. */
export const { GET, HEAD, OPTIONS } = reading(async (parameters) => {
  const read = readParameters(query, parameters)
  return read.ok ? json(JSON.stringify(openApiDocument(read.query.lang)), async () => openApiDocument(read.query.lang)) : problem(400, read.faults)
})
