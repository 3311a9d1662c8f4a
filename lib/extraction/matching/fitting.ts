import { anywhere } from '../pattern'
import type { Sought } from './catalogue'
import type { Measured } from './measured'
import { unitFit } from './units'

/** Fits in every way; something a person would have to settle; not at all. */
export const FITS = 1
const DOUBTFUL = 0.6
const NOT = 0

const RATIOS = new Set(['growth', 'share', 'plan_ratio'])
/** "Dịch vụ đạt 16,3%" alone may as well be growth. */
const SHARE_OF_ECONOMY = new Set(['trade-services-share', 'industry-construction-share', 'agriculture-share'])
const ECONOMY_DIVIDED = anywhere('(?:tỷ|tỉ) trọng|cơ cấu|chiếm|ty trong|co cau')
/** What exists now is told without a verb of doing: "cấp mới 90 hộ kinh doanh", "kiểm tra 40 doanh nghiệp" are others. */
const STOCKS = new Set(['enterprises-active', 'household-businesses-active', 'poor-households', 'ocop-products'])
const DOING = anywhere('cấp|thành lập|mới|đăng ký|giải thể|ngừng|vi phạm|kiểm tra|thanh tra|giám sát|rà soát|vận động|kết nối|vay|nợ|nộp|xử lý|xử phạt|hỗ trợ|thoát|giảm|thêm|khảo sát|trưng bày|giới thiệu|quảng bá|bày bán|tiêu thụ|gian hàng|lên sàn|chấm|tuyên truyền|đối thoại|trao|tham gia|đánh giá|phân hạng|giải quyết')
/** A product has its stars for years; the indicator counts those given in the year's round. */
const ROUND = anywhere('công nhận|đánh giá|phân hạng')
const DISBURSED = anywhere('giải ngân|giai ngan')
/** "Trên 1 ha", "đồng/ha": what a field yields is no sum. */
const PER_AREA = /(?:\/|trên|mỗi|một|1)\s{0,2}(?:1\s{0,2})?(?:ha|héc ?ta|hecta|sào|m2)(?!\p{L})/iu

/**
 * How far an indicator is of the kind, unit and standing of a figure, whatever its words: 1 fits, 0 cannot be meant,
 * between them a person has to settle it (an excess over the plan beside a ratio to the plan).
 */
export function fitOf({ words, average, multiYear, hasMultiYear }: Sought, measured: Measured): number {
  const { code, kind, unitOfMeasure } = words
  const related = kindFit(code, kind, measured)
  if (related === NOT) return NOT
  const unit = code === 'par-index-score' && measured.unit === 'điểm' ? 'same' : unitFit(measured.unit, unitOfMeasure, words.names)
  if (unit === 'other') return NOT
  const settled = unit === 'same'
    && average === (measured.kind === 'growth' && measured.yearlyAverage)
    && (!multiYear || measured.severalYears)
    && !(measured.severalYears && flows(kind, unitOfMeasure, measured) && !multiYear && (hasMultiYear || kind === 'level' || kind === 'growth'))
    && !(kind === 'growth' && measured.basis === 'plan') && !(kind === 'plan_ratio' && measured.kind === 'plan_ratio' && measured.basis !== 'plan')
    && contextFits(code, unitOfMeasure, measured)
  return settled ? related : Math.min(related, DOUBTFUL)
}

/** A sum or growth over several years is another indicator than that of one year. */
const flows = (kind: string, unitOfMeasure: string, { yearlyAverage }: Measured): boolean => (kind === 'growth' && !yearlyAverage) || (kind === 'level' && unitOfMeasure === 'dong')

function kindFit(code: string, kind: string, measured: Measured): number {
  // the catalogue keeps index scores as levels in percent; reports state them as a share
  if (code === 'par-index-score') return measured.kind === 'share' || (measured.kind === 'level' && measured.unit === 'điểm') ? FITS : NOT
  if (kind === measured.kind) return FITS
  if (measured.kind === 'share' && kind === 'plan_ratio' && DISBURSED.test(measured.measure)) return FITS
  // an achievement counted without its total is still that achievement
  if (measured.kind === 'level' && kind === 'completion') return FITS
  if (measured.kind === 'completion' && kind === 'level') return DOUBTFUL
  return RATIOS.has(kind) && RATIOS.has(measured.kind) ? DOUBTFUL : NOT
}

function contextFits(code: string, unitOfMeasure: string, measured: Measured): boolean {
  if (SHARE_OF_ECONOMY.has(code)) return ECONOMY_DIVIDED.test(measured.measure) || ECONOMY_DIVIDED.test(measured.paragraph)
  if (STOCKS.has(code)) return !DOING.test(measured.quote) && !DOING.test(measured.measure)
  if (code === 'ocop-4star-recognised') return ROUND.test(measured.sentence)
  return unitOfMeasure !== 'dong' || !PER_AREA.test(measured.quote)
}
