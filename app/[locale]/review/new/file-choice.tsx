'use client'

import { useEffect, useRef, useState, type DragEvent } from 'react'
import type { FormLabels } from './page'

interface Props {
  readonly files: readonly File[]
  readonly onChoose: (files: readonly File[]) => void
  readonly labels: FormLabels
}

const ACCEPT = '.txt,.md,.html,.htm,.docx,.pdf,.xlsx'

/** Files: chosen, or dropped here. The field of the form holds the same files as are listed, so that the form is whole without a script too. */
export function FileChoice({ files, onChoose, labels }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  // Dropping needs the script: what is said of it appears with it.
  const [isReady, setReady] = useState(false)

  // Files may have been chosen before the script was there.
  useEffect(() => {
    setReady(true)
    const early = [...(input.current?.files ?? [])]
    if (early.length > 0) onChoose(early)
  }, [])

  useEffect(() => {
    const field = input.current
    if (!isReady || !field || sameFiles([...(field.files ?? [])], files)) return
    const transfer = new DataTransfer()
    for (const file of files) transfer.items.add(file)
    field.files = transfer.files
  }, [files, isReady])

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onChoose([...files, ...event.dataTransfer.files])
  }

  return (
    <div
      className={isOver ? 'file-choice over' : 'file-choice'}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>{labels.files}
        <span className="hint" id="files-hint">{labels.filesHint}{isReady && ` ${labels.drop}`}</span>
        <input ref={input} type="file" name="files" multiple accept={ACCEPT} aria-describedby="files-hint" onChange={(event) => onChoose([...(event.target.files ?? [])])} />
      </label>
      {files.length > 0 && (
        <ul aria-label={labels.chosen}>
          {files.map((file, index) => (
            <li key={index}>
              {file.name} <span className="quiet">{Math.max(1, Math.round(file.size / 1024)).toLocaleString('vi-VN')} kB</span>{' '}
              <button type="button" className="link" aria-label={`${labels.remove} ${file.name}`} onClick={() => onChoose(files.filter((_, at) => at !== index))}>{labels.remove}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const sameFiles = (a: readonly File[], b: readonly File[]): boolean => a.length === b.length && a.every((file, index) => file === b[index])
