import { areasTable } from './areas-table'
import { coverageTable } from './coverage-table'
import { indicatorsTable } from './indicators-table'
import type { PageTable, TableRequest } from './page-table'
import { reportsTable } from './reports-table'
import { targetsTable } from './targets-table'

/** The pages whose table can be taken along, by the name in the address of the file. */
export const TABLES: Readonly<Record<string, (request: TableRequest) => Promise<PageTable>>> = {
  areas: areasTable, coverage: coverageTable, indicators: indicatorsTable, reports: reportsTable, targets: targetsTable,
}
