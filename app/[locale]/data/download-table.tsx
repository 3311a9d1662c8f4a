import type { useTranslations } from 'next-intl'
import { MOST_WORKBOOK_ROWS } from '@/lib/export/bulk-workbook'
import type { Locale } from '@/lib/indicators/catalogue'
import { addressOfWay, WAYS, type Holdings } from '@/lib/open-data/holdings'
import { DownloadLink } from './download-link'
import { sayBytes } from './bytes'

interface Props {
  readonly held: Holdings
  readonly locale: Locale
  readonly t: ReturnType<typeof useTranslations<'data'>>
}

interface File { readonly key: string; readonly href: string; readonly name: string; readonly inside: string; readonly size?: number | undefined }

/** The files with everything: what is in each, and how large it is. */
export function DownloadTable({ held, locale, t }: Props) {
  const { sizes, measured } = held
  const files: readonly File[] = [
    ...(held.rows <= MOST_WORKBOOK_ROWS ? [{ key: 'xlsx', href: `/api/v1/observations.xlsx?numbers=${locale}`, name: t('xlsx'), inside: t('xlsxInside') }] : []),
    { key: 'csv', href: addressOfWay(WAYS.csv, { numbers: 'vi' }), name: t('csv'), inside: t('csvInside'), size: sizes.csv },
    { key: 'csvEn', href: WAYS.csv.path, name: t('csvEn'), inside: t('csvEnInside'), size: sizes.csv },
    { key: 'package', href: WAYS.package.path, name: t('package'), inside: t('packageInside'), size: sizes.package },
    { key: 'sdmxCsv', href: WAYS.sdmxCsv.path, name: t('sdmxCsv'), inside: t('sdmxCsvInside'), size: sizes.sdmxCsv },
    { key: 'sdmxJson', href: WAYS.sdmxJson.path, name: t('sdmxJson'), inside: t('sdmxJsonInside'), size: sizes.sdmxJson },
    { key: 'ndjson', href: WAYS.ndjson.path, name: t('ndjson'), inside: t('ndjsonInside'), size: sizes.ndjson },
    { key: 'areas', href: '/api/v1/areas?format=csv', name: t('areasFile'), inside: t('areasInside'), size: sizes.areas },
    { key: 'indicators', href: '/api/v1/indicators?format=csv', name: t('indicatorsFile'), inside: t('indicatorsInside'), size: sizes.indicators },
    { key: 'sources', href: '/api/v1/reports?format=csv', name: t('sourcesFile'), inside: t('sourcesInside'), size: sizes.sources },
  ]
  const words = { loading: t.raw('loading') as string, done: t('done'), stopped: t('stopped'), failed: t('failed'), stop: t('stop') }
  return (
    <section aria-labelledby="whole">
      <h2 id="whole">{t('whole')}</h2>
      <p className="quiet">{t('wholeNote')}{!measured && ` ${t('reckoned')}`}</p>
      <table className="data-files">
        <caption className="spoken">{t('whole')}</caption>
        <thead><tr><th scope="col">{t('file')}</th><th scope="col">{t('inside')}</th><th scope="col" className="number">{t('size')}</th></tr></thead>
        <tbody>
          {files.map(({ key, href, name, inside, size }) => (
            <tr key={key}>
              <th scope="row"><DownloadLink href={href} name={name} total={size ?? null} locale={locale} words={words} /></th>
              <td>{inside}</td>
              <td className="number">{size === undefined ? '' : measured ? sayBytes(size, locale) : t('about', { size: sayBytes(size, locale) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
