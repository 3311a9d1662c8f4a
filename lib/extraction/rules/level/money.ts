import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'

const PLAN_AMOUNT = endingIn('(?:dự toán|kế hoạch|chỉ tiêu|kế hoạch vốn)[^,;:%\\d]{0,40}(?:giao|là|giao là|năm)?')

/** "mỗi suất 2 triệu đồng", "mức phạt 5 triệu đồng", "tối đa 100 triệu đồng": what one is worth or a limit, no result. */
const FOR_EACH = endingIn('mỗi (?:suất|phần|thẻ|sổ|căn|chiếc|cuốn|giải)(?: quà| học bổng| tiết kiệm| nhà)?(?: trị giá)?|mức (?:hỗ trợ|phạt|đóng|thưởng|trợ cấp|học phí|lương cơ sở)(?: là| từ)?|đơn giá(?: là)?|giá vé(?: là)?|tối đa|tối thiểu|không quá|hạn mức')

/** An amount of money that no verb of change governs: "thu ngân sách đạt hơn 7.200 tỷ đồng", "2.418 tỷ 45 triệu đồng". */
export const levelMoney: Rule = {
  name: 'level/money',
  version: 1,
  read: ({ quantity, gap }) => {
    // "siêu thị 0 đồng" is a name, and none is no figure
    if (quantity.class !== 'money' || quantity.value === '0') return null
    if (FOR_EACH.test(gap)) return null
    return { kind: 'level', sure: PLAN_AMOUNT.test(gap) ? 0.5 : 0.94, ...(PLAN_AMOUNT.test(gap) ? { doubts: ['plan-amount'] } : {}) }
  },
}
