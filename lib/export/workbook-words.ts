import type { Locale } from '@/lib/indicators/catalogue'

/** The words of a workbook that are not of its figures. Names of sheets do not change: the way back looks for them. */
export interface WorkbookWords {
  readonly cover: string
  readonly data: string
  readonly grid: string
  readonly notes: string
  readonly sources: string
  readonly symbols: string
  readonly what: string
  readonly madeOn: (date: string) => string
  readonly live: string
  readonly frozen: string
  readonly contact: string
  readonly contents: string
  readonly toCover: string
  readonly about: Readonly<Record<'grid' | 'notes' | 'sources' | 'symbols' | 'table', string>>
  readonly aboutData: string
  readonly evidence: string
  readonly evidenceOf: (number: number) => string
  readonly original: string
  readonly originalOf: (number: number) => string
  readonly seeNotes: (numbers: string) => string
  readonly symbolsNote: string
  readonly editNote: string
  readonly unit: string
  readonly number: string
  readonly sourceNumber: string
  readonly numberedSource: (number: number) => string
  readonly kindOfNote: string
  readonly words: string
  readonly noteKinds: Readonly<Record<'definition' | 'unit' | 'scope' | 'finding' | 'note' | 'override' | 'break' | 'comparability' | 'asOf' | 'long', string>>
  readonly sheet: string
  readonly rule: string
  readonly symbol: string
  readonly meaning: string
  readonly meanings: readonly (readonly [symbol: string, meaning: string])[]
  readonly longNumber: string
  readonly none: string
  readonly longNote: string
  readonly disputed: string
  readonly asOf: (date: string) => string
  readonly from: (date: string) => string
  readonly comparability: Readonly<Record<'good' | 'care' | 'poor', string>>
}

const vi: WorkbookWords = {
  cover: 'Bìa', data: 'Dữ liệu', grid: 'Bảng', notes: 'Chú thích', sources: 'Nguồn', symbols: 'Ký hiệu',
  what: 'Bảng tính này có số liệu chỉ tiêu của các đơn vị hành chính, lấy từ các báo cáo và tin đã đăng. Mỗi số đã được người thẩm tra đối chiếu với câu chữ của nguồn; câu ấy ghi ở tờ Nguồn.',
  madeOn: (date) => `Lấy về ngày ${date}.`,
  live: 'Xem trên mạng, theo số liệu mới nhất',
  frozen: 'Xem trên mạng, theo số liệu của ngày lấy về',
  contact: 'Liên hệ: ',
  contents: 'Các tờ của bảng tính:',
  toCover: 'Về tờ Bìa',
  aboutData: 'Số liệu, mỗi dòng một số',
  evidence: 'Câu trong báo cáo', evidenceOf: (number) => `Câu của nguồn số ${number}`, original: 'Bài gốc', originalOf: (number) => `Bài gốc của nguồn số ${number}`,
  seeNotes: (numbers) => `có điều kiện cần biết: chú thích số ${numbers}`,
  about: {
    grid: 'Bảng theo đơn vị hành chính và kỳ, như trên màn hình', notes: 'Định nghĩa, đơn vị tính, điều cần biết khi so sánh', sources: 'Câu chữ, báo cáo và người xác nhận của từng số',
    symbols: 'Ký hiệu và từ viết trong bảng tính', table: 'Bảng kèm theo',
  },
  symbolsNote: 'Ô trống nghĩa là chưa có số liệu, không phải số 0. Các ký hiệu được giải thích ở tờ Ký hiệu.',
  editNote: 'Có thể sửa giá trị hoặc thêm dòng ở tờ Dữ liệu rồi tải bảng tính lên lại ở mục Thẩm tra; chỗ đã sửa sẽ chờ thẩm tra. Xin giữ nguyên dòng tiêu đề và cột Mã số liệu; dòng thêm mới để trống mã.',
  unit: 'Đơn vị tính', number: 'Số thứ tự', sourceNumber: 'Nguồn số', numberedSource: (number) => `Nguồn số ${number}`,
  kindOfNote: 'Loại', words: 'Nội dung',
  noteKinds: {
    definition: 'Định nghĩa', unit: 'Đơn vị tính', scope: 'Phạm vi', finding: 'Nhận xét', note: 'Ghi chú', override: 'Đặt cạnh nhau', break: 'Thay đổi cách tính', comparability: 'Khả năng so sánh', asOf: 'Thời điểm', long: 'Số dài',
  },
  sheet: 'Tờ', rule: 'Quy tắc đọc', symbol: 'Ký hiệu', meaning: 'Nghĩa',
  meanings: [
    ['(ô trống)', 'Chưa có số liệu. Không phải số 0.'],
    ['ước, ước tính', 'Số ước tính của cơ quan báo cáo, có thể khác số chính thức.'],
    ['suy ra', 'Số không nêu thẳng trong nguồn mà được tính từ điều nguồn nêu.'],
    ['nguồn khác nhau', 'Các nguồn nêu số khác nhau cho cùng một đơn vị và kỳ; mỗi số một dòng, chưa có kết luận số nào đúng.'],
    ['kỳ báo cáo', 'Nguồn không nêu năm của chỉ số; kỳ ghi ở đây là kỳ của báo cáo.'],
    ['đồng hạng', 'Nhiều đơn vị cùng thứ hạng hoặc cùng số.'],
    ['2=', 'Vị trí thứ 2, cùng với đơn vị khác có số bằng.'],
    ['hơn, gần, khoảng', 'Nguồn viết hơn, gần hoặc khoảng trước con số.'],
    ['2/30', 'Thứ 2 trong 30 đơn vị, hoặc 2 trên tổng số 30. Ở tờ Dữ liệu, hai số nằm ở cột Giá trị và cột Trên tổng số.'],
    ['5–7', 'Nguồn nêu một khoảng. Ở tờ Dữ liệu, hai số nằm ở cột Giá trị và cột Giá trị đến.'],
    ['có', 'Điều ghi ở tiêu đề cột là đúng với dòng này; ô trống là không.'],
    ['2022, 2022-S1, 2022-Q3, 2022-M09', 'Mã kỳ: cả năm; 6 tháng đầu năm (S2: cuối năm); quý III; tháng 9.'],
    ['2022-01-01/P9M', 'Mã kỳ: 9 tháng kể từ ngày 01/01/2022. D: ngày, M: tháng, Y: năm.'],
  ],
  longNumber: 'Số có hơn 15 chữ số được ghi dạng chữ để giữ đủ chữ số: bảng tính chỉ giữ đúng 15 chữ số.',
  none: 'Chưa có số liệu',
  longNote: 'ghi dạng chữ để giữ đủ chữ số', disputed: 'nguồn khác nhau',
  asOf: (date) => `Số liệu như đã biết đến ngày ${date}.`,
  from: (date) => `Từ ${date}: `,
  comparability: {
    good: 'So sánh được giữa các đơn vị: cùng một thước đo.', care: 'Cần thận trọng khi so sánh giữa các đơn vị.', poor: 'Không nên so sánh hay xếp hạng giữa các đơn vị: thước đo khác nhau.',
  },
}

const en: WorkbookWords = {
  cover: 'Cover', data: 'Data', grid: 'Table', notes: 'Notes', sources: 'Sources', symbols: 'Symbols',
  what: 'This workbook has indicator figures of administrative areas, read in published reports and news. A reviewer has checked each against the words of its source; those words stand in the sheet Sources.',
  madeOn: (date) => `Taken on ${date}.`,
  live: 'See it online, with the newest figures',
  frozen: 'See it online, with the figures of that day',
  contact: 'Contact: ',
  contents: 'The sheets of this workbook:',
  toCover: 'Back to the cover',
  aboutData: 'Figures, one a row',
  evidence: 'Sentence in the report', evidenceOf: (number) => `Sentence of source ${number}`, original: 'Original page', originalOf: (number) => `Original of source ${number}`,
  seeNotes: (numbers) => `with reservations: note ${numbers}`,
  about: {
    grid: 'Areas by periods, as on the screen', notes: 'Definitions, units, what to bear in mind when comparing', sources: 'The sentence, the report and the reviewer of each figure',
    symbols: 'Symbols and words used in the workbook', table: 'Table',
  },
  symbolsNote: 'An empty cell means that no figure is known, not 0. The sheet Symbols explains the others.',
  editNote: 'Values can be changed and rows added in the sheet Data, and the workbook uploaded again under Review; what was changed then waits for review. Please keep the header row and the column Observation id; leave the id of a new row empty.',
  unit: 'Unit', number: 'Number', sourceNumber: 'Source', numberedSource: (number) => `Source ${number}`,
  kindOfNote: 'Kind', words: 'Words',
  noteKinds: {
    definition: 'Definition', unit: 'Unit', scope: 'Scope', finding: 'Finding', note: 'Note', override: 'Side by side', break: 'Break of the series', comparability: 'Comparability', asOf: 'As known', long: 'Long numbers',
  },
  sheet: 'Sheet', rule: 'Reading rule', symbol: 'Symbol', meaning: 'Meaning',
  meanings: [
    ['(empty cell)', 'No figure is known. Not 0.'],
    ['estimate, estimated', 'An estimate of the reporting office; the official figure may differ.'],
    ['derived', 'Not stated by the source but computed from what it states.'],
    ['sources differ', 'Sources state different figures for one area and period; each has a row, none has been ruled out.'],
    ['period of report', 'The source does not name the year of the index; the period is that of the report.'],
    ['tied', 'Several areas share the rank or figure.'],
    ['2=', 'Second place, shared with an area of the same figure.'],
    ['over, nearly, about', 'The source has this word before the figure.'],
    ['2/30', 'Second of 30 areas, or 2 of a total of 30. In the sheet Data they stand in the columns Value and Out of.'],
    ['5–7', 'The source states a range. In the sheet Data its ends stand in the columns Value and Value, upper end.'],
    ['yes', 'What the header of the column says holds for this row; empty where it does not.'],
    ['2022, 2022-S1, 2022-Q3, 2022-M09', 'Period codes: the year; its first half (S2: second); third quarter; September.'],
    ['2022-01-01/P9M', 'Period code: nine months from 1 January 2022. D: days, M: months, Y: years.'],
  ],
  longNumber: 'Numbers of more than 15 digits are written as text to keep every digit: a spreadsheet keeps 15.',
  none: 'No figures',
  longNote: 'written as text to keep every digit', disputed: 'sources differ',
  asOf: (date) => `Figures as known on ${date}.`,
  from: (date) => `From ${date}: `,
  comparability: {
    good: 'Comparable between areas: one yardstick.', care: 'To be compared between areas with care.', poor: 'Not to be compared or ranked between areas: yardsticks differ.',
  },
}

/** The words of a workbook in a language. */
export const workbookWords = (locale: Locale): WorkbookWords => (locale === 'vi' ? vi : en)
