import type { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { displayUnit, formatFigure } from '@/lib/indicators/words'
import { sayProposal } from '@/lib/review/proposal'
import type { Difference, WorkbookDifference } from '@/lib/workbook-reading/compare'
import { sayCellFault } from '@/lib/workbook-reading/faults'
import type { FoundItem, FoundList, UploadState } from './state'

interface Words {
  readonly t: Awaited<ReturnType<typeof getTranslations<'workbook'>>>
  readonly locale: Locale
  readonly fileName: string
  /** Rows of figures that were read. */
  readonly rows: number
  /** Rows with faults are left out, the others go to review. */
  readonly withoutFaulty: boolean
}

/** What went to review: the report of the workbook. */
export interface Stored { readonly isNew: boolean; readonly count: number; readonly href: string }

/** Of a long list so many rows are shown. */
const MOST_SHOWN = 200

/** What was found in a workbook and what came of it, in words. */
export function sayDifference(difference: WorkbookDifference, stored: Stored | null, words: Words): UploadState {
  const { t, fileName, rows } = words
  return {
    status: 'read',
    summary: [t('read', { file: fileName, count: rows }), t('unchanged', { count: difference.unchanged })],
    result: { ...sayResult(difference, stored, words), href: stored?.href ?? null, link: t('toReview') },
    lists: listsOf(difference, words).filter(({ items }) => items.length > 0),
  }
}

function sayResult({ faults }: WorkbookDifference, stored: Stored | null, { t }: Words): { tone: 'good' | 'bad' | 'plain'; text: string } {
  if (stored) return { tone: 'good', text: stored.isNew ? t('stored', { count: stored.count }) : t('known') }
  return faults.length > 0 ? { tone: 'bad', text: t('notStored') } : { tone: 'plain', text: t('nothing') }
}

function listsOf({ faults, changed, added, removed, outdated }: WorkbookDifference, { t, locale, withoutFaulty }: Words): FoundList[] {
  const shown = (items: readonly FoundItem[]) => (items.length > MOST_SHOWN ? [...items.slice(0, MOST_SHOWN), { at: '', text: t('more', { count: items.length - MOST_SHOWN }) }] : items)
  const differences = (all: readonly Difference[]) => shown(all.map(({ at, proposal, replacedBy }) => {
    const now = replacedBy && t('replaced', { figure: formatFigure(replacedBy, displayUnit(proposal.indicator, [replacedBy.value], locale), locale) })
    return { at: at.join(', '), text: [sayProposal(proposal), now].filter(Boolean).join('. ') }
  }))
  return [
    { key: 'faults', title: t('faults', { count: faults.length }), note: withoutFaulty ? t('skipped') : '', items: shown(faults.map((fault) => ({ at: fault.at, text: sayCellFault(fault, locale).slice(fault.at.length).replace(/^: /, '').trim() }))) },
    { key: 'changed', title: t('changed', { count: changed.length }), note: '', items: differences(changed) },
    { key: 'added', title: t('added', { count: added.length }), note: '', items: differences(added) },
    { key: 'removed', title: t('removed', { count: removed.length }), note: t('removedNote'), items: shown(removed.map((text) => ({ at: '', text }))) },
    { key: 'outdated', title: t('outdated', { count: outdated.length }), note: t('outdatedNote'), items: shown(outdated.map((at) => ({ at, text: '' }))) },
  ]
}
