import { decode } from 'fast-png'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { EVERY_KIND, hostileHandout, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { sizeChunk, textChunk } from './chunks'
import { pictureOf } from './picture'
import { pixelsPerUnit, toPng } from './png'
import type { Picture, Shape } from './shapes'
import { SIZES } from './sizes'

interface Chunk { readonly type: string; readonly data: Buffer }

/** The chunks of a PNG, each one's CRC worked out again. */
function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png)
  const found: Chunk[] = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)))
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return found
}

const textsOf = (png: Uint8Array) => new Map(chunksOf(png).filter(({ type }) => type === 'iTXt').map(({ data }) => {
  const text = data.toString('utf8')
  return [text.slice(0, text.indexOf('\0')), text.slice(text.lastIndexOf('\0') + 1)] as const
}))
const pixelsPerInch = (png: Uint8Array) => {
  const data = chunksOf(png).find(({ type }) => type === 'pHYs')!.data
  return [data.readUInt32BE(0) * 0.0254, data.readUInt32BE(4) * 0.0254, data.readUInt8(8)]
}

describe('a picture as PNG', () => {
  test.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('%s: of the right size, opaque, and not blank', async (_, choice) => {
    const picture = pictureOf(seededHandout(choice), { size: 'social' })
    const { width, height, channels, depth, data } = decode(await toPng(picture))
    expect({ width, height, channels, depth }).toEqual({ width: 1200, height: 630, channels: 4, depth: 8 })
    let [drawn, clear] = [0, 0]
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255) drawn += 1
      if (data[at + 3] !== 255) clear += 1
    }
    expect(drawn / (width * height)).toBeGreaterThan(0.01)
    expect(clear).toBe(0)
  })

  test('says what it is: title, description, publishers, sources, date, address, in UTF-8', async () => {
    const handout = seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })
    const texts = textsOf(await toPng(pictureOf(handout, { size: 'slide' })))
    expect(texts.get('Title')).toBe(handout.view.title)
    expect(texts.get('Description')).toContain(handout.view.summary[0])
    for (const { title } of handout.view.sources) expect(texts.get('Source')).toContain(title)
    expect(texts.get('Author')).toContain('Nhịp sống Hà Nội')
    expect(texts.get('Creation Time')).toBe('2026-11-22')
    expect(texts.get('URL')).toBe(handout.link.address)
  })

  test('of names that mean harm is a file like any other', async () => {
    const png = await toPng(pictureOf(hostileHandout('ranking'), { size: 'square' }))
    expect(decode(png)).toMatchObject({ width: 1080, height: 1080 })
    expect(textsOf(png).get('Source')).toContain('xuôi thành ngược')
    expect(chunksOf(png).at(0)?.type).toBe('IHDR')
    expect(chunksOf(png).at(-1)?.type).toBe('IEND')
  })
})

describe('how large it is', () => {
  const handout = seededHandout(EVERY_KIND[0]!)

  test('on paper 160 mm wide at 300 dots an inch', async () => {
    const png = await toPng(pictureOf(handout, { size: 'page' }))
    const [across = 0, down, unit] = pixelsPerInch(png)
    expect(across).toBeCloseTo(300, 0)
    expect([down, unit]).toEqual([across, 1])
    expect((decode(png).width / across) * 25.4).toBeCloseTo(160, 0)
  })

  test('as a slide it covers one: 13.33 by 7.5 inches', async () => {
    const png = await toPng(pictureOf(handout, { size: 'slide' }))
    const { width, height } = decode(png)
    const [across = 0] = pixelsPerInch(png)
    expect([width, height]).toEqual([1600, 900])
    expect([width / across, height / across].map((inches) => Math.round(inches * 100) / 100)).toEqual([13.33, 7.5])
  })

  test('in more dots of the same size in print where they are asked for', async () => {
    const picture = pictureOf(handout, { size: 'social' })
    const [usual, fine] = await Promise.all([toPng(picture), toPng(picture, { scale: 2 })])
    expect(decode(fine).width).toBe(2400)
    expect(pixelsPerInch(fine)[0]! / pixelsPerInch(usual)[0]!).toBeCloseTo(2, 2)
    expect(pixelsPerUnit(picture, { dpi: 300 })).toBe(300 / 96)
    expect(pixelsPerUnit(picture, { dpi: 300, scale: 1 })).toBe(300 / 96)
    expect(pixelsPerUnit(pictureOf(handout), { dpi: 96 })).toBe(1)
  })

  test('a slide has its pixels though fewer dots an inch are asked for', async () => {
    const { width, height } = decode(await toPng(pictureOf(handout, { size: 'slide' }), { dpi: 96 }))
    expect([width, height]).toEqual([1600, 900])
  })

  test('within bounds, whatever is asked for', () => {
    for (const size of SIZES) {
      const picture = pictureOf(handout, { size })
      const scale = pixelsPerUnit(picture, { scale: 1000 })
      expect(picture.width * picture.height * scale ** 2).toBeLessThanOrEqual(14_000_001)
      expect(pixelsPerUnit(picture, { dpi: 0 })).toBeGreaterThan(0)
    }
  })
})

describe('every letter is drawn', () => {
  const letters = [...'ẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴĐĂÂÊÔƠƯẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựỳỷỹỵđăâêôơư0123456789%→↓≠']
  const base = pictureOf(seededHandout(EVERY_KIND[0]!))
  const rendered = async (text: string, weight: 400 | 600) => {
    const shape: Shape = { kind: 'text', x: 20, y: 60, text, size: 40, weight, fill: '#000000', anchor: 'start' }
    const picture: Picture = { ...base, width: 90, height: 90, shapes: [shape] }
    return Buffer.from(decode(await toPng(picture, { scale: 1 })).data).toString('base64')
  }

  test.each([400, 600] as const)('in weight %d, each unlike the box of a missing one and unlike every other', async (weight) => {
    const missing = await rendered('\u{10FFFD}', weight)
    const blank = await rendered(' ', weight)
    const drawn = new Map<string, string>()
    for (const letter of letters) drawn.set(letter, await rendered(letter, weight))
    expect(letters.filter((letter) => drawn.get(letter) === missing || drawn.get(letter) === blank)).toEqual([])
    expect(new Set(drawn.values()).size).toBe(letters.length)
  })
})

test('chunks are made as the format has them', () => {
  expect(Buffer.from(sizeChunk(300)).toString('hex')).toBe('00000009704859730000' + '2e2300002e2301' + '78a53f76')
  expect(Buffer.from(textChunk('Title', 'Chỉ số', 'vi')).subarray(4, -4).toString('utf8')).toBe('iTXtTitle\0\0\0vi\0\0Chỉ số')
  expect(() => textChunk('', 'a')).toThrow(RangeError)
  expect(() => textChunk('Tiêu đề', 'a')).toThrow(RangeError)
})
