import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Đảng bộ hoàn thành 31/40 nhiệm vụ của nhiệm kỳ.', words: '31/40 nhiệm vụ', kind: 'completion', value: '31', of: '40', unit: 'nhiệm vụ' },
  { text: 'Có 180.205/190.310 người đã tiêm.', words: '180.205/190.310', kind: 'completion', value: '180205', of: '190310', unit: 'người' },
  { text: 'Huyện có 18 trên tổng số 20 xã đạt chuẩn.', words: '18 trên tổng số 20', kind: 'completion', value: '18', of: '20', unit: 'xã' },
  { text: 'Đến nay, 12/12 phường có nhà văn hóa.', words: '12/12 phường', kind: 'completion', value: '12', of: '12', unit: 'phường' },
  { text: 'Quận giải quyết 4.310/4.402 hồ sơ đúng hạn.', words: '4.310/4.402 hồ sơ', kind: 'completion', value: '4310', of: '4402', unit: 'hồ sơ' },
  { text: 'Chi bộ kết nạp 46/45 đảng viên.', words: '46/45 đảng viên', kind: 'completion', value: '46', of: '45', unit: 'đảng viên' },
  { text: 'Số trường đạt chuẩn quốc gia là 61/78.', words: '61/78', kind: 'completion', value: '61', of: '78' },
  { text: 'Bộ phận một cửa đạt 92,5/100 điểm.', words: '92,5/100 điểm', kind: 'level', value: '92.5', unit: 'điểm' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a rank', text: 'Chỉ số của quận đứng thứ 2/30.', others: ['rank/position-of'] },
  { why: 'a rank behind its word', text: 'Huyện xếp hạng 4/18 huyện.', others: ['rank/position-of'] },
  { why: 'what the communes are', text: 'Huyện có 6 xã đạt 19/19 tiêu chí.', others: ['level/count'] },
  { why: 'a date', text: 'Hội nghị diễn ra sáng 5/10.' },
  { why: 'a house number', text: 'Trụ sở mới ở số 12/4 phố Chợ.' },
  { why: 'a goal', text: 'Quận phấn đấu hoàn thành 20/20 chỉ tiêu.' },
  { why: 'far more than the total', text: 'Tổ hòa giải làm việc 24/7.' },
]
