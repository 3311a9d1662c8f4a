import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'
import { unqualified } from './unqualified'

const LAND = endingIn('(?:diện tích|diện tích chỉ|diện tích chưa|diện tích vỏn vẹn|tổng diện tích|diện tích tự nhiên|diện tích đất tự nhiên|rộng|dài|cao|sâu|cách|bán kính)(?: là| khoảng| hơn| trên| gần| chỉ| chưa| đến| đầy| tới| vỏn vẹn){0,2}')

/** "công suất 500 tấn/ngày", "quy mô 12 ha": how large a thing is built, in whatever unit. */
const SIZE = endingIn('(?:quy mô|công suất)(?: thiết kế)?(?: là| khoảng| hơn| trên| gần)?')
/** "cách trung tâm huyện 12 km" */
const DISTANCE = endingIn('cách [^,;:.%\\d]{2,40}')

/** Measured amounts: "năng suất 58tạ/1ha", "bồi thường 42,5ha". Not the size of a thing ("đường dài 2 km", "diện tích tự nhiên"). */
export const levelMeasure: Rule = {
  name: 'level/measure',
  version: 1,
  read: ({ quantity, gap }) => {
    if (quantity.class !== 'measure') return null
    const before = unqualified(gap)
    const size = SIZE.test(before) || (LAND.test(before) && !/^(?:ha|tấn|tạ|kg|con)/iu.test(quantity.unit))
    return size || (/^(?:km|m|mét|ki-lô-mét)$/iu.test(quantity.unit) && DISTANCE.test(before)) ? null : { kind: 'level', sure: 0.86 }
  },
}
