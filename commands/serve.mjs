/**
 * The web server as a child of `npm start` or `npm test`: Next in production mode on HOST and PORT.
 *
 * It ends when its parent does, however hard that dies: the channel between them closes. Then the port is free for the
 * next start, and our own PostgreSQL is stopped too if nobody else uses it.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import next from 'next'
import { stopUnusedDatabase } from './database.mjs'
import { isAlive, waitUntil } from './setup/processes.mjs'
import { inData, root } from './setup/project.mjs'

const hostname = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)
const parent = process.ppid
const app = next({ dev: false, dir: root, hostname, port })
const handle = app.getRequestHandler()
// A page may say 404 and still be drawn whole, and a form be told without a script: they find the answer here (app/answer.ts).
const answers = globalThis[Symbol.for('dashboard.answers')] = new AsyncLocalStorage()
const server = createServer((request, response) => answers.run(response, () => handle(request, response)))

process.on('SIGTERM', stop)
// Ctrl-C reaches the whole group of processes; a parent decides the order in which they end.
process.on('SIGINT', process.send ? () => {} : stop)
process.on('disconnect', async () => {
  // The channel closes a moment before the parent counts as gone.
  await waitUntil(() => !isAlive(parent), { seconds: 5 })
  if (existsSync(inData('postgres-users'))) await stopUnusedDatabase().catch(console.error)
  stop()
})

server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
await app.prepare()
server.listen(port, hostname)

/** Answers what has been asked, for three seconds at most. */
function stop() {
  if (!server.listening) process.exit(0)
  setTimeout(() => process.exit(0), 3_000).unref()
  server.close(() => process.exit(0))
  // A connection kept open for a next request may become idle only after its last answer.
  setInterval(() => server.closeIdleConnections(), 100).unref()
}
