#!/usr/bin/env node
/**
 * Stands in for Prisma's schema engine where its binary cannot be downloaded.
 *
 * Prisma starts this file as it would start the binary (PRISMA_SCHEMA_ENGINE_BINARY) and speaks line-delimited
 * JSON-RPC with it. The work is done by Prisma's own WebAssembly build of the same engine; see README.md beside.
 */
import { createInterface } from 'node:readline'
import { parseArguments } from './arguments.mjs'
import { runDatabaseCommand } from './database-command.mjs'
import { describeError } from './error.mjs'
import { createMethods } from './methods.mjs'
import { panicMessage } from './wasm.mjs'

// A panic of the WebAssembly engine escapes from its promise, which then never settles: end as the binary does, with
// code 101 and the reason as the last line Prisma reads.
process.on('uncaughtException', (error) => {
  const fields = { message: panicMessage() ?? error.message, backtrace: error.stack }
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields, target: 'schema_engine' })}\n`, () => process.exit(101))
})

const request = parseArguments(process.argv.slice(2))

if (request.command) {
  process.exitCode = await runDatabaseCommand(request.command, request.url)
} else {
  await answerRequests(request)
}

async function answerRequests({ url, datamodels }) {
  const methods = createMethods({ url, datamodels, print })
  // One at a time: the engine's methods share one database connection and its advisory lock.
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const message = line.trim() === '' ? {} : JSON.parse(line)
    // A line without a method is Prisma's answer to what we printed.
    if (message.method) send(await answer(methods, message))
  }
  await methods.dispose()
}

async function answer(methods, { id, method, params }) {
  try {
    return { jsonrpc: '2.0', id, result: (await methods.call(method, params)) ?? null }
  } catch (error) {
    return { jsonrpc: '2.0', id, error: describeError(error) }
  }
}

/** What the binary prints (a diff, a script) reaches Prisma as a request of ours. */
function print(content) {
  send({ jsonrpc: '2.0', id: 1, method: 'print', params: { content } })
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
