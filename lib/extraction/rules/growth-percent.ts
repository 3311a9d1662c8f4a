import type { Rule } from '../draft'
import { negate } from '../number'
import { anywhere, endingIn, startingWith } from '../pattern'
import { EQUALS_GAP, FALLS, GAINS, LIST_GAP, ONLY_BRACKET, PLAN_FOLLOWS, PLAN_PRECEDES, REACHES, RISES, SAME_PERIOD_FOLLOWS } from '../verbs'

/** "Công nghiệp lên 10,2%, dịch vụ lên 11,45%": a sector goes up by it; a share "lên 58%" reaches it. */
const SECTOR_UP = /^[\s,;.]{0,3}(?:và\s|còn\s|riêng\s)?(?:ngành\s)?(?:công nghiệp|xây dựng|dịch vụ|thương mại|nông nghiệp|nông, lâm|thủy sản|du lịch|vận tải)[\p{L}\s,-]{0,30}\slên\s{1,2}$/iu

const SIGNED_RISE = /tăng(?:\s(?:trưởng|ước|đạt|khoảng)){0,2}\s{0,2}[-–−]$/iu

const isRate = (name: string): boolean => name === 'percent' || name === 'points'

/**
 * A verb of change before a percentage or percentage points.
 *
 * "tăng 48,6%", "ước tăng 9,3%", "cao hơn cùng kỳ năm 2016 là 11,27%", "giảm 3,7%" (−5.4), "tăng bình quân 15%/năm",
 * "tăng 2,1 điểm %". Not "giảm còn 3,15%" (a level reached).
 */
export const growthByVerb: Rule = {
  name: 'growth/verb-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || (REACHES.test(gap) && !SECTOR_UP.test(gap))) return null
    // "tỷ lệ hài lòng nhích lên 96,8%": the rate reached
    if (/lên\s{1,2}$/iu.test(gap) && Number(quantity.value) > 40) return null
    // "tăng -3,2%": a fall, written with its sign
    if (SIGNED_RISE.test(gap)) return { kind: 'growth', value: negate(quantity.value), sure: 0.8, doubts: ['sign-against-verb'] }
    const rises = RISES.test(gap) || GAINS.test(gap) || SECTOR_UP.test(gap)
    if (!rises && !FALLS.test(gap)) return null
    // "Quận A còn thấp hơn, 24,1% kế hoạch": the comma ends the comparison
    if (PLAN_FOLLOWS.test(after) && /,\s{0,2}$/u.test(gap)) return null
    const plan = PLAN_FOLLOWS.test(after) || (PLAN_PRECEDES.test(gap) && !SAME_PERIOD_FOLLOWS.test(after))
    return { kind: 'growth', value: rises ? quantity.value : negate(quantity.value), sure: 0.96, ...(plan ? { basis: 'plan' as const } : {}) }
  },
}

/** Nouns of change name the figure: "mức tăng trưởng kinh tế 9,3%", "tốc độ tăng giá trị sản xuất đạt 10,2%". */
const GROWTH_NOUN = /(?<!\p{L})(?:tăng trưởng|tốc độ phát triển|(?:tốc độ|mức|tỷ lệ|nhịp độ) tăng)(?!\p{L})([^;:%]{0,90})$/iu
const OTHER_SUBJECT = /(?:tỷ lệ|tỷ trọng|cơ cấu|chiếm|thu ngân sách|giải ngân|bằng|hoàn thành|tương đương|thực hiện được|còn)(?!\p{L})/iu

/**
 * A noun of growth as the subject of a percentage.
 *
 * "tăng trưởng thủ công nghiệp, làng nghề ước đạt 8,8%". Not where another subject comes between.
 */
export const growthByNoun: Rule = {
  name: 'growth/noun-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || PLAN_FOLLOWS.test(after)) return null
    const noun = GROWTH_NOUN.exec(gap.slice(-130))
    return noun && !OTHER_SUBJECT.test(noun[1]!) ? { kind: 'growth', sure: 0.9 } : null
  },
}

const SIGN = /\(\s{0,1}([-–+])\s{0,1}$/u

/** A change written with its sign in brackets: "giảm 5 vụ (-16,7%)", "(+3,2%)". */
export const growthSigned: Rule = {
  name: 'growth/signed',
  version: 1,
  read: ({ quantity, gap }) => {
    const sign = isRate(quantity.class) ? SIGN.exec(gap)?.[1] : undefined
    return sign ? { kind: 'growth', value: sign === '+' ? quantity.value : negate(quantity.value), sure: 0.85 } : null
  },
}

const AVERAGE = endingIn('(?:bình quân|trung bình)[^,;:%]{0,60}')
const PER_YEAR = startingWith('/(?: )?(?:1 )?năm|(?:mỗi|một|hằng|hàng) năm|năm')

/**
 * A yearly mean of growth, the verb left out: "bình quân giai đoạn 2014 - 2023 đạt 13,7%", "tăng thu bình quân hằng năm 21,4%",
 * "đạt 9%/năm".
 */
export const growthAverage: Rule = {
  name: 'growth/yearly-average',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || OTHER_SUBJECT.test(gap.slice(-60)) || /lãi suất/iu.test(gap.slice(-40))) return null
    const perYear = PER_YEAR.test(after)
    return perYear || (AVERAGE.test(gap) && /tăng|năm|giai đoạn|¤/iu.test(gap.slice(-80))) ? { kind: 'growth', sure: 0.8 } : null
  },
}

const PRODUCTION = endingIn('(?:giá trị sản xuất|giá trị gia tăng|giá trị tăng thêm|tổng mức bán lẻ)[^;:%]{0,80}(?:đạt|ước|ước đạt)(?: khoảng| hơn| trên| gần){0,1}')

/** An amount said to reach a percentage has grown by it: "tổng giá trị sản xuất trên địa bàn đạt 10,3%". */
export const growthOfAmount: Rule = {
  name: 'growth/amount-reached-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || PLAN_FOLLOWS.test(after) || SAME_PERIOD_FOLLOWS.test(after) || !PRODUCTION.test(gap) || OTHER_SUBJECT.test(gap)) return null
    return { kind: 'growth', sure: 0.6, doubts: ['verb-of-change-missing'] }
  },
}

const WENT_ON = /¤\s{1,3}(?:(?:đã|lại|chỉ|chỉ còn)\s)?(?:lên|vọt lên|xuống|ở mức|chững ở mức|chững lại ở mức|còn|đạt|là)?\s{0,2}(?:khoảng\s|hơn\s|gần\s|trên\s)?$/iu
const SECTOR = startingWith('(?:và |trong đó |còn |riêng |ngành |khu vực |nhóm ngành |:|,|;){0,3}(?:ngành )?(?:công nghiệp|xây dựng|dịch vụ|thương mại|nông|lâm|thủy sản|thuỷ sản|du lịch|vận tải|tiểu thủ|chăn nuôi|trồng trọt|bán lẻ)')
const WHOLE_OR_VERB = anywhere('tỷ trọng|tỷ lệ|cơ cấu|chiếm|bằng|thu|giải ngân|hoàn thành|kế hoạch|hộ|đúng hạn')

/**
 * The next figure of a row of growth rates, its verb left out: "năm 2021 tăng 8,2%, năm 2022 vọt lên 11,6%",
 * "tăng 10,3%, trong đó công nghiệp - xây dựng 11,2%, thương mại - dịch vụ 12,6%".
 */
export const growthOfRow: Rule = {
  name: 'growth/next-of-row',
  version: 1,
  read: ({ quantity, gap, after, previous }) => {
    if (quantity.class !== 'percent' || previous?.kind !== 'growth' || previous.unit !== '%' || previous.basis === 'plan') return null
    if (PLAN_FOLLOWS.test(after) || SAME_PERIOD_FOLLOWS.test(after) || WHOLE_OR_VERB.test(gap)) return null
    const years = WENT_ON.test(gap)
    return years || SECTOR.test(gap.replace(/^[\s(,;:)-]{1,4}/u, '')) ? { kind: 'growth', sure: 0.75 } : null
  },
}

/** A percentage set against last year by nothing but the words behind it: "nhu cầu điện đi lên, 5,4% so với cùng kỳ". */
export const growthCompared: Rule = {
  name: 'growth/compared',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || !SAME_PERIOD_FOLLOWS.test(after) || REACHES.test(gap)) return null
    return { kind: 'growth', value: WENT_DOWN.test(gap.slice(-40)) ? negate(quantity.value) : quantity.value, sure: 0.7 }
  },
}

const WENT_DOWN = anywhere('giảm|sụt|lùi|hụt|tụt|rơi|mất|kém|thấp')

/**
 * A second figure for one change, in brackets or after "tương đương", or the next of a list.
 *
 * "giảm 4% (khoảng 120ha)", "giảm 12.870 con (31,6%)", "tăng lần lượt 6% và 9%".
 */
export const growthRestated: Rule = {
  name: 'growth/restated',
  version: 1,
  read: ({ quantity, gap, after, previous }) => {
    if (previous?.kind !== 'growth' || previous.unit === 'lần' || PLAN_FOLLOWS.test(after)) return null
    const otherUnit = previous.unit !== quantity.unit
    const fits = otherUnit ? ONLY_BRACKET.test(gap) || EQUALS_GAP.test(gap) : LIST_GAP.test(gap)
    if (!fits || quantity.class === 'fraction' || quantity.class === 'bare') return null
    return { kind: 'growth', value: previous.value.startsWith('-') ? negate(quantity.value) : quantity.value, sure: 0.85, ...(previous.basis === 'plan' ? { basis: 'plan' as const } : {}) }
  },
}
