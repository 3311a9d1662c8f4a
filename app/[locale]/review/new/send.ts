import type { Fields, Intent, Outcome } from './state'

/** Something to be sent: a file, or text that was pasted. */
export type Sent = { readonly name: string; readonly body: File } | { readonly name: null; readonly body: string }

interface Sending {
  readonly address: string
  readonly intent: Intent
  readonly fields: Omit<Fields, 'text'>
  /** Whole percent that have been sent; 100 while the answer is awaited. */
  readonly onProgress: (percent: number) => void
  readonly signal: AbortSignal
}

/** Sends one file or text. XMLHttpRequest, since fetch does not tell how much has been sent. Null where it failed or was ended. */
export function send({ name, body }: Sent, { address, intent, fields, onProgress, signal }: Sending): Promise<Outcome | null> {
  const query = new URLSearchParams({ intent, ...fields, ...(name !== null && { name }) })
  return new Promise((settle) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${address}?${query}`)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-requested-with', 'new-report')
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(1, total)) * 100))
    request.upload.onload = () => onProgress(100)
    request.onload = () => settle(isOutcome(request.response) ? request.response : null)
    request.onerror = request.onabort = () => settle(null)
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) settle(null)
    else request.send(body)
  })
}

const isOutcome = (answer: unknown): answer is Outcome => typeof answer === 'object' && answer !== null && 'status' in answer && 'name' in answer
