import { prisma } from './client'
import { Prisma } from './generated/client'

/**
 * Rows of a query as one JSON value made by PostgreSQL: dates arrive as ISO
 * texts, and neither the driver nor Prisma looks at each column of each row.
 * Numbers arrive as JavaScript's: decimals are cast to text in the query.
 *
 * @param query a SELECT whose column names are the keys of `Row`; its order is kept
 */
export async function readRows<Row>(query: Prisma.Sql): Promise<Row[]> {
  const [{ json }] = await prisma.$queryRaw<[{ json: Row[] }]>`SELECT coalesce(json_agg(line), '[]') AS json FROM (${query}) line`
  return json
}
