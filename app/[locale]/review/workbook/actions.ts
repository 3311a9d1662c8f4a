'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { findWritten, saveProposals } from '@/lib/db/workbooks'
import type { Locale } from '@/lib/indicators/catalogue'
import { LARGEST_FILE } from '@/lib/workbook-reading/cell'
import { compareWorkbook } from '@/lib/workbook-reading/compare'
import { sayFileFault } from '@/lib/workbook-reading/faults'
import { openWorkbook } from '@/lib/workbook-reading/open-workbook'
import { readTables, textOf } from '@/lib/workbook-reading/rows'
import { tellForm } from '../../../answer'
import { isLocale, prefixOf } from '../../../i18n'
import { requireReviewer } from '../../../session'
import { sayDifference } from './say-difference'
import type { UploadState } from './state'

/** Figures of one file that go to review: as many as a person can look through. */
const MOST_CHANGES = 500

/**
 * A reviewer brings a workbook back: what was changed or added in it goes to
 * review at once where no cell is at fault, or where faults are to be left out.
 */
export async function uploadWorkbook(asked: Locale, _before: UploadState, data: FormData): Promise<UploadState> {
  return tellForm('workbook', await takeWorkbook(asked, data))
}

async function takeWorkbook(asked: Locale, data: FormData): Promise<UploadState> {
  const locale = isLocale(asked) ? asked : 'vi'
  const prefix = prefixOf(locale)
  const reviewer = await requireReviewer(locale, `${prefix}/review/workbook`)
  const t = await getTranslations({ locale, namespace: 'workbook' })
  const file = data.get('file')
  const unreadable = (message: string): UploadState => ({ status: 'unreadable', message })
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return unreadable(t('chooseFile'))
  if (file.size > LARGEST_FILE) return unreadable(sayFileFault('too-large', locale))
  const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()))
  if (!opened.ok) return unreadable(sayFileFault(opened.reason, locale))
  const tables = readTables(opened.sheets)
  if (!tables.hasData) return unreadable(sayFileFault('no-data', locale))

  const [figures, areas, indicators] = await Promise.all([
    findWritten(tables.rows.map(({ cells }) => textOf(cells.observation_id)).filter(Boolean)),
    listAreas({ withInvented: true }),
    listIndicators(),
  ])
  const difference = compareWorkbook(tables, { figures, areas, indicators })
  const proposals = [...difference.changed, ...difference.added].map(({ proposal }) => proposal)
  const fileName = nameOf(file.name)
  const words = { t, locale, fileName, rows: tables.rows.length, withoutFaulty: data.get('skip') === 'on' }
  if (proposals.length > MOST_CHANGES) return unreadable(t('tooMany', { count: proposals.length, most: MOST_CHANGES }))
  if (proposals.length === 0 || (difference.faults.length > 0 && !words.withoutFaulty)) return sayDifference(difference, null, words)
  const saved = await saveProposals(proposals, { fileName, title: t('reportTitle', { file: fileName }) }, reviewer)
  revalidatePath('/[locale]/review', 'page')
  return sayDifference(difference, { isNew: saved.status === 'added', count: proposals.length, href: `${prefix}/review/${encodeURIComponent(saved.id)}` }, words)
}

/** Some browsers send a path; a name is shown and kept, so nothing that steers a line belongs in it. */
const nameOf = (name: string) => (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\p{C}/gu, '').slice(0, 200) || 'workbook'
