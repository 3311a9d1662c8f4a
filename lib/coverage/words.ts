import type { Locale } from '@/lib/indicators/catalogue'
import type { CoverageState } from './coverage'

interface StateWords {
  readonly name: Readonly<Record<Locale, string>>
  /** What it means, in a sentence. */
  readonly meaning: Readonly<Record<Locale, string>>
}

/** The states in words, for the key and the page on method. */
export const STATE_WORDS: Readonly<Record<CoverageState, StateWords>> = {
  figure: {
    name: { vi: 'Có số liệu', en: 'Figure' },
    meaning: { vi: 'Có ít nhất một số liệu chính thức của kỳ trong năm.', en: 'There is at least one official figure of a period in the year.' },
  },
  estimate: {
    name: { vi: 'Chỉ có số ước', en: 'Estimate only' },
    meaning: { vi: 'Các nguồn chỉ nêu số ước, chưa có số chính thức.', en: 'Sources give estimates only, no official figure yet.' },
  },
  disputed: {
    name: { vi: 'Các nguồn khác nhau', en: 'Sources differ' },
    meaning: { vi: 'Các nguồn nêu số khác nhau, chưa có kết luận.', en: 'Sources give different figures, not ruled on yet.' },
  },
  'no-figure': {
    name: { vi: 'Có nêu, không có số', en: 'Mentioned without a figure' },
    meaning: { vi: 'Nguồn có nói đến (tăng, giảm, giữ ổn định, đã công bố) nhưng không nêu con số.', en: 'A source speaks of it (it rose, fell, held steady, was announced) without a figure.' },
  },
  'not-mentioned': {
    name: { vi: 'Không nêu', en: 'Not mentioned' },
    meaning: { vi: 'Đã có nguồn của đơn vị và năm đó, nhưng không nguồn nào nêu chỉ tiêu này.', en: 'Sources of that area and year are held, none has this indicator.' },
  },
  'no-report': {
    name: { vi: 'Chưa có nguồn', en: 'No source' },
    meaning: { vi: 'Chưa có báo cáo hay nguồn nào của đơn vị cho năm đó.', en: 'No report or other source of that area and year is held.' },
  },
  'not-applicable': {
    name: { vi: 'Không áp dụng', en: 'Not applicable' },
    meaning: { vi: 'Đơn vị chưa thành lập, đã kết thúc, hoặc chỉ tiêu không áp dụng cho loại đơn vị này.', en: 'The area did not exist then, or the indicator does not apply to its kind.' },
  },
}

/** The name of a state: "Chỉ có số ước". */
export const sayState = (state: CoverageState, locale: Locale): string => STATE_WORDS[state].name[locale]
