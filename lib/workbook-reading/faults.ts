import type { ColumnKey } from '@/lib/export/figure-sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Fault } from '@/lib/review/confirmation'
import type { FileFault } from './cell'
import type { Unclear } from './fields'

export type FaultReason = Unclear | Fault['reason'] | 'unknown-id' | 'id-twice' | 'unknown-area' | 'area-not-clear' | 'unknown-indicator' | 'period-not-clear'

/** What is wrong in a row, and in which column. */
export interface RowFault {
  readonly key: ColumnKey
  readonly reason: FaultReason
  /** What stands there, or what to choose from. */
  readonly words?: string
}

/** What is wrong in a cell: "Dữ liệu!H7". */
export interface CellFault {
  readonly at: string
  readonly reason: FaultReason
  readonly words: string
}

const REASONS: Readonly<Record<FaultReason, readonly [vi: string, en: string]>> = {
  'not-a-number': ['không đọc được thành số; viết số như 1234,5', 'is not a number; write it as 1234.5'],
  'a-day-not-a-number': ['là ngày tháng, không phải số; bảng tính có thể đã tự đổi, hãy định dạng ô là số rồi gõ lại', 'is a date, not a number; the spreadsheet may have changed it, format the cell as a number and type it again'],
  'not-a-period': ['không đọc được thành kỳ; viết như “năm 2022”, “9 tháng năm 2022”, “quý III/2022” hoặc mã 2022-Q3', 'is not a period; write “2022”, “first 9 months of 2022”, “Q3 2022” or the code 2022-Q3'],
  'period-not-clear': ['Kỳ và Mã kỳ nói hai kỳ khác nhau; sửa cho khớp hoặc xóa mã', 'period and period code say different periods; make them agree or delete the code'],
  'not-yes-or-no': ['phải là “có” hoặc để trống', 'has to be “yes” or empty'],
  'unknown-unit': ['không phải đơn vị tính của chỉ tiêu này; tiền viết bằng đồng, triệu đồng hoặc tỷ đồng', 'is not a unit of this indicator; money is in đồng, million đồng or billion đồng'],
  'cell-in-error': ['ô đang báo lỗi của bảng tính; sửa công thức hoặc gõ thẳng con số', 'is in error; mend the formula or type the number'],
  'unknown-id': ['không có số liệu nào mang mã này (có thể đã bị rút lại); với dòng mới hãy để trống mã', 'no figure has this id (it may have been withdrawn); leave the id of a new row empty'],
  'id-twice': ['hai dòng cùng mã này nói hai số khác nhau; giữ một, dòng mới để trống mã', 'two rows with this id say different figures; keep one, leave the id of a new row empty'],
  'unknown-area': ['không có đơn vị hành chính này; viết tên đầy đủ như “Quận Hoàn Kiếm”', 'is no area here; write its full name, “Quận Hoàn Kiếm”'],
  'area-not-clear': ['có thể là nhiều đơn vị; viết tên đầy đủ hoặc sửa cho khớp mã', 'may be several areas; write the full name, or make it agree with the code'],
  'unknown-indicator': ['không có chỉ tiêu này trong danh mục', 'is no indicator of the catalogue'],
  missing: ['chưa có; điền vào, hoặc xóa cả dòng nếu không cần', 'is empty; fill it in, or delete the row if it is not needed'],
  'not-in-catalogue': ['không có trong danh mục', 'is not in the catalogue'],
  'not-a-date': ['ngoài những năm nhận được (1900 đến 2199)', 'is outside the years taken (1900 to 2199)'],
  'ends-before-it-starts': ['kết thúc trước khi bắt đầu', 'ends before it starts'],
  'not-a-whole-number': ['thứ hạng là số nguyên từ 1', 'a rank is a whole number from 1'],
  'rank-needs-of': ['thứ hạng cần tổng số đơn vị ở cột Trên tổng số', 'a rank needs the number of areas in the column Out of'],
  'above-of': ['lớn hơn tổng số', 'is larger than the total'],
  'not-a-percentage': ['tỷ lệ nằm trong khoảng 0 đến 100', 'a share lies between 0 and 100'],
  'of-not-wanted': ['chỉ tiêu này không có tổng số; để trống', 'this indicator has no total; leave it empty'],
  'of-not-positive': ['phải lớn hơn 0', 'has to be larger than 0'],
  'range-upside-down': ['phải lớn hơn giá trị đầu', 'has to be larger than the lower end'],
  'too-long': ['số quá dài', 'has too many digits'],
}

/** What is wrong in a cell and how to mend it, in a line: "Dữ liệu!H7 “abc”: không đọc được thành số; …". */
export function sayCellFault({ at, reason, words }: CellFault, locale: Locale): string {
  return `${at}${words ? ` “${words.slice(0, 80)}”` : ''}: ${REASONS[reason][locale === 'vi' ? 0 : 1]}`
}

const FILES: Readonly<Record<FileFault | 'no-data', readonly [vi: string, en: string]>> = {
  empty: ['Tệp không có nội dung. Chọn lại tệp bảng tính.', 'The file is empty. Choose the workbook again.'],
  'too-large': ['Tệp quá lớn: nhận tệp đến 10 MB. Chỉ giữ lại các tờ cần thiết rồi tải lên.', 'The file is too large: up to 10 MB is taken. Keep only the sheets needed.'],
  'not-a-workbook': ['Tệp này không phải bảng tính Excel (.xlsx) hay OpenDocument (.ods).', 'This is not an Excel (.xlsx) or OpenDocument (.ods) workbook.'],
  'old-format': ['Tệp Excel kiểu cũ (.xls) không đọc được. Mở tệp và lưu lại thành .xlsx.', 'Old Excel files (.xls) cannot be read. Open it and save it as .xlsx.'],
  encrypted: ['Bảng tính có mật khẩu. Bỏ mật khẩu rồi tải lên.', 'The workbook has a password. Remove it and upload again.'],
  damaged: ['Tệp hỏng hoặc chưa tải hết. Mở tệp trong bảng tính, lưu lại rồi tải lên.', 'The file is damaged or incomplete. Open it, save it again and upload that.'],
  'too-many-rows': ['Có tờ dài hơn 20.000 dòng. Chia nhỏ bảng tính rồi tải lên.', 'A sheet has more than 20,000 rows. Split the workbook.'],
  'no-data': ['Không tìm thấy tờ số liệu: cần dòng tiêu đề có Đơn vị hành chính, Kỳ và Giá trị như khi lấy về.', 'No sheet of figures was found: a header with Area, Period and Value is needed, as it was when taken.'],
}

/** Why a file is not taken, and what to do. */
export const sayFileFault = (reason: FileFault | 'no-data', locale: Locale): string => FILES[reason][locale === 'vi' ? 0 : 1]
