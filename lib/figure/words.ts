import { formatDate, formatDecimal, formatFrequency, formatPeriod } from '@/lib/indicators/words'
import type { Figure, FigureCell, FigurePeriod } from './figure'
import { namedAreas } from './layout-lines'
import { placesOf, rankCells } from './layout-ranking'
import { entryFlags, unitAfter } from './marks'

// The words of a figure, made from its data by rules: every number in them
// stands in the data, and what is estimated or derived is said to be.

/** What the chart of one period shows: "Thứ hạng Chỉ số CCHC, năm 2021 (hạng)". */
export function rankingTitle(figure: Figure, code: string): string {
  const period = findPeriod(figure, code)
  return `${figure.indicator.name}, ${period ? sayPeriod(figure, period) : code}${unitInBrackets(figure)}`
}

/** What the chart through time shows: "Thứ hạng Chỉ số CCHC, cả năm, 2016–2024 (hạng)". */
export function linesTitle(figure: Figure): string {
  const years = [figure.periods[0], figure.periods.at(-1)].map((period) => period?.period.to.slice(0, 4))
  const span = years[0] === undefined ? '' : years[0] === years[1] ? `, ${years[0]}` : `, ${years[0]}–${years[1]}`
  return `${figure.indicator.name}, ${formatFrequency(figure.frequency, figure.locale).toLowerCase()}${span}${unitInBrackets(figure)}`
}

const unitInBrackets = ({ unit }: Figure) => ` (${unit.label})`
const findPeriod = (figure: Figure, code: string) => figure.periods.find((period) => period.code === code)
const sayPeriod = (figure: Figure, { period, kind }: FigurePeriod) => formatPeriod(period, figure.locale, kind)
const nameOf = (figure: Figure, slug: string) => figure.areas.find((area) => area.slug === slug)?.name ?? slug

/** A figure with its unit and what it is: "2/30", "ước 16,3%", "95,24% (suy ra)". */
export function sayCell(figure: Figure, cell: FigureCell): string {
  const derived = entryFlags(figure, { estimated: false, derived: cell.derived, periodOfReport: cell.periodOfReport }).join(', ')
  const estimated = cell.estimated ? (figure.locale === 'vi' ? 'ước ' : 'an estimated ') : ''
  return `${estimated}${cell.text}${unitAfter(figure)}${derived ? ` (${derived})` : ''}`
}

/**
 * The figures of one period in a few sentences: how many areas, the two ends,
 * what is in dispute. Of figures that must not be ranked it names no ends.
 */
export function rankingSummary(figure: Figure, code: string): string[] {
  const period = findPeriod(figure, code)
  const cells = rankCells(figure, code)
  if (!period || cells.length === 0) return [say(figure, 'Chưa có số liệu đã xác nhận cho lựa chọn này.', 'No confirmed figures for this choice yet.')]
  const when = sayPeriod(figure, period)
  const { name } = figure.indicator
  const count = formatDecimal(String(cells.length), figure.locale)
  return [
    say(figure, `${capital(when)}, có số liệu “${name}” của ${count} đơn vị.`, `“${name}”, ${when}: figures for ${count} ${cells.length === 1 ? 'area' : 'areas'}.`),
    ...endsSentence(figure, cells),
    ...disputesSentence(figure, cells),
  ]
}

function endsSentence(figure: Figure, cells: readonly FigureCell[]): string[] {
  const { comparability, direction, kind } = figure.indicator
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return []
  const saying = (cell: FigureCell) => `${nameOf(figure, cell.area)} (${sayCell(figure, cell)})`
  if (cells.length === 1) return [`${saying(first)}.`]
  if (comparability === 'poor') {
    return [say(figure, 'Cách tính giữa các đơn vị khác nhau nên không xếp hạng.', 'Areas count it differently, so they are not ranked.')]
  }
  const leaders = cells.filter(({ value }) => value === first.value)
  const trailers = cells.filter(({ value }) => value === last.value)
  const best = leaders.map(saying).join(', ')
  const rest = trailers.map(saying).join(', ')
  if (first.value === last.value) return [say(figure, `Các đơn vị bằng nhau: ${best}.`, `All equal: ${best}.`)]
  const words = kind === 'rank'
    ? (['Thứ hạng cao nhất trong số này', 'thấp nhất', 'Best place among them', 'last']) 
    : direction === 'lower_better'
      ? (['Thấp nhất', 'cao nhất', 'Lowest', 'highest'])
      : (['Cao nhất', 'thấp nhất', 'Highest', 'lowest'])
  return [say(figure, `${words[0]}: ${best}; ${words[1]}: ${rest}.`, `${words[2]}: ${best}; ${words[3]}: ${rest}.`)]
}

function disputesSentence(figure: Figure, cells: readonly FigureCell[]): string[] {
  return cells.filter(({ disputed }) => disputed.length > 0).map((cell) => {
    const texts = [cell, ...cell.disputed].map(({ text }) => text + unitAfter(figure)).join(say(figure, ' và ', ' and '))
    const area = nameOf(figure, cell.area)
    return say(figure, `${area}: các nguồn nêu khác nhau (${texts}), chưa có kết luận.`, `${area}: sources differ (${texts}), not ruled on yet.`)
  })
}

/** Each area's way through time, first and last figure; of many areas those that the drawing names. */
export function linesSummary(figure: Figure): string[] {
  const named = new Set(namedAreas(figure))
  const sentences = figure.areas.filter(({ slug }) => named.has(slug)).flatMap((area) => {
    const cells = figure.periods.flatMap(({ code }) => figure.cells.filter((cell) => cell.area === area.slug && cell.period === code))
    const [first, last] = [cells[0], cells.at(-1)]
    if (!first || !last) return []
    const at = (cell: FigureCell) => {
      const period = findPeriod(figure, cell.period)
      return `${sayCell(figure, cell)} (${period ? sayPeriod(figure, period) : cell.period})`
    }
    if (first === last) return [`${area.name}: ${at(first)}.`]
    return [say(figure, `${area.name}: từ ${at(first)} đến ${at(last)}.`, `${area.name}: from ${at(first)} to ${at(last)}.`)]
  })
  const silent = figure.areas.filter(({ slug }) => !figure.cells.some(({ area }) => area === slug)).map(({ name }) => name)
  const missing = silent.length === 0 ? [] : [say(figure, `Chưa có số liệu: ${silent.join(', ')}.`, `No figures: ${silent.join(', ')}.`)]
  const more = unnamedSentence(figure, named.size)
  return sentences.length === 0 && missing.length === 0
    ? [say(figure, 'Chưa có số liệu đã xác nhận cho lựa chọn này.', 'No confirmed figures for this choice yet.')]
    : [...sentences, ...more, ...missing]
}

function unnamedSentence(figure: Figure, named: number): string[] {
  const drawn = new Set(figure.cells.map(({ area }) => area)).size
  if (drawn <= named) return []
  return [say(figure, 'Các địa bàn còn lại vẽ màu xám; số liệu ở bảng dưới.', 'The other areas are drawn in grey; their figures are in the table.')]
}

/** What a reader has to know before comparing: yardstick, zero, what was known when. */
export function figureNotes(figure: Figure, hasZero: boolean): string[] {
  const { comparability, kind } = figure.indicator
  const denominators = new Set(figure.cells.flatMap(({ of }) => (of === null ? [] : [of])))
  const shown = figure.periods.map(({ period }) => period)
  const broken = figure.indicator.breaks.filter(({ firstDay }) => shown.some(({ from }) => from < firstDay) && shown.some(({ from }) => from >= firstDay))
  return [
    ...broken.map(({ note }) => note),
    ...(comparability === 'care' ? [say(figure, 'So sánh thận trọng: phạm vi hoặc cách tính giữa các đơn vị có thể khác nhau.', 'Compare with care: scope or method may differ between areas.')] : []),
    ...(comparability === 'poor' ? [say(figure, 'Không dùng để xếp hạng: phạm vi và cách tính khác nhau giữa các đơn vị.', 'Not for ranking: scope and method differ between areas.')] : []),
    ...(kind === 'rank' && denominators.size > 1 ? [say(figure, 'Số đơn vị được xếp hạng không giống nhau giữa các kỳ.', 'The number of areas ranked is not the same throughout.')] : []),
    ...(figure.frequency === 'to-date' || figure.frequency === 'range' || figure.frequency === 'multi-year'
      ? [say(figure, 'Các kỳ dài ngắn khác nhau nên không nối thành đường.', 'Periods differ in length, so they are not joined by lines.')] : []),
    ...(!hasZero && kind !== 'rank' ? [say(figure, 'Trục giá trị không bắt đầu từ 0.', 'The value axis does not start at 0.')] : []),
    ...(figure.asOf ? [say(figure, `Theo những gì đã biết ngày ${formatDate(figure.asOf, 'vi')}.`, `As known on ${formatDate(figure.asOf, 'en')}.`)] : []),
  ]
}

/** Places shown in the table of a period, with "=" where areas share one. */
export function sayPlaces(figure: Figure, ranked: readonly FigureCell[]): (string | null)[] {
  const places = placesOf(figure, ranked)
  return places.map((place) => (place === null ? null : `${place}${places.filter((other) => other === place).length > 1 ? '=' : ''}`))
}

/** The distinct sources of the cells shown, in order of first use. */
export function listSources(cells: readonly FigureCell[]) {
  const evidence = cells.flatMap((cell) => [cell, ...cell.disputed].map((entry) => entry.evidence))
  return [...new Map(evidence.map((source) => [source.reportId, source])).values()]
}

const say = (figure: Pick<Figure, 'locale'>, vi: string, en: string) => (figure.locale === 'vi' ? vi : en)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
