import { readFileSync } from 'node:fs'

// Just enough of OpenType to know which letters a font has and how wide they are: tables cmap (format 4), hmtx, head, hhea.

export interface Font {
  /** Whether it has a letter. */
  readonly has: (character: string) => boolean
  /** Width of a text in some size of type, without kerning. */
  readonly widthOf: (text: string, size: number) => number
}

/** Reads a TrueType font. */
export function readFont(path: string): Font {
  const file = readFileSync(path)
  const tables = new Map(Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    return [file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8)] as const
  }))
  const table = (name: string) => tables.get(name) ?? 0
  const unitsPerEm = file.readUInt16BE(table('head') + 18)
  const metrics = file.readUInt16BE(table('hhea') + 34)
  const glyphs = readCmap(file, table('cmap'))
  const advance = (glyph: number) => file.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4)
  return {
    has: (character) => (glyphs.get(character.codePointAt(0) ?? 0) ?? 0) > 0,
    widthOf: (text, size) => [...text].reduce((sum, character) => sum + advance(glyphs.get(character.codePointAt(0) ?? 0) ?? 0), 0) * (size / unitsPerEm),
  }
}

/** Code points of the basic plane with their glyphs. */
function readCmap(file: Buffer, cmap: number): Map<number, number> {
  const found = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => cmap + file.readUInt32BE(cmap + 4 + index * 8 + 4)).find((at) => file.readUInt16BE(at) === 4)
  if (found === undefined) throw new RangeError('a font without a table of letters')
  const count = file.readUInt16BE(found + 6) / 2
  const glyphs = new Map<number, number>()
  for (let index = 0; index < count; index += 1) {
    const [end, start] = [file.readUInt16BE(found + 14 + index * 2), file.readUInt16BE(found + 16 + (count + index) * 2)]
    const [delta, rangeAt] = [file.readUInt16BE(found + 16 + (2 * count + index) * 2), found + 16 + (3 * count + index) * 2]
    const range = file.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code !== 0xFFFF; code += 1) {
      const glyph = range === 0 ? code : file.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xFFFF)
    }
  }
  return glyphs
}
