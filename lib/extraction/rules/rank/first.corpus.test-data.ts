import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Quận dẫn đầu thành phố về số doanh nghiệp.', words: 'dẫn đầu thành phố', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Thi đua của huyện đứng đầu cụm thi đua số 2.', words: 'đứng đầu cụm', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Chỉ số cải cách hành chính của quận dẫn đầu khối quận.', words: 'dẫn đầu khối', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Về thu ngân sách, đứng đầu là quận Cồn Muối với 900 tỷ đồng.', words: 'đứng đầu là quận Cồn Muối', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Sở Nội vụ giữ ngôi đầu bảng xếp hạng chỉ số hài lòng.', words: 'ngôi đầu', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Năm 2022, chỉ số chuyển đổi số của phường đứng đầu.', words: 'đứng đầu', kind: 'rank', value: '1', unit: 'hạng' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'an office', text: 'Người đứng đầu cơ quan chịu trách nhiệm về chỉ số cải cách hành chính.' },
  { why: 'to be kept, no result', text: 'Quận đẩy mạnh cải cách để duy trì vị trí đứng đầu khối quận.' },
  { why: 'one of the leading', text: 'Quận nằm trong nhóm dẫn đầu thành phố về chỉ số hài lòng.' },
  { why: 'who leads a delegation', text: 'Bí thư Thành ủy dẫn đầu đoàn công tác về các tỉnh.' },
  { why: 'heads of bodies', text: 'Chỉ số này gắn với trách nhiệm đứng đầu các đơn vị.' },
  { why: 'a flag for it', text: 'Huyện được tặng cờ đơn vị dẫn đầu phong trào thi đua thành phố.' },
  { why: 'a goal', text: 'Quận phấn đấu dẫn đầu thành phố về chỉ số hài lòng.' },
]
