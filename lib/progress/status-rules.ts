// The rules by which tasks, targets and plans are called done or behind. They are published: the page on method prints
// this table as it stands here, and `status.ts` reads its thresholds from it.

/** An exact share: 9/10. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

export type StatusCode =
  | 'completed' | 'nearly' | 'partly' | 'behind'
  | 'plan-exceeded' | 'plan-met' | 'plan-nearly' | 'plan-missed'
  | 'on-track' | 'slow' | 'unknown'

/**
 * What a rule is about: counts of a whole, a ratio to a plan, either of them before its time is up, or none that can be said.
 */
export type StatusScope = 'count' | 'plan' | 'running' | 'none'

/** How a status may be coloured; never by colour alone. "plain" says nothing about good or bad. */
export type StatusTone = 'good' | 'fair' | 'bad' | 'plain'

export interface StatusRule {
  readonly code: StatusCode
  readonly scope: StatusScope
  /** Of the whole or the plan: this share or more. Null where no share decides. */
  readonly from: Fraction | null
  /** More than that share, not that share itself. */
  readonly strict?: boolean
  readonly tone: StatusTone
  readonly nameVi: string
  readonly nameEn: string
  readonly criterionVi: string
  readonly criterionEn: string
}

const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator })

/** Within a scope from the highest share down: the first whose share is reached holds. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    code: 'completed', scope: 'count', from: share(1, 1), tone: 'good', nameVi: 'Hoàn thành toàn bộ', nameEn: 'All completed',
    criterionVi: 'Số hoàn thành bằng tổng số được giao.', criterionEn: 'As many completed as assigned.',
  },
  {
    code: 'nearly', scope: 'count', from: share(9, 10), tone: 'fair', nameVi: 'Gần hoàn thành', nameEn: 'Nearly all completed',
    criterionVi: 'Hoàn thành từ 90% đến dưới 100% tổng số.', criterionEn: 'At least 90% completed, but not all.',
  },
  {
    code: 'partly', scope: 'count', from: share(7, 10), tone: 'fair', nameVi: 'Hoàn thành phần lớn', nameEn: 'Mostly completed',
    criterionVi: 'Hoàn thành từ 70% đến dưới 90% tổng số.', criterionEn: 'At least 70% and less than 90% completed.',
  },
  {
    code: 'behind', scope: 'count', from: share(0, 1), tone: 'bad', nameVi: 'Còn nhiều việc', nameEn: 'Much left',
    criterionVi: 'Hoàn thành dưới 70% tổng số.', criterionEn: 'Less than 70% completed.',
  },
  {
    code: 'on-track', scope: 'running', from: null, tone: 'good', nameVi: 'Đúng tiến độ', nameEn: 'On schedule',
    criterionVi: 'Chưa hết kỳ được giao; phần đã làm không thấp hơn phần thời gian đã qua, tính theo ngày.',
    criterionEn: 'Time is not up yet; the share done is no less than the share of days passed.',
  },
  {
    code: 'slow', scope: 'running', from: null, tone: 'bad', nameVi: 'Chậm tiến độ', nameEn: 'Behind schedule',
    criterionVi: 'Chưa hết kỳ được giao; phần đã làm thấp hơn phần thời gian đã qua, tính theo ngày.',
    criterionEn: 'Time is not up yet; the share done is less than the share of days passed.',
  },
  {
    code: 'plan-exceeded', scope: 'plan', from: share(1, 1), strict: true, tone: 'good', nameVi: 'Vượt kế hoạch', nameEn: 'Above plan',
    criterionVi: 'Trên 100% kế hoạch, dự toán.', criterionEn: 'More than 100% of the plan.',
  },
  {
    code: 'plan-met', scope: 'plan', from: share(1, 1), tone: 'good', nameVi: 'Đạt kế hoạch', nameEn: 'Plan met',
    criterionVi: 'Đúng 100% kế hoạch, dự toán.', criterionEn: 'Exactly 100% of the plan.',
  },
  {
    code: 'plan-nearly', scope: 'plan', from: share(9, 10), tone: 'fair', nameVi: 'Gần đạt kế hoạch', nameEn: 'Nearly at plan',
    criterionVi: 'Từ 90% đến dưới 100% kế hoạch, dự toán khi đã hết kỳ.', criterionEn: 'At least 90% and less than 100% of the plan when its time is up.',
  },
  {
    code: 'plan-missed', scope: 'plan', from: share(0, 1), tone: 'bad', nameVi: 'Chưa đạt kế hoạch', nameEn: 'Plan missed',
    criterionVi: 'Dưới 90% kế hoạch, dự toán khi đã hết kỳ.', criterionEn: 'Less than 90% of the plan when its time is up.',
  },
  {
    code: 'unknown', scope: 'none', from: null, tone: 'plain', nameVi: 'Chưa xác định', nameEn: 'Not known',
    criterionVi: 'Nguồn không nêu tổng số, chỉ nêu số vượt, hoặc các số mâu thuẫn nhau.',
    criterionEn: 'Sources leave out the total, state only the number exceeded, or contradict themselves.',
  },
]

const rules = new Map(STATUS_RULES.map((rule) => [rule.code, rule]))

/** The published rule of a status. */
export function ruleOf(code: StatusCode): StatusRule {
  const rule = rules.get(code)
  if (!rule) throw new RangeError(`no rule for ${code}`)
  return rule
}
