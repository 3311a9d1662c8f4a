/**
 * The web server as a child of `npm start` or `npm test`: Next in production mode on HOST and PORT.
 *
 * It ends when its parent does, however hard that dies: the channel between them closes. Then the port is free for the
 * next start.
 */
import { createServer } from 'node:http'
import next from 'next'
import { root } from './setup/project.mjs'

const hostname = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)

process.on('disconnect', stop)
process.on('SIGTERM', stop)
// Ctrl-C reaches the whole group of processes; the parent decides the order in which they end.
if (process.send) process.on('SIGINT', () => {})
else process.on('SIGINT', stop)

let server
const app = next({ dev: false, dir: root, hostname, port })
await app.prepare()
server = createServer(app.getRequestHandler())
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(port, hostname)

function stop() {
  setTimeout(() => process.exit(0), 3_000).unref()
  if (!server?.listening) process.exit(0)
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
