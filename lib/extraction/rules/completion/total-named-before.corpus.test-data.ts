import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năm qua, quận được giao 18 chỉ tiêu; kết quả, quận hoàn thành và vượt 16 chỉ tiêu.', words: '16 chỉ tiêu', kind: 'completion', value: '16', of: '18', unit: 'chỉ tiêu' },
  { text: 'Trong 25 nhiệm vụ, phường đã hoàn thành 21 nhiệm vụ.', words: '21 nhiệm vụ', kind: 'completion', value: '21', of: '25', unit: 'nhiệm vụ' },
  { text: 'Đại hội đề ra 15 chỉ tiêu. Đến nay, huyện đạt 13 chỉ tiêu.', words: '13 chỉ tiêu', kind: 'completion', value: '13', of: '15', unit: 'chỉ tiêu' },
  { text: 'Trong tổng số 40 dự án, thị xã đã thực hiện xong 33 dự án.', words: '33 dự án', kind: 'completion', value: '33', of: '40', unit: 'dự án' },
  { text: 'Quận đăng ký 9 công trình; 7 công trình đã hoàn thành.', words: '7 công trình', kind: 'completion', value: '7', of: '9', unit: 'công trình' },
  { text: 'Trong số 22 xã, 14 xã đã về đích nông thôn mới.', words: '14 xã', kind: 'completion', value: '14', of: '22', unit: 'xã' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'the total itself', text: 'Quận được giao 18 chỉ tiêu.' },
  { why: 'what remains', text: 'Trong 25 nhiệm vụ còn 4 nhiệm vụ chưa xong.' },
  { why: 'more than the total before', text: 'Quận được giao 18 chỉ tiêu; toàn thành phố hoàn thành 21 chỉ tiêu.', others: ['level/count'] },
  { why: 'another noun before', text: 'Quận được giao 18 chỉ tiêu; đã hoàn thành 9 dự án.', others: ['level/count'] },
  { why: 'a total no one set', text: 'Huyện giáp 12 xã; có 5 xã đạt chuẩn nông thôn mới.', others: ['level/count'] },
  { why: 'a goal', text: 'Quận được giao 18 chỉ tiêu, phấn đấu hoàn thành 17 chỉ tiêu.' },
]
