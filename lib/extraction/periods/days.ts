import { daysInMonth, isoDate, type IsoDate, type Period } from '@/lib/indicators/period'
import { between, DATE, dayIn, fromDay, ofYear, type Groups, type Meaning } from './meaning'
import type { Row } from './template'

const dayOf = (g: Groups, year: number): IsoDate | null => dayIn(year, Number(g['m']), Number(g['d']))

/** "tính đến" a day counts from 1 January of that year (GUIDE). */
const upTo = (g: Groups): Meaning => ofYear(g, (year) => between(isoDate(year, 1, 1), dayOf(g, year)))
/** A stock on a day. */
const onDay = (g: Groups): Meaning => ofYear(g, (year) => between(dayOf(g, year), dayOf(g, year)))

/** From a day to a day; a start that would come after the end lies in the year before. */
function dayToDay(g: Groups): Meaning {
  const start = (year: number): IsoDate | null => dayIn(year, Number(g['fm'] ?? g['m']), Number(g['fd']))
  const stretch = (year: number): Period | null => between(start(g['fy'] ? Number(g['fy']) : year), dayOf(g, year)) ?? (g['fy'] ? null : between(start(year - 1), dayOf(g, year)))
  if (g['y'] || !g['fy']) return ofYear(g, stretch)
  // "từ 15/12/2022 đến 14/6": the end is the first such day after the start
  const year = Number(g['fy'])
  return ofYear({ ...g, y: String(stretch(year) ? year : year + 1) }, stretch)
}
/** "từ 1/7 đến hết tháng 10/2025" */
const dayToMonth = (g: Groups): Meaning => ofYear(g, (year) => {
  const last = Number(g['n'])
  return last >= 1 && last <= 12 ? between(dayIn(g['fy'] ? Number(g['fy']) : year, Number(g['fm']), Number(g['fd'])), isoDate(year, last, daysInMonth(year, last))) : null
})
const sinceDay = (g: Groups): Meaning => fromDay((publishedOn) => {
  const start = (year: number): IsoDate | null => dayIn(year, Number(g['fm']), Number(g['fd']))
  const year = g['fy'] ? Number(g['fy']) : Number(publishedOn.slice(0, 4))
  return between(start(year), publishedOn) ?? (g['fy'] ? null : between(start(year - 1), publishedOn))
})

/** "lên đến 5/10 tiêu chí" counts; a date it is where nothing counted follows. */
const NOT_COUNTED = '(?! (?:chỉ tiêu|nhiệm vụ|xã|phường|thị trấn|tiêu chí|quận|huyện|dự án|công trình|trường|đơn vị|thôn|hộ|mục tiêu|sản phẩm|trạm|người|tổ|đảng|chi|vùng|ý kiến|kiến nghị|hồ sơ|cơ sở|lớp|khu|điểm|nội dung|ngành|cán bộ|đại biểu|phòng|cơ quan|tỷ|triệu|nghìn|lần))'
const UNTIL = 'tính lũy cộng kể từ đầu cho đến tới hết'

/** Days and stretches from day to day. */
export const DAYS: readonly Row[] = [
  // tính đến ngày 15/9/2023 · đến hết ngày 30-9 · tính đến 17 giờ ngày 15 tháng 9 năm 2023 · đến thời điểm 31/10 · từ đầu năm đến ngày 14/3
  [UNTIL, '{until} (?:nay \\(|nay, )?(?:hết )?(?:thời điểm )?(?:hết )?(?:\\d{1,2}(?: giờ|h)\\s{0,1}(?:\\d{2}(?: phút)?)?,? )?ngày {day}', upTo],
  ['tính lũy cộng', '{until} (?:hết )?(?:thời điểm )?{day}', upTo],
  [UNTIL, `(?<!(?:lên|tăng|giảm|xuống|đạt|còn|từ \\d{1,3})\\s{1,3}){until} (?:hết )?(?:thời điểm )?{plainDay}${NOT_COUNTED}`, upTo],
  ['hết', 'hết ngày {day}', upTo],
  // từ 1/1 đến 15/9/2023 · từ ngày 15/12/2022 đến 14/6/2023 · từ ngày 1 đến ngày 15/9/2023 · từ 1/7/2025 đến nay
  ['từ kể tính', '(?:(?:kể|tính) )?từ {from}\\s{0,2}(?:cho )?(?:đến|tới|-|–)\\s{0,2}(?:hết )?(?:ngày )?{day}', dayToDay],
  ['từ kể tính', '(?:(?:kể|tính) )?từ {from}\\s{0,2}(?:cho )?(?:đến|tới) (?:hết |cuối )tháng {n}{of}?', dayToMonth],
  ['từ', 'từ ngày (?<fd>{DD})\\s{0,2}(?:đến|tới|-|–)\\s{0,2}(?:hết )?(?:ngày )?{day}', dayToDay],
  ['từ kể tính', '(?:(?:kể|tính) )?từ {from} {to} (?:nay|thời điểm này)', sinceDay],
  // tại thời điểm 31/12/2022 · thời điểm ngày 1/4/2019 · trong ngày 15/9/2023
  ['tại vào thời', '(?:(?:tại|vào) )?thời điểm {day}', onDay],
  ['tại', 'tại ngày {day}', onDay],
  ['trong', 'trong ngày {day}', onDay],
  ['tại vào thời', '(?:(?:tại|vào) )?thời điểm cuối năm {y}', (g) => ofYear(g, (year) => ({ from: isoDate(year, 12, 31), to: isoDate(year, 12, 31) }))],
  // ngày 15/9/2023 · sáng 12 tháng 9: a day something happened, no stretch
  ['ngày sáng chiều tối trưa đêm hôm mùng mồng', '(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|mùng|mồng)(?: ngày| nay)?,? {day}', () => DATE],
  ['#', '{DD} tháng {MM}(?:,? năm |/)(?:{Y})', () => DATE],
  ['#', '{DD}/{MM}/{Y}', () => DATE],
]
