/** An answer as it is shown. */
export interface Answer {
  readonly address: string
  /** "200 OK". */
  readonly status: string
  readonly headers: readonly (readonly [string, string])[]
  /** Null for a file that is no text. */
  readonly body: string | null
  /** More came than is shown. */
  readonly isCut: boolean
}

/** Characters of a body that are shown: a page of them, not a million rows. */
const MOST_SHOWN = 12_000

const SHOWN_HEADERS = ['content-type', 'etag', 'last-modified', 'link', 'content-disposition', 'ratelimit-policy', 'ratelimit', 'retry-after']

/** Asks, and takes no more of the answer than is shown. */
export async function ask(address: string, isBinary: boolean): Promise<Answer> {
  const response = await fetch(address, { cache: 'no-store' })
  const headers = SHOWN_HEADERS.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? ''] as const] : []))
  const about = { address, status: `${response.status} ${response.statusText}`.trim(), headers }
  if (isBinary && response.ok) {
    await response.body?.cancel()
    return { ...about, body: null, isCut: false }
  }
  const { text, isCut } = await beginningOf(response)
  return { ...about, isCut, body: isCut ? text : indented(text) }
}

async function beginningOf(response: Response): Promise<{ text: string; isCut: boolean }> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true })
    if (text.length <= MOST_SHOWN) continue
    await reader?.cancel()
    return { text: text.slice(0, MOST_SHOWN), isCut: true }
  }
  return { text, isCut: false }
}

/** JSON in lines; numbers keep the digits that JavaScript would lose only where nothing is lost by reading them. */
function indented(text: string): string {
  try {
    const pretty = JSON.stringify(JSON.parse(text), null, 2)
    return JSON.stringify(JSON.parse(text)) === text ? pretty : text
  } catch {
    return text
  }
}
