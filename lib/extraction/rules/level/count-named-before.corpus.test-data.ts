import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Quận nâng số doanh nghiệp đang hoạt động lên 5.482.', words: '5.482', kind: 'level', value: '5482', unit: 'doanh nghiệp' },
  { text: 'Hộ kinh doanh cá thể có hơn 7.400.', words: '7.400', kind: 'level', value: '7400' },
  { text: 'Số doanh nghiệp đăng ký mới: 688.', words: '688', kind: 'level', value: '688', unit: 'doanh nghiệp' },
  { text: 'Tổng số hồ sơ tiếp nhận là 12.340.', words: '12.340', kind: 'level', value: '12340', unit: 'hồ sơ' },
  { text: 'Số hộ nghèo còn 214.', words: '214', kind: 'level', value: '214', unit: 'hộ nghèo' },
  { text: 'Số ca khỏi bệnh đạt 1.905, số ca tử vong giảm.', words: '1.905', kind: 'level', value: '1905', unit: 'ca' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a single digit', text: 'Số tổ công tác là 3.' },
  { why: 'its noun behind it', text: 'Số vụ cháy là 24 vụ.', others: ['level/count'] },
  { why: 'a year', text: 'Phong trào bắt đầu từ năm 2018.' },
  { why: 'a telephone number', text: 'Đường dây nóng: 0912345678.' },
  { why: 'a road', text: 'Cầu vượt nằm trên quốc lộ 21.' },
  { why: 'a goal', text: 'Quận phấn đấu nâng số doanh nghiệp lên 6.000.' },
  { why: 'nothing named before', text: 'Có 120.' },
]
