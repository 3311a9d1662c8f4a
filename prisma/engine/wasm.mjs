import { readFile } from 'node:fs/promises'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

let lastPanic

/**
 * Loads Prisma's WebAssembly schema engine. Node cannot import `.wasm` files by itself, so it is instantiated by hand.
 *
 * @returns the class `SchemaEngine`
 */
export async function loadSchemaEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (lastPanic = message) }
  const entry = new URL(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(new URL('schema_engine_bg.wasm', entry))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return engine.SchemaEngine
}

/** What the engine said when it panicked, if it did. */
export function panicMessage() {
  return lastPanic
}
