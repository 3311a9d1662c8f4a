import type { Direction, IndicatorKind } from '@/lib/indicators/catalogue'
import type { IndicatorMatch } from '../candidate'
import { fold } from '../pattern'
import { withoutActor } from '../measure-words'
import type { Measured } from './measured'
import { unitOf } from './units'

/** What an indicator might be called that the catalogue does not have yet, for a person to correct. */
export interface ProposedIndicator {
  readonly code: string
  readonly nameVi: string
  readonly kind: IndicatorKind
  /** One of the catalogue's units; a unit it has no word for goes by its own name without marks. */
  readonly unitOfMeasure: string
  readonly decimals: number
  /** Null where the words do not tell. */
  readonly direction: Direction | null
}

/** From here on what is measured is rather one of the alternatives. */
const KNOWN_FROM = 0.7
const MOST_LETTERS = 120

/** How the catalogue names each kind: before the words, after them, and at the end of the code. */
const NAMED: Readonly<Record<IndicatorKind, { readonly before: string; readonly after: string; readonly code: string; readonly said: RegExp }>> = {
  level: { before: '', after: '', code: '', said: /^$/u },
  completion: { before: '', after: '', code: '', said: /^$/u },
  growth: { before: 'Tăng ', after: '', code: 'growth', said: /^(?:mức |tốc độ )?tăng(?: trưởng)?(?!\p{L})/iu },
  share: { before: 'Tỷ lệ ', after: '', code: 'rate', said: /^(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})|^(?:chỉ số|độ|mức)(?!\p{L})/iu },
  plan_ratio: { before: '', after: ' so với kế hoạch', code: 'plan-ratio', said: /so với (?:kế hoạch|dự toán)$/iu },
  rank: { before: 'Thứ hạng ', after: '', code: 'rank', said: /^(?:thứ hạng|xếp hạng|vị trí)(?!\p{L})/iu },
  rank_change: { before: 'Thay đổi thứ hạng ', after: '', code: 'rank-change', said: /^thay đổi(?!\p{L})/iu },
}
const WORSE = /\b(?:ngheo|no|no dong|qua han|tre han|cham|tai nan|vi pham|toi pham|pham phap|chay|that nghiep|khieu nai|to cao|khieu kien|o nhiem|tu vong|thiet hai|suy dinh duong|dich benh|ca mac|tam ngung|giai the|that thoat|ly hon)\b/
const BETTER = /\b(?:dung han|hai long|bao phu|dat chuan|nuoc sach|co viec lam|viec lam|thu nhap|hoan thanh|gia dinh van hoa|qua dao tao|thu gom|tiem chung|truc tuyen|so hoa|cong nhan|khen|do tot nghiep)\b/

/**
 * An indicator for a measure that the catalogue does not have.
 *
 * @param alternatives what `matchIndicator` found; where one is near, it is rather that
 * @returns null where the measure names nothing to call it by, or is known
 */
export function proposeIndicator({ measure, kind, unit }: Pick<Measured, 'measure' | 'kind' | 'unit'>, alternatives: readonly IndicatorMatch[] = []): ProposedIndicator | null {
  if (alternatives.some(({ score }) => score >= KNOWN_FROM)) return null
  const words = namedBy(measure, unit)
  const plain = fold(words).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (!/[a-z]{2,}/.test(plain)) return null
  const { before, after, code, said } = NAMED[kind]
  const own = said.test(words)
  const name = own ? words : `${before}${before === '' ? words : words.charAt(0).toLowerCase() + words.slice(1)}${after}`
  const unitOfMeasure = unitOf(unit, kind)
  return {
    code: codeOf(plain, code), nameVi: name.charAt(0).toUpperCase() + name.slice(1), kind, unitOfMeasure,
    decimals: unitOfMeasure === 'percent' || unit === 'điểm' ? 2 : 0, direction: directionOf(kind, fold(words)),
  }
}

/** The measure without whoever it is told of, without numbers, and without a unit repeated behind it. */
function namedBy(measure: string, unit: string): string {
  const bare = withoutActor(measure.normalize('NFC').replace(/\s+/g, ' ').trim()).replace(/(?<!\p{L})(?:trên địa bàn|của|tại|toàn)? ?(?:quận|huyện|thị xã|phường|xã|tỉnh|thành phố|TP)(?: \p{Lu}[\p{L}\p{M}]*){1,3}/gu, ' ').replace(/\d+(?:[.,]\d+)*/g, ' ')
  const words = bare.replace(/\s+/g, ' ').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '').slice(0, MOST_LETTERS)
  const twice = unit !== '' && words.toLowerCase().startsWith(unit.toLowerCase()) && words.toLowerCase().endsWith(` ${unit.toLowerCase()}`)
  return twice ? words.slice(0, -unit.length - 1).trim() : words
}

/** ASCII, lower case, at most 60 letters, cut between words. */
function codeOf(plain: string, suffix: string): string {
  const short = plain.length <= 48 ? plain : plain.slice(0, 49).replace(/-[^-]*$/, '')
  return suffix === '' || short.endsWith(`-${suffix}`) || (suffix === 'rate' && short.startsWith('ty-')) ? short : `${short}-${suffix}`
}

function directionOf(kind: IndicatorKind, words: string): Direction | null {
  if (kind === 'rank') return 'lower_better'
  if (kind === 'rank_change' || kind === 'completion') return 'higher_better'
  if (WORSE.test(words)) return 'lower_better'
  return BETTER.test(words) || kind === 'plan_ratio' ? 'higher_better' : null
}
