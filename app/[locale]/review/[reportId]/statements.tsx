import { getTranslations } from 'next-intl/server'
import { StatementFacts } from '@/components/statement-facts'
import { listStatements, type StatementEntry, type StatementResult } from '@/lib/db/statements'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import { sentenceAround } from '@/lib/passage/sentence'
import { toldForm } from '../../../answer'
import { decideOnStatement } from './statements-actions'

interface Props {
  readonly reportId: string
  /** The text that spans point into. */
  readonly text: string
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
}

/** The results a report tells without a figure, each beside its sentence: accept, reject, undo; plain forms. Nothing where there are none. */
export async function ReviewStatements({ reportId, text, areas, indicators, locale }: Props) {
  const [t, statements] = await Promise.all([getTranslations({ locale, namespace: 'statements' }), listStatements(reportId)])
  if (statements.length === 0) return null
  const decided = statements.filter(({ decision }) => decision !== 'pending').length
  return (
    <section aria-labelledby="statements" className="told-statements">
      <h2 id="statements">{t('title')}</h2>
      <p className="quiet">{t('lead')} {t('progress', { decided, total: statements.length })}</p>
      <ul className="told-list">
        {statements.map((statement) => (
          <StatementCard key={statement.id} {...{ statement, text, areas, indicators, locale }} action={decideOnStatement.bind(null, locale, reportId)} told={toldForm<StatementResult>(`statement ${statement.id}`)} />
        ))}
      </ul>
    </section>
  )
}

interface CardProps extends Omit<Props, 'reportId'> {
  readonly statement: StatementEntry
  readonly action: (data: FormData) => Promise<void>
  /** What the form was told where this page is the answer to it. */
  readonly told: StatementResult | null
}

async function StatementCard({ statement, text, areas, indicators, locale, action, told }: CardProps) {
  const t = await getTranslations({ locale, namespace: 'statements' })
  const { id, revision, decision, direction, implied, rule, ruleVersion, confidence, decidedBy, decidedAt } = statement
  const { before, words, after } = sentenceAround(text, statement.span)
  const fields = (['area', 'period', 'basis'] as const).filter((field) => implied.includes(field)).map((field) => t(`implied.${field}`))
  const counts = statement.indicator !== null && statement.areaSlug !== null && statement.period !== null
  return (
    <li id={`s-${id}`} className={`candidate told ${decision}`} data-statement={id} data-decision={decision}>
      <div>
        <p className="candidate-figure">
          <strong>{t(`direction.${direction ?? 'announced'}`)}</strong>
          <span className={`flag ${decision}`}>{t(`decision.${decision}`)}</span>
        </p>
        <blockquote>{before}<mark className={decision}>{words}</mark>{after}</blockquote>
      </div>
      <div>
        <StatementFacts statement={statement} areas={areas} indicators={indicators} locale={locale} />
        <p className="remarks">{[...(fields.length > 0 ? [t('fromContext', { fields: fields.join(', ') })] : []), t(counts ? 'counts' : 'countsNot')].join(' · ')}</p>
        {told && <p role={told.ok ? 'status' : 'alert'} className={`message ${told.ok ? 'good' : 'bad'}`}>{told.ok ? t(`done.${decision}`) : told.reason === 'unknown' ? t('unknown') : t('meanwhile', { name: told.by ?? '', decision: t(`decision.${told.decision}`) })}</p>}
        <form action={action} className="buttons">
          <input type="hidden" name="statementId" value={id} />
          <input type="hidden" name="revision" value={revision} />
          {decision === 'pending' ? (
            <>
              <button className="button primary" name="decision" value="accept">{t('accept')}<span className="spoken">: {words}</span></button>
              <button className="button" name="decision" value="reject">{t('reject')}<span className="spoken">: {words}</span></button>
            </>
          ) : (
            <>
              <button className="button" name="decision" value="undo">{t('undo')}<span className="spoken">: {words}</span></button>
              <span className="quiet">{decidedBy && decidedAt && t('decidedBy', { name: decidedBy, date: formatDate(decidedAt.slice(0, 10), locale) })}</span>
            </>
          )}
        </form>
        <p className="quiet provenance">{`${rule}@${ruleVersion}`} · {t('confidence', { confidence: formatDecimal(confidence, locale) })}</p>
      </div>
    </li>
  )
}
