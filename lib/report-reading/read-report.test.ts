import { describe, expect, test } from 'vitest'
import { readReport } from './read-report'
import { CONTEXT, pasted, REPORT } from './read.test-data'

describe('a report that was taken in', () => {
  test('takes title and day of issue from its text where nobody says them', () => {
    const { details } = readReport(pasted(REPORT), CONTEXT, {}, true)
    expect(details).toEqual({ title: 'Quận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023', publishedOn: '2023-10-05', notes: [] })
  })

  test('what a person says goes before what the file says, and that before what the text says', () => {
    const intake = { ...pasted(REPORT), format: 'html', title: 'Tên của trang', publishedOn: '2023-10-06' } as const
    expect(readReport(intake, CONTEXT).details).toMatchObject({ title: 'Tên của trang', publishedOn: '2023-10-06', format: 'html' })
    expect(readReport(intake, CONTEXT, { title: 'Tên tôi đặt', publishedOn: '2023-10-07' }).details).toMatchObject({ title: 'Tên tôi đặt', publishedOn: '2023-10-07' })
  })

  test('a title kept in a document may be another’s: the text’s own headline goes before it', () => {
    const intake = { ...pasted(REPORT), format: 'docx', title: 'Microsoft Word - mau cu' } as const
    expect(readReport(intake, CONTEXT).details.title).toBe('Quận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023')
  })

  test('the day of issue given gives periods their year', () => {
    const text = 'Quận Tây Hồ: kết quả 9 tháng đầu năm\nTrong 9 tháng đầu năm, thu ngân sách nhà nước trên địa bàn quận Tây Hồ đạt 2.000 tỷ đồng.'
    const periodOf = (publishedOn?: string) => readReport(pasted(text), CONTEXT, publishedOn ? { publishedOn } : {}).extraction.candidates[0]?.period
    expect(periodOf()).toBeNull()
    expect(periodOf('2022-10-07')).toEqual({ from: '2022-01-01', to: '2022-09-30' })
  })

  test('an encoding is kept where it was one before Unicode', () => {
    const encodingOf = (encoding: string | null, ...notes: 'converted-from-tcvn3'[]) => readReport({ ...pasted(REPORT), encoding, notes }, CONTEXT).details.encoding
    expect(encodingOf('utf-8')).toBeUndefined()
    expect(encodingOf(null)).toBeUndefined()
    expect(encodingOf('windows-1258')).toBe('windows-1258')
    expect(encodingOf(null, 'converted-from-tcvn3')).toBe('tcvn3')
  })

  test('pages are those of the canonical text', () => {
    const intake = { ...pasted('Một\r\nHai'), format: 'pdf', pages: [{ number: 1, start: 0, end: 3, name: null }, { number: 2, start: 5, end: 8, name: null }] } as const
    expect(readReport(intake, CONTEXT).details.pages).toEqual([{ number: 1, start: 0, end: 3, name: null }, { number: 2, start: 4, end: 7, name: null }])
  })
})
