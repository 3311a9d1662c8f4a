import type { Locale } from '@/lib/indicators/catalogue'
import { formatDecimal } from '@/lib/indicators/words'
import type { IntakeFault, IntakeNote, Refused } from '@/lib/intake/intake'
import { MOST_BYTES, MOST_CHARACTERS, MOST_PAGES, MOST_ROWS } from '@/lib/intake/limits'

// Files in words: why one is not read and what to do, what is to be known of one that is, and where in it something stands.

type Words = readonly [vi: string, en: string]

const pick = ([vi, en]: Words, locale: Locale): string => (locale === 'vi' ? vi : en)

const count = (number: number, locale: Locale) => formatDecimal(String(number), locale)
const MEGABYTES = MOST_BYTES / 1024 / 1024

/** The fault, and the mend. */
const FAULTS: Readonly<Record<IntakeFault, Words>> = {
  empty: ['Tệp không có nội dung. Chọn lại tệp.', 'The file is empty. Choose it again.'],
  'too-large': [`Tệp lớn hơn ${MEGABYTES} MB. Bỏ ảnh hoặc chia thành nhiều tệp.`, `The file is larger than ${MEGABYTES} MB. Leave pictures out or split it.`],
  'too-many-pages': [`Tệp dài hơn ${MOST_PAGES} trang. Chia thành nhiều tệp.`, `The file has more than ${MOST_PAGES} pages. Split it.`],
  'too-many-rows': [
    `Bảng tính có quá nhiều tờ, dòng hoặc cột (mỗi tờ đến ${count(MOST_ROWS, 'vi')} dòng). Chỉ giữ lại bảng cần đọc.`,
    `The workbook has too many sheets, rows or columns (up to ${count(MOST_ROWS, 'en')} rows a sheet). Keep only the table to be read.`,
  ],
  'too-long': [
    `Văn bản dài hơn ${count(MOST_CHARACTERS, 'vi')} chữ. Chia thành nhiều phần.`,
    `The text is longer than ${count(MOST_CHARACTERS, 'en')} characters. Split it.`,
  ],
  'unpacks-too-large': ['Tệp nén giải ra quá lớn nên không mở. Lưu lại tệp không kèm ảnh rồi đưa vào.', 'The file unpacks to too much and is not opened. Save it without pictures.'],
  'too-slow': ['Đọc tệp này mất quá nhiều thời gian nên đã dừng. Lưu lại thành .docx hoặc .txt, hoặc chia nhỏ.', 'Reading this file took too long and was stopped. Save it as .docx or .txt, or split it.'],
  'too-complex': ['Cấu trúc tệp quá phức tạp nên đã dừng đọc. Lưu lại thành .docx hoặc .txt.', 'The file is too complex and reading was stopped. Save it as .docx or .txt.'],
  'too-busy': ['Đang có nhiều tệp chờ đọc. Đợi một phút rồi gửi lại.', 'Many files are waiting to be read. Wait a minute and send it again.'],
  encrypted: ['Tệp có mật khẩu. Bỏ mật khẩu rồi đưa vào.', 'The file has a password. Remove it first.'],
  damaged: ['Tệp hỏng hoặc chưa tải hết. Mở tệp, lưu lại rồi đưa vào.', 'The file is damaged or incomplete. Open it, save it again and send that.'],
  scanned: ['Các trang là ảnh quét, không có chữ. Xin bản gốc từ nơi soạn, hoặc nhận dạng chữ (OCR) rồi đưa vào.', 'The pages are scanned pictures without text. Ask for the original, or recognise the text (OCR) first.'],
  'no-text': ['Không tìm thấy chữ nào trong tệp.', 'There is no text in the file.'],
  'encoding-unknown': ['Không rõ chữ trong tệp viết bằng bảng mã nào. Mở tệp, chuyển sang Unicode (UTF-8) rồi lưu lại.', 'The encoding of the letters is not known. Open the file, convert it to Unicode (UTF-8) and save it.'],
  'not-text': ['Nội dung không phải văn bản.', 'The content is not text.'],
  'legacy-word': ['Tệp Word kiểu cũ (.doc). Mở bằng Word, lưu thành .docx rồi đưa vào.', 'An old Word file (.doc). Open it in Word and save it as .docx.'],
  'legacy-excel': ['Tệp Excel kiểu cũ (.xls). Mở bằng Excel, lưu thành .xlsx rồi đưa vào.', 'An old Excel file (.xls). Open it in Excel and save it as .xlsx.'],
  'legacy-office': ['Tệp Office kiểu cũ. Mở bằng Office, lưu thành .docx hoặc .xlsx rồi đưa vào.', 'An old Office file. Open it and save it as .docx or .xlsx.'],
  rtf: ['Tệp RTF. Mở bằng Word, lưu thành .docx rồi đưa vào.', 'An RTF file. Open it in Word and save it as .docx.'],
  opendocument: ['Tệp OpenDocument (.odt, .ods). Lưu thành .docx hoặc .xlsx rồi đưa vào.', 'An OpenDocument file (.odt, .ods). Save it as .docx or .xlsx.'],
  presentation: ['Tệp trình chiếu. Chép phần chữ rồi dán vào ô văn bản.', 'A presentation. Copy its text and paste that.'],
  'binary-workbook': ['Bảng tính nhị phân (.xlsb). Lưu thành .xlsx rồi đưa vào.', 'A binary workbook (.xlsb). Save it as .xlsx.'],
  'web-archive': ['Trang web lưu dạng .mht. Lưu lại thành .html, hoặc chép chữ rồi dán.', 'A web archive (.mht). Save the page as .html, or paste its text.'],
  image: ['Tệp là ảnh. Xin bản có chữ, hoặc nhận dạng chữ (OCR) rồi đưa vào.', 'The file is a picture. Ask for the text, or recognise it (OCR) first.'],
  archive: ['Tệp nén nhiều tệp. Giải nén rồi chọn từng tệp.', 'An archive of files. Unpack it and choose the files.'],
}

/** Why a file is not read, and what to do: two or three short sentences. A place within the file is named where there is one. */
export function sayFault({ reason, place }: Pick<Refused, 'reason' | 'place'>, locale: Locale): string {
  // Of what goes beyond a bound the place repeats the bound, which the words name already.
  const named = place !== null && PLACED.has(reason) ? ` (${place})` : ''
  return `${pick(FAULTS[reason], locale)}${named}`
}

const PLACED: ReadonlySet<IntakeFault> = new Set(['damaged', 'encoding-unknown', 'not-text'])

const NOTES: Readonly<Record<IntakeNote, Words>> = {
  'converted-from-tcvn3': ['Chữ viết bằng bảng mã TCVN3 (ABC), đã chuyển sang Unicode.', 'The letters were in TCVN3 (ABC) and were converted to Unicode.'],
  'converted-from-vni': ['Chữ viết bằng bảng mã VNI, đã chuyển sang Unicode.', 'The letters were in VNI and were converted to Unicode.'],
  'converted-from-windows-1258': ['Chữ viết bằng bảng mã Windows-1258, đã chuyển sang Unicode.', 'The letters were in Windows-1258 and were converted to Unicode.'],
  'converted-from-mojibake': ['Chữ Unicode bị lưu sai bảng mã, đã sửa lại.', 'Unicode that had been saved in a wrong encoding was put right.'],
  'capitals-guessed': ['Phông chữ hoa riêng (.VnTimeH): một số chữ hoa, chữ thường được đoán theo chữ bên cạnh.', 'Capitals were in a font of their own (.VnTimeH): the case of some letters was told by those beside them.'],
  'damaged-characters': ['Một số ký tự bị hỏng, hiện thành �.', 'Some characters are damaged and stand as �.'],
  'page-chrome-left-out': ['Đã bỏ phần quanh bài: menu, tin liên quan, chân trang.', 'What stood around the article was left out: menus, related news, footers.'],
  'article-not-found': ['Không nhận ra bài viết trong trang; lấy toàn bộ chữ, có thể lẫn menu và tin khác.', 'The article was not recognised in the page; all of its text was taken, menus and other news perhaps among it.'],
  'repeated-lines-left-out': ['Đã bỏ dòng lặp ở đầu, chân trang và số trang.', 'Lines repeated at the head or foot of pages, and page numbers, were left out.'],
  'pages-without-text': ['Một số trang là ảnh, không đọc được chữ.', 'Some pages are pictures and could not be read.'],
  'hidden-sheets-left-out': ['Đã bỏ các tờ ẩn.', 'Hidden sheets were left out.'],
  'hidden-cells-left-out': ['Đã bỏ các dòng, cột ẩn.', 'Hidden rows and columns were left out.'],
  'numbers-as-shown': ['Ô tính toán có nhiều chữ số hơn phần hiện ra; lấy số như hiện trên bảng.', 'Computed cells have more digits than they show; they were taken as shown.'],
}

/** What is to be known of how a text came about, a sentence; a note of a later version stays as it is named. */
export function sayNote(note: string, locale: Locale): string {
  const words: Words | undefined = NOTES[note as IntakeNote]
  return words ? pick(words, locale) : note
}

const FORMATS: Readonly<Record<string, Words>> = {
  txt: ['văn bản thuần (.txt)', 'plain text (.txt)'],
  md: ['văn bản Markdown (.md)', 'Markdown (.md)'],
  html: ['trang web (.html)', 'page of the web (.html)'],
  docx: ['văn bản Word (.docx)', 'Word document (.docx)'],
  pdf: ['PDF', 'PDF'],
  xlsx: ['bảng tính Excel (.xlsx)', 'Excel workbook (.xlsx)'],
}

/** "văn bản Word (.docx)". */
export function sayFormat(format: string, locale: Locale): string {
  const words = FORMATS[format]
  return words ? pick(words, locale) : format
}

const ENCODINGS: Readonly<Record<string, Words>> = {
  tcvn3: ['TCVN3 (ABC)', 'TCVN3 (ABC)'],
  vni: ['VNI', 'VNI'],
  'windows-1258': ['Windows-1258', 'Windows-1258'],
  mojibake: ['Unicode lưu sai bảng mã', 'Unicode saved in a wrong encoding'],
}

/** The encoding before Unicode: "TCVN3 (ABC)". */
export function sayEncoding(encoding: string, locale: Locale): string {
  const words = ENCODINGS[encoding]
  return words ? pick(words, locale) : encoding
}

/** "trang 3"; of a sheet its name: "tờ Thu ngân sách". */
export function sayPage({ number, name = null }: { readonly number: number; readonly name?: string | null }, locale: Locale): string {
  return name === null ? pick([`trang ${number}`, `page ${number}`], locale) : pick([`tờ ${name}`, `sheet ${name}`], locale)
}
