import path from 'node:path'
import { defineConfig } from 'prisma/config'

const here = import.meta.dirname

export default defineConfig({
  schema: path.join(here, 'schema.prisma'),
  migrations: { path: path.join(here, 'migrations') },
  // `generate` and `validate` run without a database, so the address may be absent.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
