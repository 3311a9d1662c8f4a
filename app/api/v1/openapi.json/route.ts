import { jsonAnswer } from '../answers'
import { openApiDocument } from './document'

/** OpenAPI 3.1 of the reading interface. */
export function GET(): Response {
  return jsonAnswer(openApiDocument)
}
