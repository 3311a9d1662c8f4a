import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { endingIn, fromWord, startingWith, wholeWords } from './pattern'
import { edgesOf } from './pattern-edges'

const made = vi.hoisted((): RegExp[] => [])

vi.mock('./pattern', async (original) => {
  const real = await original<typeof import('./pattern')>()
  const kept = (make: (source: string, flags?: string) => RegExp) => (source: string, flags?: string): RegExp => {
    const pattern = make(source, flags)
    made.push(pattern)
    return pattern
  }
  return { ...real, wholeWords: kept(real.wholeWords), anywhere: kept(real.anywhere), fromWord: kept(real.fromWord), startingWith: kept(real.startingWith), endingIn: kept(real.endingIn) }
})

/** What a pattern finds, in a form that can be compared. */
function finds(pattern: RegExp, text: string): unknown {
  const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)]
  return matches.map((match) => match && { at: match.index, parts: [...match], groups: match.groups && { ...match.groups } })
}

const asWritten = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags)
const SIGNS = ['ſ', 's', 'a😀', '.', ',', ';', ':', '(', ')', '%', '/', '-', '–', '“', '¤¤¤', 'ββ', '××', '5', '31', '07', '2023', '1.234,5', '9/30', 'VII', '²', '\u0323', 'ſố', 'ϐ', '😀', '𝐀', '𝟓']

describe('patterns of the engine', () => {
  let words: readonly string[] = []
  beforeAll(async () => {
    await import('./extract')
    words = [...new Set(made.flatMap(({ source }) => source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[\p{L}\p{M}\d]+/gu) ?? []))]
  })

  test('find what the plain expression of their source finds, in any mixture of their own words', () => {
    expect(made.length).toBeGreaterThan(100)
    const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: fc.constantFrom(...words).map((each) => each[0]!.toUpperCase() + each.slice(1)) })
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '  ', '', '\n', '    ')), { maxLength: 30 }).map((pairs) => pairs.flat().join(''))
    fc.assert(fc.property(text, (each) => {
      for (const pattern of made) expect(finds(pattern, each), pattern.source).toEqual(finds(asWritten(pattern), each))
    }), { numRuns: 150 })
  }, 60_000)

  test('find what they find in their own wording, whatever stands around it', () => {
    for (const pattern of made) {
      const example = pattern.source.replace(/^\(\?<!.*?\]\)/u, '').match(/[\p{L}\p{M}]+(?:(?: |\\s\{1,3\})[\p{L}\p{M}]+)*/gu) ?? []
      for (const wording of example.slice(0, 40).map((each) => each.replaceAll('\\s{1,3}', ' '))) {
        for (const text of [wording, `  ${wording} `, `${wording}. Nay ${wording} 5%`, `(${wording})`, `a${wording}`, `${wording}a`, wording.toUpperCase()]) expect(finds(pattern, text), pattern.source).toEqual(finds(asWritten(pattern), text))
      }
    }
  }, 60_000)
})

describe('a pattern is asked like any regular expression', () => {
  test('a global one goes on from where it stopped, and begins anew at the end', () => {
    const pattern = wholeWords('tăng|giảm')
    const text = 'Thu tăng, chi giảm; tăng trưởng'
    expect([pattern.test(text), pattern.lastIndex, pattern.exec(text)?.index, pattern.exec(text)?.index, pattern.exec(text), pattern.lastIndex]).toEqual([true, 8, 14, 20, null, 0])
    expect([...text.matchAll(pattern)].map(({ index }) => index)).toEqual([4, 14, 20])
    expect(text.replace(pattern, '_')).toBe('Thu _, chi _; _ trưởng')
    expect(text.split(wholeWords('chi'))).toEqual(['Thu tăng, ', ' giảm; tăng trưởng'])
  })

  test('whole words only, at the end at most three blanks', () => {
    expect([wholeWords('năm').test('nămx'), wholeWords('năm').test('(năm)'), fromWord('năm', 'u').test('nămx'), fromWord('năm', 'u').test('xnăm')]).toEqual([false, true, true, false])
    expect([endingIn('đạt').test('ước đạt   '), endingIn('đạt').test('ước đạt    '), startingWith('đạt').test('   đạt 5'), startingWith('đạt').test('    đạt 5')]).toEqual([true, false, true, false])
  })

  test('a pattern made after a text was read is found in it', () => {
    const text = 'một chuỗi chưa ai hỏi'
    expect([endingIn('nói').test(text), startingWith('nói').test(text), wholeWords('nói').test(text)]).toEqual([false, false, false])
    expect([endingIn('chưa ai hỏi').test(text), startingWith('một chuỗi').test(text), wholeWords('chuỗi').test(text)]).toEqual([true, true, true])
  })
})

describe('the words at the edges of a pattern', () => {
  const firsts = (source: string): string[] => [...edgesOf(source).firsts.words].sort()
  const lasts = (source: string): string[] => [...edgesOf(source).lasts.words].sort()

  test('are all it can begin and end with, digits alike', () => {
    expect(firsts('(?:từ |kể từ )?đầu năm|hết tháng (?:1[0-2]|[1-9])')).toEqual(['hết', 'kể', 'từ', 'đầu'])
    expect(lasts('(?:từ |kể từ )?đầu năm|hết tháng (?:1[0-2]|[1-9])')).toEqual(['0', '00', 'năm'])
    expect(firsts('(?<!mức )phấn đấu|tags?|[;:]')).toEqual([':', ';', 'phấn', 'tag', 'tags'])
  })

  test('are open where a class goes on, and unknown where anything may stand', () => {
    expect([...edgesOf('thu[^,;]{0,20}ngân sách').firsts.parts]).toEqual(['thu'])
    expect(edgesOf('[^,;]{0,20} (?:sẽ)').firsts.any).toBe(true)
    expect(edgesOf('(?:đạt)?').lasts.any).toBe(true)
  })

  test('a longest match is known where every part of it is bounded', () => {
    expect([edgesOf('(?:hơn|gần){0,2} \\d{1,3}').longest, edgesOf('β+').longest]).toEqual([10, Infinity])
  })
})
