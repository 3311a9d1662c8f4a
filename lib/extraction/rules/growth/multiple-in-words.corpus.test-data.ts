import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năm 2022, thu phí gấp đôi năm 2021.', words: 'gấp đôi', kind: 'growth', value: '2', unit: 'lần', basis: 'previous_year' },
  { text: 'Lượng khách tăng gấp đôi so với cùng kỳ.', words: 'tăng gấp đôi', kind: 'growth', value: '2', unit: 'lần', basis: 'same_period_last_year' },
  { text: 'Thu thuế gấp rưỡi dự toán.', words: 'gấp rưỡi', kind: 'plan_ratio', value: '1.5', unit: 'lần', basis: 'plan' },
  { text: 'Số hồ sơ gấp rưỡi năm 2019.', words: 'gấp rưỡi', kind: 'growth', value: '1.5', unit: 'lần', basis: 'previous_year' },
  { text: 'Thu từ đất gấp đôi kế hoạch năm.', words: 'gấp đôi', kind: 'plan_ratio', value: '2', unit: 'lần', basis: 'plan' },
  { text: 'Vốn vay tăng gấp rưỡi so với năm trước.', words: 'gấp rưỡi', kind: 'growth', value: '1.5', unit: 'lần', basis: 'previous_year' },
  { text: 'Số vụ cháy tăng gấp ba so với cùng kỳ.', words: 'tăng gấp ba', kind: 'growth', value: '3', unit: 'lần', basis: 'same_period_last_year' },
  { text: 'Thu phí gấp rưỡi năm trước.', words: 'gấp rưỡi', kind: 'growth', value: '1.5', unit: 'lần', basis: 'previous_year' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'no base named', text: 'Lượng khách dịp lễ tăng gấp đôi.' },
  { why: "twice another unit's", text: 'Thu nhập của huyện gấp đôi huyện bên.' },
  { why: 'a goal', text: 'Quận phấn đấu thu phí gấp đôi năm 2021.' },
  { why: 'two things at once', text: 'Niềm vui nhân đôi với bà con trong xã.' },
  { why: 'what shall come', text: 'Diện tích sẽ tăng gấp đôi so với năm 2020.' },
  { why: 'twice as long', text: 'Thời gian chờ gấp đôi thời gian xử lý.' },
  { why: 'its figure behind it, read as one', text: 'Thu phí gấp ba lần cùng kỳ.', others: ['growth/multiple'] },
]
