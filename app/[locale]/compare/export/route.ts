import { redirect } from 'next/navigation'
import { dossierFormat } from '../../../figures/dossier-answer'
import { queryOf } from '../../../query'
import { GET as packOf } from '../briefing/file/route'

interface Context { readonly params: Promise<{ locale: string }> }

/** A comparison as a file: `format=xlsx`, `ods`, `csv`, `pdf` or `docx`. Without one it is the old address of a figure's CSV: kept links lead on. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const address = new URL(request.url)
  if (dossierFormat(queryOf(address)) !== null) return packOf(request, context)
  const { locale } = await context.params
  redirect(`${locale === 'en' ? '/en' : ''}/figures/export${address.search}`)
}
