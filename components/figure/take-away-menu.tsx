'use client'

import { useState } from 'react'
import { withQuery } from './with-query'

/** Words of the menu, in the reader's language. */
export interface TakeAwayLabels {
  readonly open: string
  readonly xlsx: string
  readonly ods: string
  readonly csvLocalName: string
  readonly csvLocal: string
  readonly csvName: string
  readonly csv: string
  readonly png: string
  readonly svg: string
  readonly pdf: string
  readonly docx: string
  readonly more: string
  readonly copyPicture: string
  readonly copyTable: string
  readonly copiedPicture: string
  readonly copiedTable: string
  readonly failed: string
}

interface Props {
  /** Where the files of the figure are to be had; `format` and what belongs to it is added. */
  readonly exportHref: string
  /** The page of the figure alone, with all the other ways. */
  readonly pageHref: string
  readonly labels: TakeAwayLabels
}

/**
 * The ways to take a figure along: plain links that say what is inside each file,
 * and with a script its picture and its table for pasting. A component of the
 * browser, so that the page holds its words once and not as markup once more.
 */
export function TakeAwayMenu({ exportHref, pageHref, labels }: Props) {
  const files: readonly (readonly [query: string, name: string, says: string])[] = [
    ['format=xlsx', 'XLSX', labels.xlsx],
    ['format=ods', 'ODS', labels.ods],
    ['format=csv&numbers=vi', labels.csvLocalName, labels.csvLocal],
    ['format=csv', labels.csvName, labels.csv],
    ['format=png&size=slide', 'PNG', labels.png],
    ['format=svg', 'SVG', labels.svg],
    ['format=pdf', 'PDF', labels.pdf],
    ['format=docx', 'DOCX', labels.docx],
  ]
  return (
    <details className="take-away" onToggle={() => void loadCopying()}>
      <summary className="button">{labels.open}</summary>
      <CopyButtons exportHref={exportHref} labels={labels} />
      <ul>
        {files.map(([query, name, says]) => <li key={query}><a href={withQuery(exportHref, query)}>{name}</a>{` ${says}`}</li>)}
        <li><a href={pageHref}>{labels.more}</a></li>
      </ul>
    </details>
  )
}

// What copies is loaded when the menu opens: at the click it has to be there, or the browser no longer sees the click behind it.
const loadCopying = () => import('./live-copy')

function CopyButtons({ exportHref, labels }: Pick<Props, 'exportHref' | 'labels'>) {
  const [said, setSaid] = useState('')
  const run = (work: Promise<void>, done: string) => {
    setSaid('')
    work.then(() => setSaid(done), () => setSaid(labels.failed))
  }
  return (
    <div className="needs-script"><p className="buttons">
      <button type="button" className="button" onClick={() => run(loadCopying().then(({ copyPicture }) => copyPicture(withQuery(exportHref, 'format=png&size=slide'))), labels.copiedPicture)}>{labels.copyPicture}</button>
      <button type="button" className="button" onClick={({ currentTarget }) => run(loadCopying().then(({ copyTable }) => copyTable(currentTarget)), labels.copiedTable)}>{labels.copyTable}</button>
      <span role="status" className="quiet">{said}</span>
    </p></div>
  )
}
