import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Chi sự nghiệp ngân sách huyện ước đạt 83%.', words: '83%', kind: 'plan_ratio', value: '83', basis: 'plan', estimated: true },
  { text: 'Thu cân đối ngân sách thực hiện được 57,5%.', words: '57,5%', kind: 'plan_ratio', value: '57.5', basis: 'plan' },
  { text: 'Giải ngân vốn đầu tư công đạt 44,8%.', words: '44,8%', kind: 'plan_ratio', value: '44.8', basis: 'plan' },
  { text: 'Kế hoạch 120 hộ, thực hiện 135 hộ, đạt 112,5%.', words: '112,5%', kind: 'plan_ratio', value: '112.5', basis: 'plan' },
  { text: 'Thu phí vượt kế hoạch (112%).', words: '112%', kind: 'plan_ratio', value: '112', basis: 'plan' },
  { text: 'So với dự toán hai khoản đạt 84% và 57%.', words: '57%', kind: 'plan_ratio', value: '57', basis: 'plan' },
  { text: 'Vốn giải ngân của xã Bến Đá và xã Cồn Muối đạt 41,5% và 63%.', words: '63%', kind: 'plan_ratio', value: '63', basis: 'plan' },
  { text: 'Thu ngân sách bằng 132% kế hoạch; thu nội địa bằng 118%.', words: '118%', kind: 'plan_ratio', value: '118', basis: 'plan' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a rate', text: 'Tỷ lệ giải ngân của xã đạt 96%.', others: ['share/percent'] },
  { why: 'a share of the budget', text: 'Thu từ đất chiếm 41% tổng thu ngân sách.', others: ['share/percent'] },
  { why: 'dossiers', text: 'Bộ phận thu ngân sách giải quyết hồ sơ đạt 99%.', others: ['share/percent'] },
  { why: 'growth of the budget', text: 'Thu ngân sách tăng 14%.', others: ['growth/verb-percent'] },
  { why: 'no money', text: 'Công tác tiêm chủng đạt 98,2%.', others: ['share/percent'] },
  { why: 'a goal', text: 'Quận phấn đấu giải ngân đạt 95%.' },
  { why: 'a duty', text: 'Các xã phải giải ngân đạt 100%.' },
]
