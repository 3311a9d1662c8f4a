import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Tỷ lệ hộ nghèo còn 3,15%.', words: 'Tỷ lệ hộ nghèo còn 3,15%', kind: 'share', value: '3.15' },
  { text: 'Tỷ lệ hộ nghèo giảm còn 0,45%.', words: '0,45%', kind: 'share', value: '0.45' },
  { text: '97% hộ dân có điện thoại.', words: '97% hộ dân có điện thoại', kind: 'share', value: '97' },
  { text: 'Quận giải quyết 96 hồ sơ (98,5%).', words: '98,5%', kind: 'share', value: '98.5' },
  { text: 'Tỷ lệ giải ngân vốn sự nghiệp đạt 96%.', words: '96%', kind: 'share', value: '96' },
  { text: 'Dịch vụ chiếm 58,3% cơ cấu kinh tế.', words: '58,3%', kind: 'share', value: '58.3' },
  { text: 'Có 11/12 xã đạt chuẩn, đạt tỷ lệ 91,67%.', words: '91,67%', kind: 'share', value: '91.67' },
  { text: 'Bình quân mỗi năm có 92% thôn đạt danh hiệu văn hóa.', words: '92%', kind: 'share', value: '92' },
  { text: 'Tỷ lệ chi trả không dùng tiền mặt đạt từ 85 đến 90%.', words: 'từ 85 đến 90%', kind: 'share', value: '85' },
  { text: 'Huyện có 48 trường đạt chuẩn quốc gia (77,4%).', words: '77,4%', kind: 'share', value: '77.4' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a threshold', text: 'Hồ sơ từ 70% trở lên được xét.' },
  { why: 'what shall come', text: 'Chương trình hướng tới 95% người dân có sổ sức khỏe.' },
  { why: 'a threshold inside another figure', text: '6/6 vùng đạt trung bình trên 80%.', others: ['completion/of-total'] },
  { why: 'the least that counts', text: 'Thôn phải có tối thiểu 85% gia đình văn hóa.' },
  { why: 'an interest rate', text: 'Hộ nghèo được vay với lãi suất 6,5%.' },
  { why: 'growth', text: 'Thu ngân sách tăng 9%.', others: ['growth/verb-percent'] },
  { why: 'a ratio to the plan', text: 'Thu ngân sách đạt 88% kế hoạch.', others: ['plan-ratio/of-plan'] },
  { why: 'a goal', text: 'Quận phấn đấu 90% hồ sơ được xử lý trực tuyến.' },
  { why: 'what is granted', text: 'Người dân được hỗ trợ 70% chi phí lắp đặt.' },
  { why: 'what is let off', text: 'Doanh nghiệp được giảm 50% tiền thuê đất.' },
]
