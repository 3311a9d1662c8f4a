import { describe, expect, test } from 'vitest'
import { canonicalise } from './canonical'

const pieces = ['Quận Hoàn Kiếm', 'tăng 16,3%', '\r\n', '\n', '\r', '\u00a0', '😀', '𠮷', 'e\u0301', 'ệ', 'x\u0323\u0302', '  ', 'đường', '\u1100\u1161', 'Å'.normalize('NFD'), '\u202f7']
/** A small repeatable source of randomness (linear congruence), so that a failure can be seen again. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) yield (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

const mixed = (seed: number): string => {
  const source = random(seed)
  const pick = (): number => source.next().value
  return Array.from({ length: 40 }, () => {
    const piece = pieces[Math.floor(pick() * pieces.length)]!
    return pick() < 0.5 ? piece.normalize('NFD') : piece
  }).join('')
}
const normal = (raw: string): string => raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(/[\u00a0\u202f]/gu, ' ').normalize('NFC')

describe('canonicalise', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => [seed]))('mixture %i: slices of the raw text normalise to slices of the canonical text', (seed) => {
    const raw = mixed(seed)
    const { text, toOriginal } = canonicalise(raw)
    expect(text).toBe(normal(raw))
    expect(toOriginal(text.length)).toBe(raw.length)
    const edges = [...text.matchAll(/\n|[^\n]\p{M}*/gu)].map((match) => match.index)
    for (const start of edges) {
      for (const end of edges.filter((edge) => edge > start).slice(0, 12)) expect(normal(raw.slice(toOriginal(start), toOriginal(end)))).toBe(text.slice(start, end))
    }
  })

  test('a byte order mark is left out and offsets count it', () => {
    const { text, toOriginal } = canonicalise('\ufeffNăm')
    expect([text, toOriginal(0), toOriginal(3)]).toEqual(['Năm', 1, 4])
  })

  test('decomposed text is composed', () => {
    const raw = 'Hoàn Kiếm'.normalize('NFD')
    const { text, toOriginal } = canonicalise(raw)
    expect(text).toBe('Hoàn Kiếm')
    expect(raw.slice(toOriginal(5), toOriginal(9)).normalize('NFC')).toBe('Kiếm')
  })

  test('an offset outside the text is a fault', () => {
    expect(() => canonicalise('abc').toOriginal(4)).toThrow(RangeError)
    expect(() => canonicalise('abc').toOriginal(-1)).toThrow(RangeError)
  })
})
