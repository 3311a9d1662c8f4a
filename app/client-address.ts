import { answerInHand } from './answer'

/**
 * Whom requests are counted for: the address at the other end of the connection.
 * A header says what its sender likes, so it is asked only where TRUSTED_PROXIES
 * says that so many proxies of one's own stand before the site, each adding the
 * address it saw at the end of X-Forwarded-For. Of IPv6 the network counts: one
 * reader has billions of addresses in it.
 *
 * @param proxies how many of one's own; 0 for none
 * @param connected address at the other end, null where it is not known (`next dev`)
 */
export function clientAddress(forwarded: string | null, { proxies, connected }: { readonly proxies: number; readonly connected: string | null }): string {
  const named = forwarded?.split(',').map((address) => address.trim()).filter(Boolean) ?? []
  const address = proxies > 0 ? (named.at(-proxies) ?? connected) : connected
  return networkOf(address ?? 'unknown')
}

function networkOf(address: string): string {
  const plain = address.slice(0, 64).replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - tail.split(':').filter(Boolean).length)).fill('0'), ...tail.split(':')]
  return `${filled.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** The address of a request. commands/serve.mjs leaves the answer being made where the connection is found. */
export function addressOfRequest(request: Request): string {
  const { TRUSTED_PROXIES } = process.env
  return clientAddress(request.headers.get('x-forwarded-for'), { proxies: Number(TRUSTED_PROXIES) || 0, connected: answerInHand()?.req?.socket?.remoteAddress ?? null })
}
