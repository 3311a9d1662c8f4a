import { FigureKey } from '@/components/figure/figure-key'
import { LiveUpgrade } from '@/components/figure/live-upgrade'
import { Sparkline } from '@/components/figure/sparkline'
import { StaticDrawing } from '@/components/figure/static-drawing'
import { findIndicator, listAreas } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { styleAreas } from '@/lib/figure/area-style'
import { drawPanels } from '@/lib/figure/draw'
import type { FigureKind } from '@/lib/figure/drawing'
import { buildFigure } from '@/lib/figure/figure'

const labels = { key: 'Ký hiệu', keyOfficial: 'Chính thức', keyEstimated: 'Ước tính', keyDerived: 'Suy ra', keyDisputed: 'Nguồn khác nhau' }
const all: [FigureKind, string, Record<string, string>][] = [
  ['tiles', 'voter-turnout', { period: '2021-05-23', frequency: 'day' }],
  ['tiles', 'par-index-score', { period: '2023' }],
  ['strip', 'voter-turnout', { period: '2021-05-23', frequency: 'day' }],
  ['strip', 'budget-revenue-plan-ratio', { period: '2024' }],
  ['ranking', 'budget-revenue', { period: '2022' }],
  ['bars', 'production-value-growth', { period: '2020' }],
  ['slope', 'par-index-rank', { before: '2022', period: '2023' }],
  ['slope', 'budget-revenue-plan-ratio', { before: '2022', period: '2024' }],
  ['dumbbell', 'budget-revenue', { before: '2022', period: '2024' }],
  ['dumbbell', 'par-index-score', { before: '2022', period: '2023' }],
  ['bump', 'par-index-rank', { other: 'par-index-score' }],
  ['bump', 'par-index-score', {}],
  ['parts', 'targets-completed', { period: '2023', other: 'targets-exceeded' }],
  ['parts', 'nrm-communes', { period: '2023' }],
  ['scatter', 'budget-revenue', { period: '2022', other: 'budget-revenue-plan-ratio' }],
  ['lines', 'par-index-rank', {}],
  ['lines', 'budget-revenue', {}],
  ['multiples', 'budget-revenue-plan-ratio', {}],
  ['multiples', 'production-value', { own: '1' }],
  ['sparkline', 'budget-revenue-plan-ratio', {}],
]

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const query = await searchParams
  const scale = Number(query.scale ?? 1)
  const areas = styleAreas(await listAreas()).filter(({ level }) => level === 'district')
  const shown = await Promise.all(all.filter(([kind, indicator]) => (!query.kind || query.kind === kind) && (!query.indicator || query.indicator === indicator)).map(async ([kind, code, given]) => {
    const find = async (wanted: string) => buildFigure(await listCells({ indicator: wanted }), { indicator: (await findIndicator(wanted))!, areas, frequency: given.frequency ?? 'year', locale: 'vi', override: query.override === '1' })
    const figure = await find(code)
    const panels = drawPanels(figure, { kind, period: given.period ?? null, before: given.before ?? null, own: given.own === '1', scale, ...(given.other && { other: await find(given.other) }) }, null)
    return { kind, code, given, panels }
  }))
  return (
    <>
      {shown.map(({ kind, code, given, panels }) => (
        <figure key={kind + code} className="figure-card">
          <figcaption><p className="figure-title">{kind} {code} {JSON.stringify(given)}</p></figcaption>
          <div className={panels.length > 1 && kind !== 'sparkline' ? 'panels' : undefined}>
            {panels.map(({ title, drawing, apart }, index) => kind === 'sparkline' ? <p key={index}>{title} <Sparkline drawing={drawing} title={title ?? ''} /></p> : (
              <div key={index} className={`panel kind-${drawing.kind}${apart ? ' apart' : ''}`}>
                {title && <p className="panel-title">{title}</p>}
                <div className="drawing-frame"><StaticDrawing drawing={drawing} title={code} prefix="" /></div>
              </div>
            ))}
          </div>
          <FigureKey drawings={panels.map(({ drawing }) => drawing)} labels={labels} />
        </figure>
      ))}
    </>
  )
}
void LiveUpgrade
