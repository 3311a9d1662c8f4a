/**
 * What PostgreSQL itself can do: COPY of the rows of a bulk export, piped to HTTP as they come, unguarded. A process of its
 * own, as the application is. Prints its port.
 *
 * DATABASE_URL names the database, the argument is the statement.
 */
import { createServer } from 'node:http'
import { pipeline } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

const server = createServer(async (_, response) => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  pipeline(client.query(copyTo(process.argv[2])), response, () => client.end())
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
