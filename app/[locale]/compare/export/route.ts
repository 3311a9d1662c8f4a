import { redirect } from 'next/navigation'

/** Files had this address; kept links lead on. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  redirect(`${locale === 'en' ? '/en' : ''}/figures/export${new URL(request.url).search}`)
}
