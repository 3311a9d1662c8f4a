import { toMarkup, toTabs, type CopiedTable } from './copied-table'

/**
 * A picture of this site to the clipboard.
 *
 * @throws where the browser has no clipboard for pictures (a page without https among them), or none is to be had
 */
export async function copyPicture(href: string): Promise<void> {
  // The promise goes in as it is: Safari wants the clipboard to be asked before anything is waited for.
  const picture = fetch(href).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`)
    return answer.blob()
  })
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

/**
 * The table of the figure that an element stands in to the clipboard, as cells and as text.
 *
 * @throws where the browser refuses
 */
export async function copyTable(within: Element): Promise<void> {
  const table = readTable(within.closest('figure'))
  const { lang } = document.documentElement
  const kinds = { 'text/html': toMarkup(table, lang), 'text/plain': toTabs(table, lang) }
  // Without https, as in many an office's own network, there is the older way only.
  if (navigator.clipboard) await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([kind, text]) => [kind, new Blob([text], { type: kind })])))])
  else copyByEvent(kinds)
}

function copyByEvent(kinds: Readonly<Record<string, string>>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text)
  }
  document.addEventListener('copy', fill, { once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  if (!done) throw new Error('copy refused')
}

function readTable(figure: Element | null): CopiedTable {
  const table = figure?.querySelector<HTMLTableElement>('.figure-table')
  if (!table) throw new Error('no table here')
  return {
    title: table.caption?.textContent ?? '',
    rows: [...table.rows].map((row) => [...row.cells].map(readCell)),
  }
}

/** A cell as it is read: where sources differ, each figure of its own; flags after the figure, so that "95,7 (ước)" keeps its number first. */
function readCell(cell: HTMLTableCellElement): string {
  const entries = [...cell.querySelectorAll('.entry')]
  if (entries.length > 0) return entries.map((entry) => [entry.querySelector('a')?.textContent, ...[...entry.querySelectorAll('.flag')].map(({ textContent }) => `(${textContent})`)].join(' ')).join('; ')
  const copy = cell.cloneNode(true) as HTMLElement
  for (const mark of copy.querySelectorAll('[aria-hidden], .spoken, .reason, sup')) mark.remove()
  return (copy.textContent ?? '').trim()
}
