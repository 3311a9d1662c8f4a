import type { Rule, WordRule } from '../draft'
import { completion, completionOfNamed } from './completion'
import { growthAmount, growthMultiple, growthOverPlan, growthTimesInWords } from './growth-amount'
import { growthAverage, growthByNoun, growthByVerb, growthCompared, growthOfAmount, growthOfRow, growthRestated, growthSigned } from './growth-percent'
import { levelBare, levelCount, levelMeasure, levelMoney, levelScore } from './level'
import { planRatio, planUnsaid, ratioToLastYear } from './plan-ratio'
import { rankChange, rankFirst, rankPosition } from './rank'
import { share } from './share'

/** Rules that read one figure, most particular first: the first that reads it has it. */
export const RULES: readonly Rule[] = [
  rankChange, growthOverPlan, growthMultiple, growthByVerb, growthSigned, growthRestated, planRatio, ratioToLastYear, growthByNoun, growthAverage, growthOfAmount, planUnsaid, growthOfRow, growthCompared, share,
  completion, completionOfNamed, growthAmount, levelMoney, levelMeasure, levelScore, levelCount, levelBare,
]

/** Rules that read a sentence for words that are figures themselves. */
export const WORD_RULES: readonly WordRule[] = [rankPosition, rankFirst, growthTimesInWords]
