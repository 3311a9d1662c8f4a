'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import { ask, type Answer } from './ask'

interface Props {
  readonly action: string
  readonly label: string
  readonly words: Readonly<Record<'status' | 'headers' | 'body' | 'waiting' | 'failed' | 'cut' | 'binary' | 'open', string>>
  /** Its answer is a file that cannot be shown. */
  readonly isBinary: boolean
  readonly children: ReactNode
}

/** A form that asks the interface. With a script the answer is shown under it, without one it opens as a page. */
export function TryForm({ action, label, words, isBinary, children }: Props) {
  const [answer, setAnswer] = useState<Answer | 'waiting' | 'failed' | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === 'string' && value !== '') query.set(name, value)
    const text = query.toString().replaceAll('%2C', ',')
    setAnswer('waiting')
    setAnswer(await ask(action + (text && `?${text}`), isBinary).catch(() => 'failed' as const))
  }

  return (
    <form action={action} method="get" className="try-form" aria-label={label} onSubmit={(event) => void submit(event)}>
      {children}
      <div role="status">
        {answer === 'waiting' || answer === 'failed' ? <p>{words[answer]}</p> : answer && <Shown answer={answer} words={words} />}
      </div>
    </form>
  )
}

function Shown({ answer: { address, status, headers, body, isCut }, words }: { readonly answer: Answer } & Pick<Props, 'words'>) {
  return (
    <div className="api-answer">
      <p><strong>{words.status}: {status}</strong> · <a href={address}>{words.open}</a></p>
      <h4>{words.headers}</h4>
      <pre tabIndex={0}>{headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</pre>
      <h4>{words.body}</h4>
      {body === null ? <p>{words.binary}</p> : <pre tabIndex={0}>{body}</pre>}
      {isCut && <p className="quiet">{words.cut}</p>}
    </div>
  )
}
