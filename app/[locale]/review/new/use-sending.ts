'use client'

import { useRef, useState, type SubmitEvent } from 'react'
import type { FormLabels } from './page'
import { send, type Sent } from './send'
import { IDLE, MOST_FILES, type Fields, type Intent, type NewReportState, type Outcome } from './state'

interface Settings {
  /** Where files are sent to, one at a time. */
  readonly address: string
  /** Bytes of a file. */
  readonly largest: number
  readonly labels: FormLabels
  /** The form was sent to be stored; what is left was refused, or not sent any more. */
  readonly onStored: (left: readonly Sent[]) => void
}

interface Task {
  readonly items: readonly Sent[]
  readonly given: Fields
  readonly intent: Intent
  readonly signal: AbortSignal
}

/** Sends what a form holds, file by file: how far it is, what came of it, how often sending has ended, and the way to end it. */
export function useSending({ address, largest, labels, onStored }: Settings) {
  const [state, setState] = useState<NewReportState | null>(null)
  const [progress, setProgress] = useState('')
  const [ended, setEnded] = useState(0)
  const ending = useRef<AbortController>(null)

  async function sendOne(item: Sent, { given, intent, signal }: Task, say: (percent: number) => void): Promise<Outcome> {
    const { title, publisher, url, publishedOn } = given
    const refused = (message: string): Outcome => ({ status: 'refused', name: item.name ?? labels.text, message })
    if (item.name !== null && item.body.size > largest) return refused(labels.tooLarge)
    const outcome = await send(item, { address, intent, fields: { title, publisher, url, publishedOn }, onProgress: say, signal })
    return outcome ?? refused(signal.aborted ? labels.cancelled : labels.failed)
  }

  async function sendAll(task: Task): Promise<void> {
    const { items, intent, signal } = task
    const answers: Outcome[] = []
    for (const [index, item] of items.entries()) {
      if (signal.aborted) break
      const say = (percent: number) => setProgress(fill(percent < 100 ? labels.sending : labels.reading, { name: item.name ?? labels.text, number: index + 1, count: items.length, percent }))
      say(0)
      answers.push(await sendOne(item, task, say))
      setState({ ...IDLE, outcomes: [...answers] })
    }
    setProgress('')
    if (intent === 'store') onStored(items.filter((_, index) => answers[index]?.status !== 'stored' && answers[index]?.status !== 'known'))
    setEnded((before) => before + 1)
  }

  /** Handles the sending of the form, with the files that are listed in it. */
  function submit(event: SubmitEvent<HTMLFormElement>, files: readonly File[]): void {
    event.preventDefault()
    const given = fieldsOf(new FormData(event.currentTarget))
    const intent: Intent = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value === 'store' ? 'store' : 'preview'
    const items: Sent[] = [...(given.text.trim() === '' ? [] : [{ name: null, body: given.text }]), ...files.map((body) => ({ name: body.name, body }))]
    if (items.length === 0) return setState({ ...IDLE, fault: labels.nothing })
    if (files.length > MOST_FILES) return setState({ ...IDLE, fault: labels.tooManyFiles })
    const controller = ending.current = new AbortController()
    // One title cannot be that of several reports.
    void sendAll({ items, given: items.length === 1 ? given : { ...given, title: '' }, intent, signal: controller.signal })
  }

  return { state, progress, ended, submit, end: () => ending.current?.abort() }
}

const fill = (words: string, values: Readonly<Record<string, string | number>>): string => words.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))

const fieldsOf = (data: FormData): Fields => {
  const field = (name: keyof Fields) => String(data.get(name) ?? '')
  return { text: field('text'), title: field('title'), publisher: field('publisher'), url: field('url'), publishedOn: field('publishedOn') }
}
