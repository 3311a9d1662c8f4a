import { expect, test } from 'vitest'
import type { Block } from './paper'
import { keepTogether, type SetBlock } from './pdf-keep'

const heading: Block = { kind: 'heading', level: 1, text: 'I' }
const body: Block = { kind: 'paragraph', role: 'body', text: [] }
const note: Block = { kind: 'paragraph', role: 'note', text: [] }
const unit: Block = { kind: 'paragraph', role: 'unit', text: [] }
const table: Block = { kind: 'table', columns: [], rows: [], notes: [] }
const set = (blocks: readonly Block[]): SetBlock[] => blocks.map((block, index) => ({ block, nodes: [{ at: index }] }))
/** "0", "(1 2)" for what must not be parted, in order; the empty room beneath headings is left out. */
const shape = (blocks: readonly Block[]) => keepTogether(set(blocks)).map((node) => {
  const inner = (node.stack as { at?: number }[] | undefined)?.flatMap(({ at }) => at ?? []).join(' ')
  return inner === undefined ? String(node.at) : node.unbreakable ? `(${inner})` : inner
}).join(' ')

test('headings, captions and units are bound to each other and to the room of what follows', () => {
  expect(shape([body, heading, heading, unit, table, body])).toBe('0 (1 2 3) 4 5')
})

test('a note right under a heading belongs to it, one elsewhere does not', () => {
  expect(shape([heading, note, table, note, table])).toBe('(0 1) 2 3 4')
})

test('nothing is lost where headings end a document', () => {
  expect(shape([body, heading])).toBe('0 1')
})

test('room is taken and given back', () => {
  const [bound, moved] = keepTogether(set([heading, table])) as [{ stack: { margin?: number[] }[] }, { margin: number[] }]
  const room = bound.stack.at(-1)?.margin?.[3] ?? 0
  expect(room).toBeGreaterThan(0)
  expect(moved.margin[1]).toBe(-room)
})
