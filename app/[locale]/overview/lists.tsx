import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import type { Links } from '../../addresses'
import type { OverviewWords } from './headlines'
import type { Dispute, Move, OverviewView } from './overview'

interface Shared {
  readonly t: OverviewWords
  readonly links: Links
}

/** The largest comparable changes against the year before. */
export function Moves({ moves, t, links }: Shared & { readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{t('moves')}</h2>
      <ul className="moves">
        {moves.map((move) => (
          <li key={`${move.code}${move.area}`}>
            <span className={`trend ${move.direction}`} role="img" aria-label={move.meaning} />
            <p>
              <a href={links.to(`/areas/${move.area}`)}>{move.name}</a>: <a href={links.to(move.href)}>{move.text}</a>
              <span className="block quiet">{move.indicator}, {move.period}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet"><a href={links.to('/method#changes')}>{t('movesRule')}</a></p>
    </section>
  )
}

/** The newest sources, with what they brought. */
export function News({ news, locale, t, links }: Shared & { readonly news: OverviewView['news']; readonly locale: Locale }) {
  return (
    <section aria-labelledby="news">
      <h2 id="news">{t('news')}</h2>
      <ul className="index-list roomy">
        {news.map(({ reportId, title, date, figures, areas }) => (
          <li key={reportId}>
            <span>
              <a href={links.to(`/reports/${encodeURIComponent(reportId)}`)}>{title}</a>
              <span className="block quiet">{t('brought', { figures, areas: areas.slice(0, 3).join(', ') + (areas.length > 3 ? '…' : '') })}</span>
            </span>
            <span className="quiet">{formatDate(date, locale)}</span>
          </li>
        ))}
      </ul>
      <p><a href={links.to('/reports')}>{t('allReports')}</a></p>
    </section>
  )
}

/** Cells on which sources disagree: both figures stand until someone rules. */
export function Disputes({ disputes, count, t, links }: Shared & { readonly disputes: readonly Dispute[]; readonly count: number }) {
  if (disputes.length === 0) return null
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">{t('disputes')} <span className="quiet">{count}</span></h2>
      <ul className="index-list roomy">
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <span>
              <a href={links.to(`/indicators/${dispute.code}`, dispute.query)}>{dispute.name}: {dispute.indicator}</a>
              <span className="block quiet">{dispute.period}: {dispute.figures.map(({ id, text, href }, index) => <span key={id}>{index > 0 && ` ${t('or')} `}<a href={links.to(href)}>{text}</a></span>)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
