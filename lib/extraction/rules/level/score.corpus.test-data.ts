import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Chỉ số hài lòng đạt 90,2 điểm.', words: '90,2 điểm', kind: 'level', value: '90.2', unit: 'điểm' },
  { text: 'Chỉ số cải cách hành chính của quận được 88 điểm.', words: '88 điểm', kind: 'level', value: '88', unit: 'điểm' },
  { text: 'Chuyển đổi số: 74 điểm.', words: '74 điểm', kind: 'level', value: '74', unit: 'điểm' },
  { text: 'Huyện có tổng điểm 95,71 điểm.', words: '95,71 điểm', kind: 'level', value: '95.71', unit: 'điểm' },
  { text: 'Phường xếp thứ hai với 86 điểm.', words: '86 điểm', kind: 'level', value: '86', unit: 'điểm' },
  { text: 'Số điểm trung bình là 7,45 điểm.', words: '7,45 điểm', kind: 'level', value: '7.45', unit: 'điểm' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'places where something is', text: 'Phường có 15 điểm thu gom rác.', others: ['level/count'] },
  { why: 'a goal', text: 'Quận phấn đấu chỉ số đạt 92 điểm.' },
  { why: 'a change', text: 'Chỉ số hài lòng tăng 2 điểm so với năm 2021.', others: ['growth/verb-amount'] },
  { why: 'percentage points', text: 'Tỷ lệ hài lòng tăng 1,5 điểm phần trăm.', others: ['growth/verb-percent'] },
  { why: 'schools', text: 'Quận lắp camera tại 14 điểm trường.', others: ['level/count'] },
  { why: 'what is asked for', text: 'Các đơn vị cần phải đạt 90 điểm trở lên.' },
]
