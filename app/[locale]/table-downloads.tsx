import { getTranslations } from 'next-intl/server'
import { PageDownloads } from '@/components/page-downloads'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Links } from '../addresses'
import { queryText, type Query } from '../query'

interface Props {
  /** As in app/tables/tables.ts. */
  readonly table: string
  /** The query of the page: its file has what the page has. */
  readonly query: Query
  readonly locale: Locale
  readonly links: Links
}

const FORMATS = [['format=csv&numbers=vi', 'csvVi'], ['format=csv', 'csv'], ['format=xlsx', 'xlsx'], ['format=ods', 'ods'], ['format=pdf', 'pdf'], ['format=docx', 'docx']] as const

/** The table of this page as files, by plain links. */
export async function TableDownloads({ table, query, locale, links }: Props) {
  const t = await getTranslations({ locale, namespace: 'downloads' })
  const narrowed = Object.fromEntries(['q', 'area', 'year', 'indicator', 'theme'].flatMap((key) => (typeof query[key] === 'string' ? [[key, query[key]]] : [])))
  return <PageDownloads href={links.to(`/tables/export?${queryText({ table, ...narrowed })}`)} label={t('table')} names={FORMATS.map(([format, key]) => [format, t(key)])} />
}
