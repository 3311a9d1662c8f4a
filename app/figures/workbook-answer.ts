import type { Dossier } from '@/lib/export/handout'
import { ODS_TYPE, writeOds } from '@/lib/export/ods'
import { workbookOf } from '@/lib/export/workbook'
import { writeXlsx, XLSX_TYPE } from '@/lib/export/xlsx'

interface WorkbookAnswer { readonly body: ReadableStream<Uint8Array>; readonly type: string }

/** A dossier as an Excel or OpenDocument workbook; the cover says whom to ask where CONTACT_EMAIL names someone. */
export function workbookAnswer(dossier: Dossier, format: 'xlsx' | 'ods'): WorkbookAnswer {
  const contact = process.env.CONTACT_EMAIL
  const workbook = workbookOf(dossier, contact ? { contact } : {})
  return format === 'xlsx' ? { body: writeXlsx(workbook), type: XLSX_TYPE } : { body: writeOds(workbook), type: ODS_TYPE }
}
