import { cleanText } from '@/lib/document/text'
import type { Letterhead } from '@/lib/document/paper'

/** Longest that a field of the head may be. */
export const LONGEST = { issuer: 120, number: 40, place: 60 } as const
/** A form with three short fields is smaller. */
const MOST_BYTES = 20_000

/**
 * The head of a document as the form of a briefing page sends it.
 *
 * It comes by POST from a page of this site only: a link that anyone can make
 * must not put words of theirs at the head of a document that this site hands out.
 *
 * @returns null where it was sent from elsewhere, or is no such form
 */
export async function readLetterhead(request: Request): Promise<Letterhead | null> {
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin' && from !== 'none') return null
  if (isElsewhere(request.headers)) return null
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null
  const form = await request.formData().catch(() => null)
  if (!form) return null
  const field = (key: keyof typeof LONGEST) => {
    const value = form.get(key)
    return typeof value === 'string' ? cleanText(value).replace(/\s+/g, ' ').trim().slice(0, LONGEST[key]) : ''
  }
  return { issuer: field('issuer'), number: field('number'), place: field('place') || 'Hà Nội' }
}

/** Browsers that do not tell the relation name the origin of a form. */
function isElsewhere(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== (headers.get('x-forwarded-host') ?? headers.get('host'))
}
