import { clean } from './clean'
import type { Picture, Shape, TextShape } from './shapes'
import { widthOf } from './text'

// Plain elements and attributes only: a picture is put into documents by programs that know little of style sheets.

/** The face of the product; where it is missing, one that has all Vietnamese letters. */
const FAMILY = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', Arial, sans-serif"
/** For what the face of the product lacks: arrows, other scripts. Such runs are texts of their own: resvg, looking for a face, would set the whole line in it. */
const OTHERS = "Tinos, 'Segoe UI Symbol', 'Noto Sans', Arial, sans-serif"
/** All that it has and reports use. */
export const OWN_LETTERS = '\\u0020-\\u007E\\u00A0-\\u00FF\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9–—‘’“”…−≠'
const RUNS = new RegExp(`[${OWN_LETTERS}]+|[^${OWN_LETTERS}]+`, 'gu')
const OWN = new RegExp(`^[${OWN_LETTERS}]`, 'u')

/**
 * A picture as SVG 1.1: its title, what it shows in words, and its sources as Dublin Core in RDF, so that a copied
 * file still says where it is from.
 *
 * @returns a whole XML document without a declaration, UTF-8; drawn in units of the picture, sized in inches where it is for print
 */
export function toSvg(picture: Picture): string {
  const { width, height, background, shapes, about, locale } = picture
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img" lang="${locale}" xml:lang="${locale}" font-family="${escape(FAMILY)}">`,
    `<title>${escape(about.title)}</title>`,
    `<desc>${escape(about.description)}</desc>`,
    metadata(picture),
    `<rect width="${number(width)}" height="${number(height)}" fill="${background}"/>`,
    ...shapes.map(element),
    '</svg>',
  ].join('\n')
}

/** Dublin Core 1.1, as the recommendation of SVG 1.1 shows it in its chapter on metadata. */
function metadata({ about: { title, description, sources, publishers, madeOn, address }, locale }: Picture): string {
  const several = (name: string, texts: readonly string[]) => texts.length === 0 ? '' : `<dc:${name}><rdf:Bag>${texts.map((text) => `<rdf:li>${escape(text)}</rdf:li>`).join('')}</rdf:Bag></dc:${name}>`
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<rdf:Description rdf:about="${escape(address)}">`,
    `<dc:title xml:lang="${locale}">${escape(title)}</dc:title><dc:description xml:lang="${locale}">${escape(description)}</dc:description>`,
    `<dc:date>${madeOn}</dc:date><dc:format>image/svg+xml</dc:format><dc:type>StillImage</dc:type><dc:language>${locale}</dc:language><dc:identifier>${escape(address)}</dc:identifier>`,
    several('source', sources) + several('publisher', publishers),
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('')
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'line': return tag('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...paint(shape) })
    case 'rect': return tag('rect', { x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: shape.radius, ...paint(shape) }, title(shape.title))
    case 'mark': return tag('path', { d: shape.outline, transform: `translate(${number(shape.x)} ${number(shape.y)}) scale(${number(shape.size)})`, ...paint(shape) }, title(shape.title))
    case 'text': return runsOf(shape).map(text).join('')
  }
}

const text = ({ x, y, size, weight, anchor, fill, text: words }: TextShape) => tag('text', {
  x, y, 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, 'text-anchor': anchor === 'start' ? undefined : anchor, fill,
  'font-family': OWN.test(words) ? undefined : escape(OTHERS),
}, escape(words))

/** A line in runs of the one face and the other, side by side. */
function runsOf(shape: TextShape): TextShape[] {
  const runs = shape.text.match(RUNS) ?? []
  if (runs.length < 2) return [shape]
  const widths = runs.map((run) => widthOf(run, shape.size))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - whole : shape.x - whole / 2
  return runs.map((run, index) => {
    const at = x
    x += widths[index] ?? 0
    if (index === 0 && shape.anchor === 'start' && OWN.test(run)) return { ...shape, text: run.trimEnd() }
    // In the middle of its room, so that what was measured too wide is air on both sides.
    return { ...shape, text: run.trim(), anchor: 'middle', x: at + (widths[index] ?? 0) / 2 + (widthOf(/^ */.exec(run)?.[0] ?? '', shape.size) - widthOf(/ *$/.exec(run)?.[0] ?? '', shape.size)) / 2 }
  })
}

const title = (text: string | undefined) => (text === undefined ? '' : `<title>${escape(text)}</title>`)

type Attributes = Readonly<Record<string, string | number | undefined>>

const paint = ({ fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash }: Exclude<Shape, { kind: 'text' }>): Attributes => ({
  fill: fill ?? 'none', 'fill-opacity': fillOpacity, stroke, 'stroke-width': strokeWidth, 'stroke-opacity': strokeOpacity, 'stroke-dasharray': dash?.map(number).join(' '),
})

function tag(name: string, attributes: Attributes, content = ''): string {
  const texts = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? number(value) : value}"`]))
  return content === '' ? `<${name}${texts.join('')}/>` : `<${name}${texts.join('')}>${content}</${name}>`
}

/** Hundredths. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => clean(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
