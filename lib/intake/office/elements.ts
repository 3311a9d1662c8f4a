import sax from 'sax'
import { Unreadable } from '../intake'
import { checked } from './docx'
import type { Package } from './zip'

/** What is told of a part while it is read; names without their prefix. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads a part of a package element by element.
 *
 * @throws Unreadable where it is no XML, or what the listener throws
 */
export function readElements(opened: Package, path: string, listener: Listener): void {
  const xml = new TextDecoder('utf-8').decode(checked(opened.part(path), path))
  const parser = sax.parser(true, { xmlns: false })
  parser.onopentag = ({ name, attributes }) => listener.open?.(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])))
  parser.ontext = (text) => listener.text?.(text)
  parser.onclosetag = (name) => listener.close?.(local(name))
  parser.onerror = () => { throw new Unreadable('damaged', path) }
  parser.write(xml).close()
}
