import { UserError } from './user-error.mjs'

const OLDEST = 15

/**
 * Runs `work` with a connection of its own.
 *
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  // Imported late: on a fresh clone the packages are installed after this file is read.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // The server going down while we are connected is reported by the query it breaks.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Looks whether a database given from outside will do.
 *
 * @param {string} url
 * @throws {UserError} when it cannot be reached, refuses us, or is too old
 */
export async function checkDatabase(url) {
  const place = placeOf(url)
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query('SHOW server_version_num')
    return Math.floor(Number(rows[0].server_version_num) / 10_000)
  }).catch((error) => {
    throw refusal(error, place)
  })
  if (version >= OLDEST) return
  throw new UserError(
    `Cần PostgreSQL ${OLDEST} trở lên, máy chủ ở ${place} là bản ${version}.`,
    `PostgreSQL ${OLDEST} or newer is needed, the server at ${place} is version ${version}.`,
  )
}

/** Host, port and database of an address, without the password in it. */
function placeOf(url) {
  try {
    const { protocol, hostname, port, pathname, searchParams } = new URL(url)
    if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(protocol)
    return `${hostname || searchParams.get('host') || 'localhost'}:${port || 5432}${pathname}`
  } catch {
    throw new UserError(
      'DATABASE_URL không phải là địa chỉ PostgreSQL (postgresql://người-dùng:mật-khẩu@máy:5432/tên).',
      'DATABASE_URL is not a PostgreSQL address (postgresql://user:password@host:5432/name).',
    )
  }
}

function refusal(error, place) {
  // Class 28: the server knows us and says no. A missing password is found out by the client.
  if (error.code?.startsWith('28') || /password must be a string/.test(error.message)) {
    return new UserError(
      `Cơ sở dữ liệu ở ${place} từ chối tên hoặc mật khẩu trong DATABASE_URL.`,
      `The database at ${place} refuses the user name or password in DATABASE_URL.`,
    )
  }
  if (error.code === '3D000') {
    return new UserError(`Không có cơ sở dữ liệu ${place}.`, `There is no database ${place}.`)
  }
  const cause = error.code ?? error.errors?.[0]?.code ?? error.message
  return new UserError(
    `Không kết nối được tới cơ sở dữ liệu ở ${place} (${cause}).`,
    `The database at ${place} cannot be reached (${cause}).`,
  )
}
