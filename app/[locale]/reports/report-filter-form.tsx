import type { listReportFilters } from '@/lib/db/reports'
import type { ReportsWords } from './report-table'

interface Props {
  readonly filters: Awaited<ReturnType<typeof listReportFilters>>
  readonly names: ReadonlyMap<string, string>
  readonly chosen: { readonly area: string; readonly year: string; readonly words: string }
  readonly action: string
  readonly t: ReportsWords
}

const collator = new Intl.Collator('vi')

/** Narrows the list by words, area and year of issue; a plain form. */
export function ReportFilterForm({ filters, names, chosen, action, t }: Props) {
  const areas = filters.areas.map(({ slug, reports }) => ({ slug, reports, name: names.get(slug) ?? slug })).sort((a, b) => collator.compare(a.name, b.name))
  return (
    <form method="get" action={action} className="filter-bar" aria-label={t('filter')}>
      <label>{t('words')}<input type="search" name="q" defaultValue={chosen.words} maxLength={200} /></label>
      <label>
        {t('area')}
        <select name="area" defaultValue={chosen.area}>
          <option value="">{t('allAreas')}</option>
          {areas.map(({ slug, name, reports }) => <option key={slug} value={slug}>{name} ({reports})</option>)}
        </select>
      </label>
      <label>
        {t('year')}
        <select name="year" defaultValue={chosen.year}>
          <option value="">{t('allYears')}</option>
          {filters.years.map(({ year, reports }) => <option key={year} value={year}>{year} ({reports})</option>)}
        </select>
      </label>
      <button className="button primary">{t('show')}</button>
      {(chosen.area || chosen.year || chosen.words) && <a href={action}>{t('all')}</a>}
    </form>
  )
}
