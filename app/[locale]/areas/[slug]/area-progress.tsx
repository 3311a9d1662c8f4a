import { getTranslations } from 'next-intl/server'
import type { PartProps } from './page'
import type { ProgressView, ReadingView } from './profile/progress'

/** Assigned tasks and targets as parts of their wholes, year by year. */
export async function AreaProgress({ profile: { progress }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t('progress')}</h2>
      <PartsKey progress={progress} label={t('progressKey')} />
      {progress.map(({ code, name, periods }) => (
        <figure key={code} className="progress-figure">
          <figcaption><a href={links.to(`/indicators/${code}`)}>{name}</a></figcaption>
          <ul>
            {periods.flatMap(({ period, readings }) => readings.map((reading) => (
              <li key={`${period}${reading.href}`} className="progress-row">
                <span className="progress-period">{period}</span>
                <PartsBar reading={reading} name={`${name}, ${period}`} />
                <span className="progress-text">
                  <a href={links.to(reading.href)} title={`“${reading.quote}”`}>{reading.text}</a>
                  {(reading.fault || reading.passed) && <span className="block quiet">{[reading.fault, reading.passed].filter(Boolean).join('; ')}</span>}
                </span>
                <span className={`progress-status ${reading.tone}`}>{reading.status}</span>
              </li>
            )))}
          </ul>
        </figure>
      ))}
      <ul className="ways">
        <li><a href={links.to('/targets')}>{t('allTargets')}</a></li>
        <li><a href={links.to('/method#status')}>{t('statusRules')}</a></li>
      </ul>
    </section>
  )
}

/** A whole and its parts as one bar; nothing where the parts are not known. */
function PartsBar({ reading: { bars, estimated, text }, name }: { reading: ReadingView; name: string }) {
  if (bars.length === 0) return <span className="parts-bar" />
  return (
    <svg className="parts-bar" role="img" aria-label={`${name}: ${text}`} height="16">
      {bars.map((bar) => (
        <rect key={bar.kind} className={`part-${bar.kind}${estimated ? ' estimated' : ''}`} x={`${bar.x}%`} width={`${bar.width}%`} y="1" height="14"><title>{`${bar.name}: ${bar.count}`}</title></rect>
      ))}
    </svg>
  )
}

const ORDER = ['met', 'done', 'exceeded', 'left', 'overdue', 'unknown'] as const

/** What the parts are called, those that occur. */
function PartsKey({ progress, label }: { progress: readonly ProgressView[]; label: string }) {
  const bars = progress.flatMap(({ periods }) => periods.flatMap(({ readings }) => readings.flatMap((reading) => reading.bars)))
  // What is met, and what is met or exceeded without a source telling which, look alike.
  const looks = new Map<string, string>()
  for (const kind of ORDER) {
    const name = bars.find((bar) => bar.kind === kind)?.name
    if (!name) continue
    const look = kind === 'done' ? 'met' : kind
    looks.set(look, looks.has(look) ? `${looks.get(look)} / ${name}` : name)
  }
  if (looks.size === 0) return null
  return (
    <ul className="figure-key" aria-label={label}>
      {[...looks].map(([kind, name]) => (
        <li key={kind}><svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true"><rect className={`part-${kind}`} x="-8" y="-8" width="16" height="16" /></svg>{name}</li>
      ))}
    </ul>
  )
}
