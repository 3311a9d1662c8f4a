import type { Direction, Indicator, IndicatorKind } from '@/lib/indicators/catalogue'

/** An indicator that a reviewer adds to the catalogue, as typed. */
export interface NewIndicator {
  readonly code: string
  readonly nameVi: string
  /** "" for the same as in Vietnamese. */
  readonly nameEn: string
  /** Code of a theme. */
  readonly theme: string
  readonly kind: IndicatorKind
  /** "percent", "dong", …; or the word for a unit that the catalogue has none for: "tấn". */
  readonly unitOfMeasure: string
  /** Digits, as typed. */
  readonly decimals: string
  readonly direction: Direction
  readonly definitionVi: string
  /** "" for the same as in Vietnamese. */
  readonly definitionEn: string
}

export type NewIndicatorField = 'code' | 'nameVi' | 'nameEn' | 'theme' | 'unitOfMeasure' | 'decimals' | 'definitionVi' | 'definitionEn'

/** What is wrong with a new indicator: the field, and a key of the message that says how to mend it. */
export interface NewIndicatorFault {
  readonly field: NewIndicatorField
  readonly reason: 'missing' | 'too-long' | 'code-form' | 'code-taken' | 'name-taken' | 'not-in-catalogue' | 'not-a-digit' | 'unit-of-kind'
}

/** What the catalogue holds already, as far as a new indicator may clash with it. */
export interface KnownCatalogue {
  readonly indicators: ReadonlyArray<Pick<Indicator, 'code' | 'nameVi' | 'nameEn'>>
  readonly themes: readonly string[]
}

export type CheckedIndicator = { readonly ok: true; readonly indicator: Indicator } | { readonly ok: false; readonly faults: readonly NewIndicatorFault[] }

/** Letters a name, and a definition, may have. */
const LONGEST = { code: 60, nameVi: 200, nameEn: 200, theme: 100, unitOfMeasure: 40, decimals: 2, definitionVi: 1000, definitionEn: 1000 } as const

/** Kinds whose unit follows: a share in anything but percent is no share. */
const UNIT_OF_KIND: Partial<Record<IndicatorKind, string>> = { growth: 'percent', share: 'percent', plan_ratio: 'percent', rank: 'rank', rank_change: 'places' }

/**
 * Checks an indicator that a reviewer adds. It is compared "with care" until
 * somebody has looked into it, measures what its name says and is alone in its
 * family. Texts become NFC without space around them.
 *
 * @returns the indicator as the catalogue keeps it, or every fault found, in the order of the form
 */
export function checkNewIndicator(typed: NewIndicator, known: KnownCatalogue): CheckedIndicator {
  const texts = {
    code: clean(typed.code), nameVi: clean(typed.nameVi), nameEn: clean(typed.nameEn) || clean(typed.nameVi), theme: clean(typed.theme), unitOfMeasure: clean(typed.unitOfMeasure),
    decimals: clean(typed.decimals), definitionVi: clean(typed.definitionVi), definitionEn: clean(typed.definitionEn) || clean(typed.definitionVi),
  }
  const faults = (Object.keys(LONGEST) as NewIndicatorField[]).flatMap((field): NewIndicatorFault[] => {
    const reason = texts[field] === '' ? 'missing' : texts[field].length > LONGEST[field] ? 'too-long' : faultOf(field, texts[field], typed.kind, known)
    // What is left out in English is the Vietnamese, and its fault is told there.
    return reason === null || (field.endsWith('En') && clean(typed[field as 'nameEn' | 'definitionEn']) === '') ? [] : [{ field, reason }]
  })
  if (faults.length > 0) return { ok: false, faults }
  const { decimals, ...rest } = texts
  return {
    ok: true,
    indicator: { ...rest, decimals: Number(decimals), kind: typed.kind, direction: typed.direction, comparability: 'care', objectVi: rest.nameVi, objectEn: rest.nameEn, family: rest.code },
  }
}

const clean = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim()

function faultOf(field: NewIndicatorField, text: string, kind: IndicatorKind, { indicators, themes }: KnownCatalogue): NewIndicatorFault['reason'] | null {
  switch (field) {
    case 'code': return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? 'code-form' : indicators.some(({ code }) => code === text) ? 'code-taken' : null
    case 'nameVi': return indicators.some(({ nameVi }) => sameName(nameVi, text)) ? 'name-taken' : null
    case 'nameEn': return indicators.some(({ nameEn }) => sameName(nameEn, text)) ? 'name-taken' : null
    case 'theme': return themes.includes(text) ? null : 'not-in-catalogue'
    case 'decimals': return /^\d$/.test(text) ? null : 'not-a-digit'
    case 'unitOfMeasure': return (UNIT_OF_KIND[kind] ?? text) === text ? null : 'unit-of-kind'
    default: return null
  }
}

/** Names are told apart by their letters and marks, not by capitals: the list of a form finds an indicator by its name. */
const sameName = (a: string, b: string): boolean => a.localeCompare(b, 'vi', { sensitivity: 'accent' }) === 0
