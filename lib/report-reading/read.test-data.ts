import type { ReadingContext } from '@/lib/extraction/candidate'
import { takeInText } from '@/lib/intake/take-in'
import type { TakenIn } from '@/lib/intake/intake'

/** A catalogue of one district and two indicators. */
export const CONTEXT: ReadingContext = {
  areas: [{ slug: 'tay-ho', name: 'Tây Hồ', level: 'district', kind: 'quan', validFrom: null, validTo: null }],
  indicators: [
    { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['Thu ngân sách nhà nước trên địa bàn'] },
    { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['Thứ hạng chỉ số cải cách hành chính'] },
  ],
}

/** A text as it is taken in when it is pasted. */
export function pasted(text: string): TakenIn {
  const intake = takeInText(text)
  if (!intake.ok) throw new Error(`refused: ${intake.reason}`)
  return intake
}

/** A made report: two results in one sentence, one in another, a target, a number that is nobody's result. */
export const REPORT = [
  'Quận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023',
  'Thứ năm, 05/10/2023',
  'Trong 9 tháng đầu năm 2023, thu ngân sách nhà nước trên địa bàn quận ước đạt 2.345,6 tỷ đồng, tăng 12,3% so với cùng kỳ năm trước. Quận đã triển khai 15 chương trình công tác.',
  'Chỉ số cải cách hành chính năm 2022 của quận xếp thứ 5/30 quận, huyện, thị xã.',
  'Phấn đấu cả năm 2023 thu ngân sách nhà nước trên địa bàn đạt 3.100 tỷ đồng.',
].join('\n')
