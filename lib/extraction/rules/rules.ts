import type { Rule, WordRule } from '@/lib/extraction/draft'
import { completion } from './completion/of-total'
import { completionOfNamed } from './completion/total-named-before'
import { growthOfAmount } from './growth/amount-reached-percent'
import { growthCompared } from './growth/compared'
import { growthMultiple } from './growth/multiple'
import { growthTimesInWords } from './growth/multiple-in-words'
import { growthOfRow } from './growth/next-of-row'
import { growthByNoun } from './growth/noun-percent'
import { growthOverPlan } from './growth/over-plan'
import { growthRestated } from './growth/restated'
import { growthSigned } from './growth/signed'
import { growthAmount } from './growth/verb-amount'
import { growthByVerb } from './growth/verb-percent'
import { growthAverage } from './growth/yearly-average'
import { levelCount } from './level/count'
import { levelBare } from './level/count-named-before'
import { levelMeasure } from './level/measure'
import { levelMoney } from './level/money'
import { levelScore } from './level/score'
import { planUnsaid } from './plan-ratio/budget-reached'
import { ratioToLastYear } from './plan-ratio/of-last-year'
import { planRatio } from './plan-ratio/of-plan'
import { rankFirst } from './rank/first'
import { rankPosition } from './rank/position-of'
import { rankChange } from './rank-change/places'
import { share } from './share/percent'

/**
 * Rules that read one figure, most particular first: the first that reads it has it.
 *
 * A figure's class ("12%", "12 bậc", "12 tỷ đồng") keeps most rules apart; the order decides where several could speak.
 */
export const RULES: readonly Rule[] = [
  rankChange,
  // "vượt 9% dự toán" is growth over the plan, so before the ratios; "cao hơn dự toán 9%" has a verb of change, so before it
  growthOverPlan,
  growthMultiple,
  // the verb at the figure says more than a plan or last year behind it: "tăng 8% so với kế hoạch" is no 8% of the plan
  growthByVerb,
  // a sign of its own before that of the figure restated: "giảm 5 vụ (-16,7%)"
  growthSigned, growthRestated,
  planRatio, ratioToLastYear,
  // without a verb: a noun of growth, a mean, an amount; all of them after the plan, which stands in the same clauses
  growthByNoun, growthAverage, growthOfAmount,
  // the plan unsaid: only where no growth is spoken of
  planUnsaid,
  // carried on from the figure before, or from the words behind
  growthOfRow, growthCompared,
  // every other percentage
  share,
  completion,
  // before the counts: "hoàn thành 16 chỉ tiêu" of 18 named before
  completionOfNamed,
  // before the levels: "tăng 30 tỷ đồng"
  growthAmount,
  levelMoney, levelMeasure, levelScore, levelCount, levelBare,
]

/** Rules that read a sentence for words that are figures themselves; they go before the others, and what they take no other rule sees. */
export const WORD_RULES: readonly WordRule[] = [rankPosition, rankFirst, growthTimesInWords]
