import type { Dossier, Handout } from '@/lib/export/handout'
import { seededHandout, type HandoutChoice } from '@/lib/export/handouts.test-data'
import type { Sheet } from '@/lib/export/sheet'
import type { Block, Paper, PaperCell, PaperTable, Text } from './paper'

// What tests of documents share: their texts as a reader sees them, and dossiers made of the seeds.

/** A text as it is seen: "suy ra 4/30 a[6]". */
export const seen = (text: Text): string => text.map(({ text: words, evidence, mark }) => (evidence !== undefined ? `[${evidence}]` : mark !== undefined ? ` ${mark}` : words)).join('')
export const seenCell = (cell: PaperCell): string => cell.map(seen).join('\n')

export const tablesOf = ({ blocks }: Pick<Paper, 'blocks'>): PaperTable[] => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

/** All that is read in a document, block by block. */
export const textsOf = ({ blocks }: Pick<Paper, 'blocks'>): string[] => blocks.flatMap((block: Block): string[] => {
  switch (block.kind) {
    case 'heading': return [block.text]
    case 'paragraph': return [seen(block.text)]
    case 'list': return block.items.map(seen)
    case 'picture': return [block.name, block.description]
    case 'table': return [...block.columns.map(({ title }) => title), ...block.rows.flatMap((row) => row.map(seenCell)), ...block.notes.map(({ text }) => text)]
  }
})

/** Several figures of the seeds as one dossier. */
export function seededDossier(choices: readonly HandoutChoice[], tables: readonly Sheet[] = []): Dossier {
  const handouts = choices.map(seededHandout)
  const [first] = handouts as [Handout, ...Handout[]]
  return {
    locale: first.locale, title: 'Số liệu kinh tế - xã hội của quận Hoàn Kiếm', findings: handouts.map(({ view }) => view.summary[0] ?? ''), handouts, tables,
    link: { address: `${first.origin}/areas/hoan-kiem`, frozen: false }, madeOn: '2023-02-05', origin: first.origin, nameParts: ['hoan-kiem'],
  }
}
