import { panicMessage } from './wasm.mjs'

/**
 * An error as the engine's JSON-RPC carries it.
 *
 * @param {unknown} error what a method threw
 * @returns {{ code: number, message: string, data: object }} `data.message` is shown to the user, `data.error_code`
 *   (P1001, P3018 …) where the engine named one
 */
export function describeError(error) {
  const panic = panicMessage()
  const message = panic ?? error?.message ?? String(error)
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: panic !== undefined, message, meta: error?.meta ?? null, error_code: error?.code ?? null },
  }
}
