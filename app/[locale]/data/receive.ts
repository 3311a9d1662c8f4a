/**
 * Fetches a file piece by piece and hands it to the browser to keep, under the
 * name the server gives it.
 *
 * @param tell how many bytes have come; not more often than ten times a second
 * @throws where the answer is an error, breaks off, or is stopped
 */
export async function receive(href: string, signal: AbortSignal, tell: (bytes: number) => void): Promise<void> {
  const response = await fetch(href, { signal })
  if (!response.ok || !response.body) throw new Error(String(response.status))
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let [bytes, told] = [0, 0]
  const reader = response.body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value)
    bytes += piece.value.length
    if (performance.now() - told < 100) continue
    told = performance.now()
    tell(bytes)
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'data'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(pieces, { type: response.headers.get('content-type') ?? '' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
