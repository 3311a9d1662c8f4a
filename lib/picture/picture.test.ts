import { describe, expect, test } from 'vitest'
import { EVERY_KIND, seededHandout } from '@/lib/export/handouts.test-data'
import type { Handout } from '@/lib/export/handout'
import { clean } from './clean'
import { layoutFor } from './drawn'
import { pictureOf } from './picture'
import { boxesOf, HANDOUTS, type Box } from './pictures.test-data'
import type { Picture } from './shapes'
import { FRAMES, SIZES } from './sizes'

const overlapping = (boxes: readonly Box[]) => boxes.flatMap((a, index) => boxes.slice(index + 1)
  .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
  .map((b) => `“${a.text}” and “${b.text}” touch`))
const outside = ({ width, height }: Picture, boxes: readonly Box[]) =>
  boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height).map(({ text }) => `“${text}” leaves the picture`)
const faults = (picture: Picture) => { const boxes = boxesOf(picture); return [...outside(picture, boxes), ...overlapping(boxes)] }
const textsOf = ({ shapes }: Picture) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const allText = (picture: Picture) => textsOf(picture).join(' ')
const numbersIn = (picture: Picture) => picture.shapes.flatMap((shape) => Object.values(shape).filter((value) => typeof value === 'number'))

describe.each(HANDOUTS)('%s', (_, make) => {
  test.each(SIZES)('as a picture of the size “%s”: every text in the frame, none over another', (size) => {
    const picture = pictureOf(make(), { size })
    expect(faults(picture)).toEqual([])
    expect(numbersIn(picture).every(Number.isFinite)).toBe(true)
    const { width, height, grows } = FRAMES[size]
    expect(picture.width).toBe(width)
    if (grows) expect(picture.height).toBeLessThanOrEqual(height)
    else expect(picture.height).toBe(height)
  })
})

describe('in the size of text that the reader chose', () => {
  test.each([0.9375, 1.25, 1.5, 2])('×%d', (scale) => {
    const found = EVERY_KIND.flatMap((choice) => SIZES.flatMap((size) => faults(pictureOf(seededHandout({ ...choice, scale }), { size })).map((fault) => `${choice.kind} ${size}: ${fault}`)))
    expect(found).toEqual([])
  })

  test('a picture that grows with its content has larger text', () => {
    const sizes = (scale: number) => pictureOf(seededHandout({ ...EVERY_KIND[3]!, scale })).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []))
    expect(Math.min(...sizes(2))).toBeCloseTo(2 * Math.min(...sizes(1)), 5)
  })
})

test('the check finds a text over another, and one that leaves', () => {
  const picture = pictureOf(seededHandout(EVERY_KIND[0]!))
  const [first] = picture.shapes.filter((shape) => shape.kind === 'text')
  const planted = (dx: number): Picture => ({ ...picture, shapes: [...picture.shapes, { ...first!, x: first!.x + dx }] })
  expect(faults(planted(3)).join()).toContain('touch')
  expect(faults(planted(900)).join()).toContain('leaves')
})

describe('what is on the page is in the picture', () => {
  const drawnTexts = (handout: Handout, width: number) => handout.view.panels.flatMap(({ drawing }) => layoutFor(drawing, width).texts.filter(({ spare }) => !spare).map(({ text }) => clean(text)))

  test.each(EVERY_KIND.map((choice) => [choice.kind, choice.indicator, choice] as const))('%s of %s: every figure and name of the drawing', (_kind, _indicator, choice) => {
    const handout = seededHandout(choice)
    for (const size of SIZES) {
      const shown = new Set(textsOf(pictureOf(handout, { size })))
      const missing = [900, 400].map((width) => drawnTexts(handout, width).filter((text) => !shown.has(text)))
      expect(Math.min(...missing.map(({ length }) => length)), `${size}: ${missing[0]?.join(', ')}`).toBe(0)
    }
  })

  test('a mark for each mark, hollow, dashed and ringed as there', () => {
    for (const choice of EVERY_KIND) {
      const handout = seededHandout(choice)
      const marks = handout.view.panels.flatMap(({ drawing }) => layoutFor(drawing, 900).marks)
      const shapes = pictureOf(handout, { size: 'slide' }).shapes.flatMap((shape) => (shape.kind === 'mark' ? [shape] : []))
      const told = shapes.filter(({ title }) => title !== undefined)
      expect(told.map(({ title }) => title).sort()).toEqual(marks.map(({ title }) => clean(title)).sort())
      const page = '#ffffff'
      expect(told.filter(({ fill }) => fill === page)).toHaveLength(marks.filter(({ estimated, derived }) => estimated || derived).length)
      expect(told.filter(({ dash }) => dash)).toHaveLength(marks.filter(({ derived }) => derived).length)
      const isKeyed = marks.some(({ disputed }) => disputed) ? 1 : 0
      expect(shapes.filter(({ fill }) => fill === undefined)).toHaveLength(marks.filter(({ disputed }) => disputed).length + isKeyed)
    }
  })

  test('title, caption, date and link; the link whole where there is room', () => {
    for (const choice of EVERY_KIND) {
      const handout = seededHandout(choice)
      for (const size of SIZES) {
        const text = allText(pictureOf(handout, { size })).replaceAll(' ', '')
        expect(text).toContain(handout.view.title.replaceAll(' ', '').slice(0, 40))
        expect(text).toContain('Lậpngày22/11/2026')
        expect(text).toContain(size === 'social' ? 'chi-so.test' : handout.link.address)
      }
    }
  })

  test('that it was overridden is said in every size', () => {
    const handout = seededHandout({ kind: 'bars', indicator: 'production-value', override: true })
    for (const size of SIZES) expect(allText(pictureOf(handout, { size }))).toContain('Người xem đã chọn đặt cạnh nhau dù hệ thống xác định không so sánh được.')
  })

  test('why an area is not drawn with the others', () => {
    const handout = seededHandout({ kind: 'ranking', indicator: 'production-value' })
    const apart = handout.view.rows.filter((row) => row.apart.length > 0)
    expect(apart.length).toBeGreaterThan(0)
    expect(allText(pictureOf(handout))).toContain('không vẽ chung vì không so sánh được')
  })

  test('notes and sources that have no room are counted, not dropped without a word', () => {
    const handout = seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })
    expect(allText(pictureOf(handout, { size: 'social' }))).toMatch(/còn \d+ nguồn, xem tại liên kết/)
    expect(allText(pictureOf(handout, { size: 'social' }))).toMatch(/còn \d+ ghi chú, xem tại liên kết/)
  })

  test('the name of every area that has a mark: beside it, or in the key', () => {
    for (const handout of [seededHandout({ kind: 'strip', indicator: 'budget-revenue' }), seededHandout({ kind: 'scatter', indicator: 'budget-revenue', other: 'budget-revenue-plan-ratio' })]) {
      const slugs = new Set(handout.view.panels.flatMap(({ drawing }) => drawing.marks.map(({ area }) => area)))
      const names = handout.figure.areas.filter(({ slug }) => slugs.has(slug)).map(({ name }) => name)
      expect(names.length).toBeGreaterThan(5)
      for (const size of SIZES) {
        const texts = textsOf(pictureOf(handout, { size }))
        expect(names.map((name) => texts.filter((text) => text === name).length), size).toEqual(names.map(() => 1))
      }
    }
  })

  test('of a table alone, its figures', () => {
    const handout = seededHandout({ kind: 'matrix', indicator: 'par-index-score' })
    const text = allText(pictureOf(handout))
    for (const { area, cells } of handout.view.rows) {
      expect(text).toContain(area.name)
      expect(text).toContain(cells[0]?.[0]?.text ?? '')
    }
  })
})

test('the drawing and its key alone, for a document that says the rest', () => {
  for (const choice of EVERY_KIND) {
    const handout = seededHandout(choice)
    const picture = pictureOf(handout, { size: 'page', parts: 'drawing' })
    expect(faults(picture)).toEqual([])
    expect(allText(picture)).not.toContain('Lập ngày')
    expect(picture.height).toBeLessThan(pictureOf(handout, { size: 'page' }).height)
    expect(picture.about.title).toBe(handout.view.title)
  }
})

describe('many rows', () => {
  test('stand in columns on a slide, so that they can be read; every row once', () => {
    const handout = seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })
    const picture = pictureOf(handout, { size: 'slide' })
    for (const { area } of handout.view.rows) expect(textsOf(picture).filter((text) => text === area.name)).toHaveLength(1)
    const sizes = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []))
    expect(Math.min(...sizes)).toBeGreaterThan(16)
  })
})

test('light and dark, usual and high contrast, differ in colours alone', () => {
  const handout = seededHandout(EVERY_KIND[1]!)
  const looks = (['light', 'dark'] as const).flatMap((theme) => (['normal', 'high'] as const).map((contrast) => pictureOf(handout, { theme, contrast })))
  const colourless = looks.map((picture) => JSON.stringify(picture).replace(/#[0-9a-f]{6}/g, ''))
  expect(new Set(colourless).size).toBe(1)
  expect(new Set(looks.map((picture) => JSON.stringify(picture))).size).toBe(4)
})
