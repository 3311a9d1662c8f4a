import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'

interface Props {
  readonly locale: Locale
  /** Where the file is made, with the query of what is shown and without `format`: "/areas/x/briefing/file?asOf=…". */
  readonly fileHref: string
  /** Where the same dossier is to be had as a workbook. */
  readonly workbookHref: string
  /** What is in the document, part by part. */
  readonly contents: string
  /** Letters that the fields of the head may have. */
  readonly longest: Readonly<Record<'issuer' | 'number' | 'place', number>>
}

/** Adds to an address that may have a query. */
export const withFormat = (href: string, format: string): string => `${href}${href.includes('?') ? '&' : '?'}format=${format}`

/** The ways to a document for a meeting: at once by a link, or with its head filled in. */
export async function BriefingForm({ locale, fileHref, workbookHref, contents, longest }: Props) {
  const t = await getTranslations({ locale, namespace: 'briefing' })
  const ways = [['pdf', t('pdf'), t('pdfSays')], ['docx', t('docx'), t('docxSays')]] as const
  return (
    <div className="briefing">
      <p className="lead">{t('lead')}</p>
      <ul>{contents.split(' · ').map((part) => <li key={part}>{part}</li>)}</ul>
      <p className="quiet">{t('form')}</p>
      {/* The head is sent, not put into an address: nobody is to be led to a document with words of theirs at its head. */}
      <form method="post" action={withFormat(fileHref, 'pdf')} className="stacked-form">
        {locale === 'vi' && (
          <fieldset className="stacked-form">
            <legend>{t('headLegend')}</legend>
            <label>{t('issuer')}<input name="issuer" maxLength={longest.issuer} autoComplete="organization" /></label>
            <label><span>{t('number')} <span className="quiet">({t('numberHint')})</span></span><input name="number" maxLength={longest.number} autoComplete="off" /></label>
            <label>{t('place')}<input name="place" maxLength={longest.place} defaultValue="Hà Nội" autoComplete="off" /></label>
          </fieldset>
        )}
        <dl className="briefing-ways">
          {ways.map(([format, name, says], index) => (
            <div key={format}>
              <dt><button className={`button${index === 0 ? ' primary' : ''}`} formAction={withFormat(fileHref, format)}>{name}</button></dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </form>
      <p>{t('workbook')}: <a href={withFormat(workbookHref, 'xlsx')} download>XLSX</a> · <a href={withFormat(workbookHref, 'ods')} download>ODS</a> · <a href={withFormat(workbookHref, 'csv')} download>CSV</a></p>
    </div>
  )
}

interface LinksProps { readonly locale: Locale; readonly fileHref: string; readonly workbookHref: string; readonly pageHref: string }

/** One line of links on the page that shows the same: document and workbook. */
export async function BriefingLinks({ locale, fileHref, workbookHref, pageHref }: LinksProps) {
  const t = await getTranslations({ locale, namespace: 'briefing' })
  return (
    <p className="briefing-links">
      {t('documents')} <a href={withFormat(fileHref, 'pdf')} download>PDF</a> · <a href={withFormat(fileHref, 'docx')} download>DOCX</a> · <a href={pageHref}>{t('more')}</a>
      <span className="briefing-gap">{t('workbooks')} <a href={withFormat(workbookHref, 'xlsx')} download>XLSX</a> · <a href={withFormat(workbookHref, 'ods')} download>ODS</a></span>
    </p>
  )
}
