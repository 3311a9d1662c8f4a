import { describe, expect, it } from 'vitest'
import { kindOf } from './kind'
import { takeIn, takeInText } from './take-in'
import { MOST_BYTES, MOST_CHARACTERS } from './limits'

const bytes = (text: string) => new TextEncoder().encode(text)
const hex = (text: string, rest = 64) => Uint8Array.from([...Buffer.from(text.replaceAll(' ', ''), 'hex'), ...new Array<number>(rest).fill(0)])
const compound = (...parts: readonly string[]) => Uint8Array.from(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), ...parts.map((part) => Buffer.from(part, 'utf16le'))]))

describe('a file is told by its bytes, whatever its name', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'], ['\n\n%PDF-1.4', 'pdf'], ['<!DOCTYPE html><p>', 'html'], ['  <html lang=vi>', 'html'], ['<?xml version="1.0"?>\n<!-- saved -->\n<html>', 'html'], ['\ufeff<!doctype HTML>', 'html'],
    ['Quận 1 đạt 95%', 'txt'], ['a < b và b > c', 'txt'], ['BM 01: biểu mẫu', 'txt'], ['BZh là tên', 'txt'],
  ])('%j is %s', (text, format) => {
    for (const name of [null, 'bao-cao.doc', 'x.xlsx']) expect(kindOf(bytes(text), name)).toEqual({ format })
  })

  it.each([
    ['7b 5c 72 74 66 31', 'rtf'], ['89 50 4e 47 0d 0a 1a 0a', 'image'], ['ff d8 ff e0', 'image'], ['47 49 46 38 39 61', 'image'], ['49 49 2a 00', 'image'], ['42 4d 36', 'image'], ['52 49 46 46 00 00 00 00 57 45 42 50', 'image'],
    ['1f 8b 08 00', 'archive'], ['37 7a bc af 27 1c', 'archive'], ['52 61 72 21 1a 07', 'archive'],
  ])('%s is refused as %s', (first, fault) => {
    expect(kindOf(hex(first), 'bao-cao.txt')).toEqual({ fault })
  })

  it('files of Office before 2007 are named, those with a password as locked', () => {
    expect(kindOf(compound('WordDocument'), 'a.docx')).toEqual({ fault: 'legacy-word' })
    expect(kindOf(compound('Workbook'), 'a.xlsx')).toEqual({ fault: 'legacy-excel' })
    expect(kindOf(compound('PowerPoint Document'), null)).toEqual({ fault: 'legacy-office' })
    expect(kindOf(compound('EncryptedPackage', 'EncryptionInfo'), 'a.docx')).toEqual({ fault: 'encrypted' })
  })

  it('a page saved as one file is a web archive', () => {
    expect(kindOf(bytes('From: <Saved by Blink>\r\nSubject: Tin\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'), 'a.mhtml')).toEqual({ fault: 'web-archive' })
  })

  it('its name decides between kinds of text', () => {
    expect(kindOf(bytes('# Báo cáo'), 'bao-cao.MD')).toEqual({ format: 'md' })
    expect(kindOf(bytes('Tin <p>một</p>'), 'tin.html')).toEqual({ format: 'html' })
    expect(kindOf(bytes('Tin <p>một</p>'), 'tin.txt')).toEqual({ format: 'txt' })
  })
})

describe('texts', () => {
  it('are taken exactly as they stand', async () => {
    const text = '\ufeff# Báo cáo\r\nQuận 1\u00a0đạt 95,7%\n'.normalize('NFD')
    expect(await takeIn(bytes(text), 'a.md')).toEqual({ ok: true, text, format: 'md', encoding: 'utf-8', title: null, publishedOn: null, pages: null, notes: [] })
    expect(takeInText(text)).toMatchObject({ ok: true, text, format: 'txt', encoding: null })
  })

  it('that were pasted in an old font are brought to Unicode', () => {
    expect(takeInText('Thµnh phè Hµ Néi: quËn Hoµn KiÕm ®¹t 95,7%')).toMatchObject({ text: 'Thành phố Hà Nội: quận Hoàn Kiếm đạt 95,7%', notes: ['converted-from-tcvn3'] })
    expect(takeInText('Thaønh phoá Haø Noäi: quaän Hoaøn Kieám ñaït 95,7%')).toMatchObject({ text: 'Thành phố Hà Nội: quận Hoàn Kiếm đạt 95,7%', notes: ['converted-from-vni'] })
  })

  it('that are empty, too long or none are refused', async () => {
    expect(await takeIn(new Uint8Array(), null)).toMatchObject({ ok: false, reason: 'empty' })
    for (const blank of [' \n\t', '\ufeff']) expect(await takeIn(bytes(blank), 'a.txt')).toMatchObject({ ok: false, reason: 'empty' })
    expect(await takeIn(new Uint8Array(MOST_BYTES + 1).fill(97), 'a.txt')).toMatchObject({ ok: false, reason: 'too-large' })
    expect(takeInText('a'.repeat(MOST_CHARACTERS + 1))).toMatchObject({ ok: false, reason: 'too-long' })
    expect(takeInText('a\0b')).toEqual({ ok: false, reason: 'not-text', place: 'character 1' })
    expect(takeInText('\x01\x02\x03ab'.repeat(40))).toMatchObject({ ok: false, reason: 'not-text' })
  })

  it('with half a character get a whole one, and a note', () => {
    expect(takeInText('năm \ud83d 2023')).toMatchObject({ text: 'năm \ufffd 2023', notes: ['damaged-characters'] })
  })
})
