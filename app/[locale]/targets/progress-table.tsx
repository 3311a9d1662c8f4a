import type { getTranslations } from 'next-intl/server'
import type { Links } from '../../addresses'
import type { ProgressGroup, ProgressSaying } from './progress'

interface Props {
  readonly group: ProgressGroup
  readonly year: string
  readonly t: Awaited<ReturnType<typeof getTranslations<'targets'>>>
  readonly links: Links
}

/** Who completed all, in a sentence; then every area with what its sources say, and the status by the rules. */
export function ProgressTable({ group: { name, lines }, year, t, links }: Props) {
  const all = lines.filter(({ sayings }) => sayings.length === 1 && sayings[0]?.isAll)
  return (
    <>
      <p className="finding">
        {all.length === 0 ? t('noneCompleted', { year, count: lines.length }) : t('completed', { year, done: all.length, count: lines.length, areas: all.map((line) => line.name).join(', ') })}
      </p>
      <div className="table-frame" role="group" aria-label={`${name}, ${year}`} tabIndex={0}>
        <table className="figure-table">
          <caption>{name}, {year}</caption>
          <thead><tr><th scope="col">{t('area')}</th><th scope="col">{t('said')}</th><th scope="col">{t('status')}</th></tr></thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.area}${line.periodCode}`}>
                <th scope="row"><a href={links.to(`/areas/${line.area}`)}>{line.name}</a>{line.period && <span className="block quiet">{line.period}</span>}</th>
                <td className="wrap">{line.sayings.map((saying) => <Saying key={saying.text} saying={saying} differ={line.sayings.length > 1 ? t('differ') : ''} links={links} />)}</td>
                <td>{line.sayings.map(({ text, status, tone }) => <span key={text} className={`status tone-${tone}`}>{status}</span>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Saying({ saying: { text, sources }, differ, links }: { saying: ProgressSaying; differ: string; links: Links }) {
  const [first, ...others] = sources
  return (
    <span className="entry">
      {differ && <span className="flag">{differ}</span>}
      {first ? <a href={links.to(first.href)} title={`“${first.quote}”`}>{text}</a> : text}
      {others.map(({ id, href, quote }) => <a key={id} className="more-source" href={links.to(href)} title={`“${quote}”`} aria-label={quote}>↗</a>)}
    </span>
  )
}
