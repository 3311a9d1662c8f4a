import type { WantedComparison } from '@/lib/search/comparison'
import { fill, type ResultWords } from './search-words'

type Words = Pick<ResultWords, 'compareAreas' | 'compareIndicator' | 'compareBoth' | 'compareYears' | 'andAreas'>

/** A comparison in words: "So sánh Quận Hoàn Kiếm và Quận Tây Hồ", "Thứ hạng Chỉ số CCHC: Quận Hoàn Kiếm, 2023". */
export function comparisonText({ indicator, areas, years }: WantedComparison, words: Words): string {
  const names = areas.map(({ name }) => name)
  const last = names.length > 1 ? words.andAreas + names.pop() : ''
  const places = { areas: names.join(', ') + last, indicator: indicator?.name ?? '' }
  const text = fill(indicator ? (areas.length > 0 ? words.compareBoth : words.compareIndicator) : words.compareAreas, places)
  return years ? fill(words.compareYears, { text, years: [...new Set(years)].join('–') }) : text
}
