import { getTranslations } from 'next-intl/server'
import { StatementFacts } from '@/components/statement-facts'
import type { StatementEntry } from '@/lib/db/statements'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'

interface Props {
  /** Accepted ones, in the order of the text. */
  readonly accepted: readonly StatementEntry[]
  /** How many await a decision. */
  readonly pending: number
  /** Address of the review of the report; null where nobody is signed in. */
  readonly reviewHref: string | null
  readonly areas: ReadonlyMap<string, Area>
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
}

/** What the report tells without a figure, as a person accepted it; each leads to its words in the text below. Nothing where there is none. */
export async function ReportStatements({ accepted, pending, areas, indicators, locale, reviewHref }: Props) {
  if (accepted.length === 0 && (pending === 0 || reviewHref === null)) return null
  const t = await getTranslations({ locale, namespace: 'statements' })
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t('title')}</h2>
      {pending > 0 && reviewHref !== null && <p className="message">{t('awaiting', { count: pending })} <a href={`${reviewHref}#statements`}>{t('toReview')}</a></p>}
      {accepted.length > 0 && <p className="quiet">{t('leadPublic')}</p>}
      <ul className="told-list">
        {accepted.map((statement) => (
          <li key={statement.id} className="candidate told accepted">
            <div>
              <p className="candidate-figure"><strong>{t(`direction.${statement.direction ?? 'announced'}`)}</strong></p>
              <blockquote><a href={`#s-${statement.id}`}>{statement.quote}</a></blockquote>
            </div>
            <div>
              <StatementFacts statement={statement} areas={[...areas.values()]} indicators={indicators} locale={locale} />
              <p className="quiet provenance">
                {statement.decidedBy && statement.decidedAt && <>{t('acceptedBy', { name: statement.decidedBy, date: formatDate(statement.decidedAt.slice(0, 10), locale) })} · </>}{`${statement.rule}@${statement.ruleVersion}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
