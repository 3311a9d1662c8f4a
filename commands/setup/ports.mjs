import { createServer } from 'node:net'

/** @returns {Promise<string | undefined>} why a port cannot be listened on (EADDRINUSE, EACCES …), if it cannot. */
export function portTrouble(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** @returns {Promise<number>} a port free on this machine's loopback address just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
