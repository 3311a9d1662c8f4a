import { describe, expect, test } from 'vitest'
import type { ReadingContext } from './candidate'
import { extract } from './extract'

/** An invented report of an invented district, as long as most are. */
const REPORT = `Huyện Sen Hồng: Kinh tế 9 tháng khởi sắc
Thu Hà | 05/10/2023 08:15

Sáng 4/10, Ban Chấp hành Đảng bộ huyện Sen Hồng khóa XXIV, nhiệm kỳ 2020-2025 họp Hội nghị lần thứ 17, bàn nhiệm vụ 3 tháng cuối năm 2023.

Chín tháng đầu năm, giá trị sản xuất ước đạt 9.120,5 tỷ đồng, tăng 8,4%; thu ngân sách nhà nước trên địa bàn đạt 812 tỷ đồng, bằng 86,5% dự toán Thành phố giao. Tỷ lệ hộ nghèo còn 0,6%. Toàn huyện cấp mới 310 giấy chứng nhận hộ kinh doanh, tăng 12 hộ so với cùng kỳ.
Chỉ số cải cách hành chính năm 2022 của huyện tăng 3 bậc so với năm 2021, xếp thứ 9/30 quận, huyện, thị xã. Bộ phận một cửa giải quyết đúng hạn 99,2% hồ sơ, trong đó 38.112/40.020 hồ sơ nộp trực tuyến.

- Về xây dựng nông thôn mới: đến nay, 11/14 xã đạt chuẩn nâng cao, 3 xã đạt chuẩn kiểu mẫu.
- Về văn hóa, xã hội: tạo việc làm mới cho 4.215 lao động, đạt 93% kế hoạch năm; 96% dân số tham gia bảo hiểm y tế.

Huyện triển khai 8 chương trình hành động, hoàn thành 14/20 chỉ tiêu. Trong 3 tháng cuối năm, huyện phấn đấu thu thêm 150 tỷ đồng.

Tin liên quan
Huyện Lúa Vàng thu ngân sách 900 tỷ đồng
`

const context: ReadingContext = {
  areas: Array.from({ length: 300 }, (_, i) => ({ slug: `xa-${i}`, name: `Sen ${'ABCDEGHIKLMNOPQRSTUVXY'[i % 22]}${'aeiou'[i % 5]}${'nmt'[i % 3]}`, level: 'commune', kind: 'xa', validFrom: null, validTo: null })),
  indicators: [
    { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['Thu ngân sách nhà nước trên địa bàn', 'thu ngân sách'] },
    { code: 'poverty-rate', kind: 'share', unitOfMeasure: 'percent', names: ['tỷ lệ hộ nghèo'] },
    { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính'] },
  ],
}

/** What readings took by the clock, which other programs delay, and of the processor, which the collector's own threads use as well. */
interface Taken { readonly clock: number; readonly processor: number }

function taken(text: string, times = 1): Taken {
  // in one piece, as a file is read: a text made by repeating is put together when it is first looked at
  const read = Buffer.from(text).toString('utf8')
  const [start, used] = [performance.now(), process.cpuUsage()]
  for (let turn = 0; turn < times; turn++) extract(read, context)
  const { user, system } = process.cpuUsage(used)
  return { clock: performance.now() - start, processor: (user + system) / 1000 }
}

/** What a typesetter, a faulty converter or an attacker may send; each text is the piece over and over. */
const PIECES: ReadonlyArray<readonly [string, string]> = [
  ['a report', REPORT],
  ['a report without line ends or full stops', REPORT.replaceAll(/[\n.]/gu, ' ')],
  ['decomposed letters with Windows line ends', REPORT.normalize('NFD').replaceAll('\n', '\r\n')],
  ['one run of digits', '99999999'],
  ['digits and dots', '1.1.1.1.'],
  ['opening brackets', '(((((((('],
  ['nested brackets', '(a (b (c) d) e '],
  ['quotation marks', '“"“"”"'],
  ['"tăng" in one line', 'tăng '],
  ['"tăng" in lines', 'tăng\n'],
  ['"so với"', 'so với '],
  ['"từ 1/1 đến"', 'từ 1/1 đến '],
  ['"năm"', 'năm '],
  ['fractions', '5/10 '],
  ['percentages', 'đạt 5% '],
  ['emoji and figures', '😀 tăng 5% '],
  ['names', 'quận Sen Hồng, xã Lúa Vàng '],
  ['short lines', 'a\n'],
  ['bullets', '- thu 5 tỷ đồng\n'],
  ['rows of a table', 'Xã Sen Hồng | 12 | 13,5% | 7/9\n'],
  ['datelines', '01/02/2023 08:15\n'],
  ['headings', '1. Về kinh tế\n'],
  ['all of these in one line', `${['9'.repeat(400), '1.'.repeat(200), '1,2'.repeat(150), 'so với '.repeat(60), 'năm '.repeat(100), '('.repeat(120), 'tăng '.repeat(80), '5/10 '.repeat(60), 'và '.repeat(80), 'Hoàng Mai '.repeat(40)].join(' ')} `],
]
const LETTERS = 3_000
const MOST_LETTERS = 24_000
/** Milliseconds that one reading should take, to be measured. */
const MEASURABLE = 4
/** Milliseconds after which no further try is made. */
const PATIENCE = 20_000

/** The piece over and over: enough of it to be measured. */
function measurable(piece: string): string {
  let text = piece.repeat(Math.ceil(LETTERS / piece.length))
  while (text.length < MOST_LETTERS && Math.min(taken(text).clock, taken(text).clock) < MEASURABLE) text += text
  return text
}

/** Ten times the text against the text, which is read ten times so that both make as much garbage; the least of some tries of each counts. */
function tenfold(text: string): number {
  const began = performance.now()
  const tenTexts: Taken[] = []
  const tenTimes: Taken[] = []
  const ratio = (unit: keyof Taken): number => (10 * Math.min(...tenTimes.map((each) => each[unit]))) / Math.min(...tenTexts.map((each) => each[unit]))
  do {
    tenTexts.push(taken(text, 10))
    tenTimes.push(taken(text.repeat(10)))
  } while (performance.now() - began < PATIENCE && ratio('clock') > 12 && ratio('processor') > 12)
  return Math.min(ratio('clock'), ratio('processor'))
}

describe('time', () => {
  test.each(PIECES)('ten times as much of %s takes at most twelve times as long', (_, piece) => {
    expect(tenfold(measurable(piece))).toBeLessThanOrEqual(12)
  }, 180_000)

  test('a million words in one line, and 100,000 lines, are read', () => {
    for (const text of ['tăng '.repeat(1_000_000), 'thu đạt\n'.repeat(100_000)]) expect(extract(text, context).candidates).toEqual([])
  }, 180_000)

  test('a typical report is read in well under 50 ms', () => {
    expect(Math.min(...Array.from({ length: 12 }, () => taken(REPORT).clock))).toBeLessThan(50)
  })
})
