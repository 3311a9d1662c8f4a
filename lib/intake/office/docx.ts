import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { finish } from '../finish'
import { parsePage } from '@/lib/intake/html/read-html'
import { domText } from '@/lib/intake/html/dom-text'
import { elementsOf } from '@/lib/intake/html/walk'
import { Unreadable, type Intake } from '../intake'
import { DEEPEST, MOST_ELEMENTS } from '../limits'
import type { Package } from './zip'

/** What mammoth needs of a document: no pictures, no embedded files, no parts of others. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]{1,80}\.rels|(?:document|styles|numbering|footnotes|endnotes)\d*\.xml))$/i

/** Footnotes are marked in the text by "[1]", which would stand beside figures. */
const isNoteMark = (element: Element): boolean => element.nodeName.toLowerCase() === 'sup' && /^\[\d+\]$/.test(element.textContent ?? '')
const isBackLink = (element: Element): boolean => element.nodeName.toLowerCase() === 'a' && /^#(?:foot|end)note-ref-/.test(element.getAttribute('href') ?? '')

/**
 * A Word document → its paragraphs, lists and tables in order, footnotes at the end; insertions of tracked changes stand,
 * deletions do not. Mammoth gets a package made anew of the parts it needs, unpacked here under limits.
 */
export async function readDocx(opened: Package): Promise<Intake> {
  const parts = Object.fromEntries(opened.paths.filter((path) => NEEDED.test(path)).map((path) => [path, checked(opened.part(path), path)]))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false, styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  } as Parameters<typeof mammoth.convertToHtml>[1])
  const { body } = parsePage(value)
  const heading = elementsOf(body, (element) => element.className === 'title')[0]
  return finish([{ text: domText(body, { keepsTabs: true, skip: (element) => isNoteMark(element) || isBackLink(element) }) }], { format: 'docx', title: heading ? domText(heading) : null })
}

/**
 * A part of XML that may be read: no document type (Office writes none, entities of one multiply), not nested deeper than
 * the recursion over it goes.
 *
 * @throws Unreadable
 */
export function checked(part: Buffer, path: string): Buffer {
  const xml = part.toString('latin1')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('damaged', path)
  let [depth, elements] = [0, 0]
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === 47) depth -= 1
    else if (next !== 33 && next !== 63) {
      elements += 1
      const end = xml.indexOf('>', at)
      if (end >= 0 && xml.charCodeAt(end - 1) !== 47) depth += 1
    }
    if (depth > DEEPEST) throw new Unreadable('too-complex', path)
  }
  if (elements > 10 * MOST_ELEMENTS) throw new Unreadable('too-complex', path)
  return part
}
