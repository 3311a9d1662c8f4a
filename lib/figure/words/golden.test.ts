import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/indicators/catalogue'
import { monthsPeriod } from '@/lib/indicators/period'
import type { Figure } from '../figure'
import { standingAt } from '../standing'
import type { ViewOptions } from '../view'
import { sayFigure } from '../words'
import { figureOf, type FigureOptions, type IndicatorName, type Row } from './test-figures'

type Said = readonly [title: string, caption: string, ...summary: string[]]
interface Case {
  readonly of: IndicatorName
  readonly rows: readonly Row[]
  readonly options?: FigureOptions
  readonly view: ViewOptions
  /** The other figure of a view, in a language. */
  readonly other?: (locale: Locale) => Figure
  readonly vi: Said
  readonly en: Said
}

const ofOnePeriod = new Set(['ranking', 'bars', 'tiles', 'strip'])
const sayIn = (locale: Locale, { of, rows, options = {}, view, other }: Case): Said => {
  const figure = figureOf(of, rows, { ...options, locale })
  const words = sayFigure(figure, { ...view, ...(other && { other: other(locale) }) }, ofOnePeriod.has(view.kind) ? standingAt(figure, view.period ?? '') : null, true)
  return [words.title, words.caption, ...words.summary]
}

const par: readonly Row[] = [['long-bien', 2023, '95.77'], ['hoan-kiem', 2023, '95.7'], ['tay-ho', 2023, '95.7'], ['me-linh', 2023, '91.61']]
const exceptions = [{ firstDay: '2021-01-01', noteVi: 'Từ năm 2021 chấm theo bộ tiêu chí mới.', noteEn: 'From 2021 scored by new criteria.' }]
const deferred = [{ value: '8686000000000', note: 'gồm 1.650 tỷ đồng tiền thuế được gia hạn' }]

const cases: Record<string, Case> = {
  'a ranking names its leader, how many are compared, the ends, the middle and who ties': {
    of: 'score', rows: par, view: { kind: 'ranking', period: '2023' },
    vi: [
      'Long Biên đứng đầu về chỉ số CCHC, năm 2023: 95,77% (so sánh 4/30 quận, huyện, thị xã)', 'Chỉ số CCHC, năm 2023, 4 quận, huyện; đơn vị: %',
      'Năm 2023, so sánh 4/30 quận, huyện, thị xã về chỉ số CCHC; trung vị 95,7%.', 'Cao nhất: Long Biên (95,77%); thấp nhất: Mê Linh (91,61%).',
      'Bằng nhau: Hoàn Kiếm và Tây Hồ (95,7%).',
    ],
    en: [
      'Long Biên leads on PAR index, 2023: 95.77% (4 of 30 districts compared)', 'PAR index, 2023, 4 districts; unit: %',
      'In 2023, 4 of 30 districts are compared on PAR index; the median is 95.7%.', 'Highest: Long Biên (95.77%); lowest: Mê Linh (91.61%).',
      'Level with one another: Hoàn Kiếm and Tây Hồ (95.7%).',
    ],
  },
  'leaders share the place': {
    of: 'score', rows: par.slice(1), view: { kind: 'tiles', period: '2023' },
    vi: [
      'Hoàn Kiếm và Tây Hồ cùng đứng đầu về chỉ số CCHC, năm 2023: 95,7% (so sánh 3/30 quận, huyện, thị xã)', 'Chỉ số CCHC, năm 2023, Hoàn Kiếm, Tây Hồ và Mê Linh; đơn vị: %',
      'Năm 2023, so sánh 3/30 quận, huyện, thị xã về chỉ số CCHC; trung vị 95,7%.', 'Cao nhất: Hoàn Kiếm và Tây Hồ (95,7%); thấp nhất: Mê Linh (91,61%).',
    ],
    en: [
      'Hoàn Kiếm and Tây Hồ lead on PAR index, 2023: 95.7% (3 of 30 districts compared)', 'PAR index, 2023, Hoàn Kiếm, Tây Hồ and Mê Linh; unit: %',
      'In 2023, 3 of 30 districts are compared on PAR index; the median is 95.7%.', 'Highest: Hoàn Kiếm and Tây Hồ (95.7%); lowest: Mê Linh (91.61%).',
    ],
  },
  'where less is better the least comes first': {
    of: 'poverty', rows: [['hoan-kiem', 2022, '0.1', { estimated: true }], ['me-linh', 2022, '1.2', { derived: true }], ['son-tay', 2022, '0.9']], view: { kind: 'bars', period: '2022' },
    vi: [
      'Hoàn Kiếm có tỷ lệ hộ nghèo thấp nhất, năm 2022: ước 0,1% (so sánh 3/30 quận, huyện, thị xã)', 'Tỷ lệ hộ nghèo, năm 2022, Hoàn Kiếm, Sơn Tây và Mê Linh; đơn vị: %',
      'Năm 2022, so sánh 3/30 quận, huyện, thị xã về tỷ lệ hộ nghèo, trong đó 1 số ước; trung vị 0,9%.', 'Thấp nhất: Hoàn Kiếm (ước 0,1%); cao nhất: Mê Linh (1,2%, suy ra).',
    ],
    en: [
      'Hoàn Kiếm has the lowest poverty rate, 2022: an estimated 0.1% (3 of 30 districts compared)', 'Poverty rate, 2022, Hoàn Kiếm, Sơn Tây and Mê Linh; unit: %',
      'In 2022, 3 of 30 districts are compared on poverty rate, 1 of them estimated; the median is 0.9%.', 'Lowest: Hoàn Kiếm (an estimated 0.1%); highest: Mê Linh (1.2%, derived).',
    ],
  },
  'without better or worse nobody leads': {
    of: 'share', rows: [['hoan-kiem', 2022, '90'], ['me-linh', 2022, '30'], ['son-tay', 2022, '45']], view: { kind: 'ranking', period: '2022' },
    vi: [
      'Tỷ trọng thương mại - dịch vụ, năm 2022', 'Hoàn Kiếm, Sơn Tây và Mê Linh; đơn vị: %', 'Năm 2022, so sánh 3/30 quận, huyện, thị xã về tỷ trọng thương mại - dịch vụ.',
      'Từ 30% (Mê Linh) đến 90% (Hoàn Kiếm).',
    ],
    en: [
      'Share of trade and services, 2022', 'Hoàn Kiếm, Sơn Tây and Mê Linh; unit: %', 'In 2022, 3 of 30 districts are compared on share of trade and services.', 'From 30% (Mê Linh) to 90% (Hoàn Kiếm).',
    ],
  },
  'on a poor yardstick nothing is compared': {
    of: 'value', rows: [['hoan-kiem', 2022, '33661000000000'], ['me-linh', 2022, '5580000000000', { estimated: true }]], view: { kind: 'ranking', period: '2022' },
    vi: [
      'Tổng giá trị sản xuất, năm 2022', 'Hoàn Kiếm và Mê Linh; đơn vị: tỷ đồng', 'Năm 2022, có số liệu về tổng giá trị sản xuất của 2/30 quận, huyện, thị xã, không so sánh được với nhau.',
      'Hoàn Kiếm (33.661 tỷ đồng); Mê Linh (ước 5.580 tỷ đồng).', 'Không chung cách tính. Các đơn vị tính “Tổng giá trị sản xuất” theo những cách khác nhau.',
    ],
    en: [
      'Gross production value, 2022', 'Hoàn Kiếm and Mê Linh; unit: billion đồng', 'In 2022, there are figures on gross production value for 2 of 30 districts, not comparable with one another.',
      'Hoàn Kiếm (33,661 billion đồng); Mê Linh (an estimated 5,580 billion đồng).', 'No common yardstick. Areas count “Gross production value” in different ways.',
    ],
  },
  'a first place is first however few are known, with its change in a year': {
    of: 'rank', rows: [['long-bien', 2024, '1', { of: '30' }], ['long-bien', 2023, '12', { of: '30' }]], view: { kind: 'ranking', period: '2024' },
    vi: [
      'Long Biên đứng thứ 1/30 về Chỉ số cải cách hành chính, năm 2024', 'Thứ hạng Chỉ số CCHC, năm 2024, quận Long Biên; đơn vị: hạng',
      'Năm 2024, quận Long Biên đứng thứ 1/30 về Chỉ số cải cách hành chính, tăng 11 bậc so với năm 2023 (12 → 1).',
    ],
    en: [
      'Long Biên ranks 1st of 30 for the PAR index, 2024', 'PAR index rank, 2024, Long Biên; unit: rank', 'In 2024, Long Biên ranked 1st of 30 for the PAR index, up 11 places on 2023 (12 → 1).',
    ],
  },
  'a dispute leaves no leader, and each source is heard with what is known of it': {
    of: 'revenue', options: { frequency: 'months-9' }, view: { kind: 'ranking', period: '2022-01-01/P9M' },
    rows: ([['hoan-kiem', 2022, '7036000000000', { estimated: true, note: 'không gồm số thuế được gia hạn' }, deferred], ['tay-ho', 2022, '2511000000000'], ['me-linh', 2022, '400000000000']] as const)
      .map(([area, year, value, more = {}, disputed = []]): Row => [area, year, value, { ...more, period: monthsPeriod(2022, 1, 9) }, disputed]),
    vi: [
      'Thu ngân sách nhà nước trên địa bàn, 9 tháng năm 2022', 'Hoàn Kiếm, Tây Hồ và Mê Linh; đơn vị: tỷ đồng',
      '9 tháng năm 2022, so sánh 3/30 quận, huyện, thị xã về thu ngân sách nhà nước trên địa bàn, trong đó 1 số ước.', 'Cao nhất: Hoàn Kiếm (ước 7.036 tỷ đồng); thấp nhất: Mê Linh (400 tỷ đồng).',
      '9 tháng năm 2022, cùng một nguồn nêu các số khác nhau về thu ngân sách nhà nước trên địa bàn của quận Hoàn Kiếm: ước 7.036 tỷ đồng (không gồm số thuế được gia hạn) '
        + 'và ước 8.686 tỷ đồng (gồm 1.650 tỷ đồng tiền thuế được gia hạn); chưa có kết luận.',
    ],
    en: [
      'Budget revenue, first 9 months of 2022', 'Hoàn Kiếm, Tây Hồ and Mê Linh; unit: billion đồng',
      'In the first 9 months of 2022, 3 of 30 districts are compared on budget revenue, 1 of them estimated.', 'Highest: Hoàn Kiếm (an estimated 7,036 billion đồng); lowest: Mê Linh (400 billion đồng).',
      'In the first 9 months of 2022, one source states different figures on budget revenue of Hoàn Kiếm: an estimated 7,036 billion đồng (“không gồm số thuế được gia hạn”) '
        + 'and an estimated 8,686 billion đồng (“gồm 1.650 tỷ đồng tiền thuế được gia hạn”); not ruled on yet.',
    ],
  },
  'what is not comparable stands apart, with the reason; who is silent is named': {
    of: 'rank', options: { areas: ['hoan-kiem', 'tay-ho', 'me-linh', 'son-tay'] }, view: { kind: 'ranking', period: '2023' },
    rows: [['hoan-kiem', 2023, '2', { of: '30' }], ['tay-ho', 2023, '9', { of: '30' }], ['me-linh', 2023, '2', { of: '126' }]],
    vi: [
      'Thứ hạng Chỉ số CCHC, năm 2023: Hoàn Kiếm hạng 2/30, Tây Hồ hạng 9/30', 'Thứ hạng Chỉ số CCHC, năm 2023, Hoàn Kiếm và Tây Hồ; đơn vị: hạng',
      'Năm 2023, so sánh 2/30 quận, huyện, thị xã về thứ hạng Chỉ số CCHC.', 'Thứ hạng cao nhất: Hoàn Kiếm (hạng 2/30); thấp nhất: Tây Hồ (hạng 9/30).',
      'Không đặt chung: Mê Linh. Khác số đơn vị xếp hạng. Mê Linh: xếp hạng trong 126 đơn vị; Hoàn Kiếm: xếp hạng trong 30 đơn vị.', 'Chưa có số liệu: thị xã Sơn Tây.',
    ],
    en: [
      'PAR index rank, 2023: Hoàn Kiếm 2nd of 30, Tây Hồ 9th of 30', 'PAR index rank, 2023, Hoàn Kiếm and Tây Hồ; unit: rank',
      'In 2023, 2 of 30 districts are compared on PAR index rank.', 'Best place: Hoàn Kiếm (2nd of 30); last: Tây Hồ (9th of 30).',
      'Not set beside the rest: Mê Linh. Ranked among different numbers. Mê Linh: ranked among 126; Hoàn Kiếm: ranked among 30.', 'No figures: Sơn Tây.',
    ],
  },
  'a strip tells the spread': {
    of: 'score', rows: par, view: { kind: 'strip', period: '2023' },
    vi: [
      'Chỉ số CCHC, năm 2023: từ 91,61% (Mê Linh) đến 95,77% (Long Biên)', 'Chỉ số CCHC, năm 2023, 4 quận, huyện; đơn vị: %',
      'Năm 2023, so sánh 4/30 quận, huyện, thị xã về chỉ số CCHC; trung vị 95,7%.', 'Cao nhất: Long Biên (95,77%); thấp nhất: Mê Linh (91,61%).', 'Bằng nhau: Hoàn Kiếm và Tây Hồ (95,7%).',
    ],
    en: [
      'PAR index, 2023: from 91.61% (Mê Linh) to 95.77% (Long Biên)', 'PAR index, 2023, 4 districts; unit: %',
      'In 2023, 4 of 30 districts are compared on PAR index; the median is 95.7%.', 'Highest: Long Biên (95.77%); lowest: Mê Linh (91.61%).', 'Level with one another: Hoàn Kiếm and Tây Hồ (95.7%).',
    ],
  },
  'one line tells its way, its latest figure with the change, and where it is silent': {
    of: 'revenue', view: { kind: 'lines' }, options: { asOf: '2024-03-01' },
    rows: [['hoan-kiem', 2019, '3210000000000'], ['hoan-kiem', 2022, '7036000000000'], ['hoan-kiem', 2023, '7739600000000', { estimated: true }]],
    vi: [
      'Hoàn Kiếm: thu ngân sách nhà nước trên địa bàn tăng từ 3.210 tỷ đồng (năm 2019) lên ước 7.739,6 tỷ đồng (năm 2023)',
      'Thu ngân sách nhà nước trên địa bàn, cả năm, 2019–2023, quận Hoàn Kiếm; đơn vị: tỷ đồng; theo những gì đã biết ngày 01/03/2024',
      'Quận Hoàn Kiếm: thu ngân sách nhà nước trên địa bàn tăng từ 3.210 tỷ đồng (năm 2019) lên ước 7.739,6 tỷ đồng (năm 2023).',
      'Năm 2023, thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm (không gồm thuế xuất nhập khẩu) ước đạt 7.739,6 tỷ đồng, ước tăng 10% so với năm 2022.',
      'Chưa có số liệu ở giữa năm 2019 và năm 2022.',
    ],
    en: [
      'Hoàn Kiếm: budget revenue up from 3,210 billion đồng (2019) to an estimated 7,739.6 billion đồng (2023)',
      'Budget revenue, whole year, 2019–2023, Hoàn Kiếm; unit: billion đồng; as known on 1 Mar 2024',
      'Hoàn Kiếm: budget revenue up from 3,210 billion đồng (2019) to an estimated 7,739.6 billion đồng (2023).',
      'In 2023, state budget revenue collected in Hoàn Kiếm (without import and export duties) came to an estimated 7,739.6 billion đồng, up an estimated 10% on 2022.',
      'No figures between 2019 and 2022.',
    ],
  },
  'across a break the two ends are named, not compared': {
    of: 'score', view: { kind: 'lines' }, options: { breaks: exceptions }, rows: [['hoan-kiem', 2019, '84'], ['hoan-kiem', 2021, '93.19'], ['hoan-kiem', 2022, '96.08']],
    vi: [
      'Hoàn Kiếm: chỉ số CCHC tăng từ 93,19% (năm 2021) lên 96,08% (năm 2022)', 'Chỉ số CCHC, cả năm, 2019–2022, quận Hoàn Kiếm; đơn vị: %',
      'Quận Hoàn Kiếm: chỉ số CCHC: 84% (năm 2019); 96,08% (năm 2022).', 'Năm 2022, điểm Chỉ số cải cách hành chính của UBND quận Hoàn Kiếm đạt 96,08%, tăng 2,89 điểm % so với năm 2021.',
      'Chưa có số liệu ở giữa năm 2019 và năm 2021.',
    ],
    en: [
      'Hoàn Kiếm: PAR index up from 93.19% (2021) to 96.08% (2022)', 'PAR index, whole year, 2019–2022, Hoàn Kiếm; unit: %',
      'Hoàn Kiếm: PAR index: 84% (2019); 96.08% (2022).', 'In 2022, the PAR index score of the Hoàn Kiếm district People\'s Committee stood at 96.08%, up 2.89 percentage points on 2021.',
      'No figures between 2019 and 2021.',
    ],
  },
  'a slope counts who rose and names who rose most': {
    of: 'score', view: { kind: 'slope', before: '2021', period: '2023' },
    rows: [['hoan-kiem', 2021, '92'], ['hoan-kiem', 2023, '95.7'], ['tay-ho', 2021, '90'], ['tay-ho', 2023, '91'], ['me-linh', 2021, '93'], ['me-linh', 2023, '91.61'], ['son-tay', 2023, '90']],
    vi: [
      'Chỉ số CCHC: 2/3 đơn vị tăng từ năm 2021 đến năm 2023; tăng nhiều nhất: Hoàn Kiếm, từ 92% lên 95,7%', 'Chỉ số CCHC, năm 2021 và năm 2023, 4 quận, huyện, thị xã; đơn vị: %',
      'Quận Hoàn Kiếm: chỉ số CCHC tăng từ 92% (năm 2021) lên 95,7% (năm 2023).', 'Quận Tây Hồ: chỉ số CCHC tăng từ 90% (năm 2021) lên 91% (năm 2023).',
      'Huyện Mê Linh: chỉ số CCHC giảm từ 93% (năm 2021) xuống 91,61% (năm 2023).', 'Tăng nhiều nhất: Hoàn Kiếm, từ 92% lên 95,7%.', 'Chỉ có số liệu một trong hai kỳ: Sơn Tây.',
    ],
    en: [
      'PAR index: 2 of 3 areas rose from 2021 to 2023; most of all: Hoàn Kiếm, from 92% to 95.7%', 'PAR index, 2021 and 2023, 4 districts; unit: %',
      'Hoàn Kiếm: PAR index up from 92% (2021) to 95.7% (2023).', 'Tây Hồ: PAR index up from 90% (2021) to 91% (2023).', 'Mê Linh: PAR index down from 93% (2021) to 91.61% (2023).',
      'Rose most: Hoàn Kiếm, from 92% to 95.7%.', 'With a figure for one of the two only: Sơn Tây.',
    ],
  },
  'ranks are climbed': {
    of: 'rank', view: { kind: 'bump' }, rows: [['hoan-kiem', 2021, '4', { of: '30' }], ['hoan-kiem', 2022, '2', { of: '30' }]],
    vi: [
      'Hoàn Kiếm: thứ hạng Chỉ số CCHC từ hạng 4/30 (năm 2021) lên hạng 2/30 (năm 2022)', 'Thứ hạng Chỉ số CCHC, cả năm, 2021–2022, quận Hoàn Kiếm; đơn vị: hạng',
      'Quận Hoàn Kiếm: thứ hạng Chỉ số CCHC từ hạng 4/30 (năm 2021) lên hạng 2/30 (năm 2022).', 'Năm 2022, quận Hoàn Kiếm đứng thứ 2/30 về Chỉ số cải cách hành chính, tăng 2 bậc so với năm 2021 (4 → 2).',
    ],
    en: [
      'Hoàn Kiếm: PAR index rank from 4th of 30 (2021) to 2nd of 30 (2022)', 'PAR index rank, whole year, 2021–2022, Hoàn Kiếm; unit: rank',
      'Hoàn Kiếm: PAR index rank from 4th of 30 (2021) to 2nd of 30 (2022).', 'In 2022, Hoàn Kiếm ranked 2nd of 30 for the PAR index, up 2 places on 2021 (4 → 2).',
    ],
  },
  'parts of a whole name who did all, and what was exceeded': {
    of: 'targets', view: { kind: 'parts', period: '2023' }, other: (locale) => figureOf('exceeded', [['tay-ho', 2023, '8', { of: '21' }]], { locale }),
    rows: [['tay-ho', 2023, '21', { of: '21' }], ['me-linh', 2023, '13', { of: '15' }]],
    vi: [
      'Tây Hồ hoàn thành toàn bộ chỉ tiêu do thành phố giao năm 2023', 'Chỉ tiêu thành phố giao hoàn thành, năm 2023, Tây Hồ và Mê Linh; đơn vị: chỉ tiêu',
      'Năm 2023, quận Tây Hồ hoàn thành 21/21 chỉ tiêu năm do thành phố giao, trong đó 8 chỉ tiêu vượt.', 'Năm 2023, huyện Mê Linh hoàn thành 13/15 chỉ tiêu năm do thành phố giao.',
    ],
    en: [
      'Tây Hồ completed all annual targets set by the city, 2023', 'City-assigned targets completed, 2023, Tây Hồ and Mê Linh; unit: targets',
      'In 2023, Tây Hồ completed 21 of 21 annual targets set by the city, 8 targets of them exceeded.', 'In 2023, Mê Linh completed 13 of 15 annual targets set by the city.',
    ],
  },
  'many lines are counted, and the fullest of the late periods is told': {
    of: 'score', view: { kind: 'multiples' }, options: { areas: ['hoan-kiem', 'tay-ho', 'long-bien', 'me-linh', 'son-tay'] },
    rows: [...par, ['hoan-kiem', 2021, '93.19'], ['tay-ho', 2021, '94'], ['me-linh', 2021, '90'], ['son-tay', 2021, '88']],
    vi: [
      'Chỉ số CCHC: 3/3 đơn vị tăng từ năm 2021 đến năm 2023; tăng nhiều nhất: Hoàn Kiếm, từ 93,19% lên 95,7%', 'Chỉ số CCHC, cả năm, 2021–2023, 5 quận, huyện, thị xã; đơn vị: %',
      'Có số liệu về chỉ số CCHC của 5/30 quận, huyện, thị xã, từ năm 2021 đến năm 2023.', 'Từ năm 2021 đến năm 2023, trong 3 đơn vị có số liệu cả hai kỳ: 3 tăng.',
      'Tăng nhiều nhất: Hoàn Kiếm, từ 93,19% lên 95,7%.',
      'Năm 2023, so sánh 4/30 quận, huyện, thị xã về chỉ số CCHC; trung vị 95,7%.', 'Cao nhất: Long Biên (95,77%); thấp nhất: Mê Linh (91,61%).',
    ],
    en: [
      'PAR index: 3 of 3 areas rose from 2021 to 2023; most of all: Hoàn Kiếm, from 93.19% to 95.7%', 'PAR index, whole year, 2021–2023, 5 districts; unit: %',
      'There are figures on PAR index for 5 of 30 districts, from 2021 to 2023.', 'From 2021 to 2023, of 3 areas with figures for both: 3 rose.',
      'Rose most: Hoàn Kiếm, from 93.19% to 95.7%.',
      'In 2023, 4 of 30 districts are compared on PAR index; the median is 95.7%.', 'Highest: Long Biên (95.77%); lowest: Mê Linh (91.61%).',
    ],
  },
  'two measures are set side by side without a cause': {
    of: 'score', rows: par, view: { kind: 'scatter', period: '2023' },
    other: (locale) => figureOf('households', [['long-bien', 2023, '1'], ['hoan-kiem', 2023, '3'], ['tay-ho', 2023, '2'], ['me-linh', 2023, '12']], { locale }),
    vi: ['Chỉ số CCHC và Số hộ nghèo, năm 2023', '4 quận, huyện; đơn vị: % và hộ', 'Năm 2023, 4/30 quận, huyện, thị xã có cả hai số liệu: chỉ số CCHC và số hộ nghèo.', 'Không đơn vị nào ở trên trung vị của cả hai.'],
    en: ['PAR index and Poor households, 2023', '4 districts; unit: % and households', 'In 2023, 4 of 30 districts have both figures: PAR index and poor households.', 'None lies above the median of both.'],
  },
  'the reader who overrides gets figures side by side, and no leader': {
    of: 'value', options: { override: true }, rows: [['hoan-kiem', 2022, '33661000000000'], ['me-linh', 2022, '5580000000000']], view: { kind: 'ranking', period: '2022' },
    vi: [
      'Tổng giá trị sản xuất, năm 2022', 'Hoàn Kiếm và Mê Linh; đơn vị: tỷ đồng', 'Năm 2022, đặt cạnh nhau 2/30 quận, huyện, thị xã về tổng giá trị sản xuất.',
      'Hoàn Kiếm (33.661 tỷ đồng); Mê Linh (5.580 tỷ đồng).', 'Không chung cách tính. Các đơn vị tính “Tổng giá trị sản xuất” theo những cách khác nhau.',
    ],
    en: [
      'Gross production value, 2022', 'Hoàn Kiếm and Mê Linh; unit: billion đồng', 'In 2022, 2 of 30 districts are set side by side on gross production value.',
      'Hoàn Kiếm (33,661 billion đồng); Mê Linh (5,580 billion đồng).', 'No common yardstick. Areas count “Gross production value” in different ways.',
    ],
  },
  'without a figure there is nothing to say': {
    of: 'score', rows: [], view: { kind: 'lines' },
    vi: ['Chỉ số CCHC, cả năm', 'Đơn vị: %', 'Chưa có số liệu đã xác nhận cho lựa chọn này.'],
    en: ['PAR index, whole year', 'Unit: %', 'No confirmed figures for this choice yet.'],
  },
}

describe.each(['vi', 'en'] as const)('what is said in %s', (locale) => {
  test.each(Object.entries(cases))('%s', (_, words) => {
    expect(sayIn(locale, words)).toEqual(words[locale])
  })
})
