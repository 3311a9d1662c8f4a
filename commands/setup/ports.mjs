import { createServer } from 'node:net'
import { UserError } from './user-error.mjs'

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

/**
 * @param {string} text as a person wrote it
 * @returns {number}
 * @throws {UserError} when it is no port number
 */
export function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new UserError(`PORT "${text}" không phải là số cổng.`, `PORT "${text}" is not a port number.`)
}

/**
 * @throws {UserError} when a port cannot be listened on
 */
export async function checkPort(port, host) {
  const trouble = await portTrouble(port, host)
  if (!trouble) return
  if (trouble === 'EADDRINUSE') {
    throw new UserError(
      `Cổng ${port} đang được chương trình khác dùng: hãy đặt PORT là số khác.`,
      `Port ${port} is used by another program: set PORT to another number.`,
    )
  }
  throw new UserError(`Không mở được ${host}:${port} (${trouble}).`, `${host}:${port} cannot be listened on.`)
}
