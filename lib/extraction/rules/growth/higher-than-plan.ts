import { endingIn } from '@/lib/extraction/pattern'

/** "cao hơn dự toán", "thấp hơn so với kế hoạch được giao" right before a figure. */
export const HIGHER_THAN_PLAN = endingIn('(?:(?:cao|thấp|nhiều|ít) )?hơn (?:so với )?(?:dự toán|kế hoạch|chỉ tiêu)[^,;:%]{0,40}')
