import type { Locale } from '@/lib/indicators/catalogue'

// What stands in every document around the figures.

const VI = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuer: 'TÊN CƠ QUAN, TỔ CHỨC',
  number: 'Số:',
  numberOpen: '……/BC-……',
  report: 'BÁO CÁO',
  page: 'Trang',
  madeOn: 'Lập ngày',
  area: 'Địa bàn',
  place: 'Thứ tự',
  unit: 'Đơn vị tính',
  none: '“–”: chưa có số liệu đã xác nhận',
  findings: 'Kết quả chính',
  figures: 'Diễn biến và so sánh',
  comparedFigures: 'Biểu đồ và số liệu so sánh',
  tables: 'Bảng số liệu',
  comparedTables: 'Bảng tổng hợp',
  evidence: 'Nguồn và dẫn chứng',
  evidenceRule: 'Số trong ngoặc vuông cạnh mỗi số liệu dẫn đến câu văn của báo cáo mà số liệu được lấy ra.',
  asIn: 'Nguồn: như',
  online: 'Xem trên mạng:',
  undated: 'không rõ ngày',
  notes: 'Ghi chú',
  empty: 'Chưa có số liệu nào để trình bày.',
  drawing: 'Biểu đồ',
  table: 'Bảng',
} as const

type Words = Record<keyof typeof VI, string>

const EN: Words = {
  country: '', motto: '', issuer: '', number: '', numberOpen: '', report: '',
  page: 'Page',
  madeOn: 'Made on',
  area: 'Area',
  place: 'Place',
  unit: 'Unit',
  none: '“–”: no confirmed figure yet',
  findings: 'Main findings',
  figures: 'Course and comparison',
  comparedFigures: 'Charts and figures compared',
  tables: 'Tables',
  comparedTables: 'Summary table',
  evidence: 'Sources and evidence',
  evidenceRule: 'The number in brackets beside a figure leads to the sentence of the report that it was taken from.',
  asIn: 'Source: as in',
  online: 'Online:',
  undated: 'undated',
  notes: 'Notes',
  empty: 'There are no figures to show yet.',
  drawing: 'Chart',
  table: 'Table',
}

/** The words of a document in a language. */
export const wordsOf = (locale: Locale): Words => (locale === 'vi' ? VI : EN)

/** That a document stops short, how much it leaves out, and where the rest is. */
export function sayLeftOut(what: 'rows' | 'notes', count: number, address: string, locale: Locale): string {
  const shown = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(count)
  if (locale === 'vi') return `Còn ${shown} ${what === 'rows' ? 'dòng' : 'dẫn chứng'} không in ở đây; sổ tính tải từ ${address} có đủ.`
  return `${shown} more ${what === 'rows' ? 'rows' : 'notes'} are not printed here; the workbook from ${address} has them all.`
}
