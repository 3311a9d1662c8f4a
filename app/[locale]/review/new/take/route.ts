import { getTranslations } from 'next-intl/server'
import { MOST_BYTES } from '@/lib/intake/limits'
import { sayFault } from '@/lib/report-reading/file-words'
import { isLocale } from '../../../../i18n'
import { findSignedIn } from '../../../../session'
import { bringIn, faultOf, givenForm, plainName } from '../bring-in'
import type { Outcome } from '../state'

/**
 * One file or text, sent by the script of /review/new so that its progress can be
 * shown and the sending be ended: the bytes are the body, what is said of them
 * stands in the query. `name` is the file's; without it the body is pasted text.
 */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const query = new URL(request.url).searchParams
  const t = await getTranslations({ locale, namespace: 'newReport' })
  const name = query.has('name') ? plainName(query.get('name') ?? '') : null
  const refuse = (status: number, message: string) => answer({ status: 'refused', name: name ?? t('pastedText'), message }, status)

  if (!isOwn(request.headers)) return refuse(403, t('elsewhere'))
  const person = await findSignedIn()
  if (!person || person.mustChangePassword) return refuse(401, t('signedOut'))
  const fields = { title: query.get('title') ?? '', publisher: query.get('publisher') ?? '', url: query.get('url') ?? '', publishedOn: query.get('publishedOn') ?? '' }
  const fault = faultOf(fields)
  if (fault) return refuse(422, t(`fault.${fault}`))
  const bytes = await boundedBody(request)
  if (!bytes) return refuse(413, sayFault({ reason: 'too-large', place: null }, locale))
  const item = name === null ? { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) } : { name, bytes }
  return answer(await bringIn(item, givenForm.parse(fields), query.get('intent') === 'store' ? 'store' : 'preview', { person, locale }))
}

const answer = (outcome: Outcome, status = 200) => Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } })

/** Whether a page of this site asks. Every browser says so of what its scripts send; a form of another site cannot. */
const isOwn = (headers: Headers): boolean => headers.get('sec-fetch-site') === 'same-origin' || headers.get('x-requested-with') === 'new-report'

/** The body; null where it is larger than a file may be, of which no more is read than that. */
async function boundedBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > MOST_BYTES) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
