import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { convertOld } from './recognise'
import { isSyllable } from './syllables'
import { fromTcvn3 } from './tcvn3'
import { fromVni } from './vni'

// Each letter with the bytes that stand for it, from the standards' tables and not from the code's.

const TCVN3_SMALL = 'à=b5 ả=b6 ã=b7 á=b8 ạ=b9 ă=a8 ằ=bb ẳ=bc ẵ=bd ắ=be ặ=c6 â=a9 ầ=c7 ẩ=c8 ẫ=c9 ấ=ca ậ=cb đ=ae è=cc ẻ=ce ẽ=cf é=d0 ẹ=d1 ê=aa ề=d2 ể=d3 ễ=d4 ế=d5 ệ=d6 ì=d7 ỉ=d8 ĩ=dc í=dd ị=de ò=df ỏ=e1 õ=e2 ó=e3 ọ=e4 ô=ab ồ=e5 ổ=e6 ỗ=e7 ố=e8 ộ=e9 ơ=ac ờ=ea ở=eb ỡ=ec ớ=ed ợ=ee ù=ef ủ=f1 ũ=f2 ú=f3 ụ=f4 ư=ad ừ=f5 ử=f6 ữ=f7 ứ=f8 ự=f9 ỳ=fa ỷ=fb ỹ=fc ý=fd ỵ=fe'
const TCVN3_CAPITALS = 'À=80 Ả=81 Ã=82 Á=83 Ạ=84 Ă=a1 Ằ=af Ẳ=ba Ẵ=bf Ắ=c0 Ặ=85 Â=a2 Ầ=c1 Ẩ=c2 Ẫ=c3 Ấ=c4 Ậ=86 Đ=a7 È=87 Ẻ=88 Ẽ=89 É=8a Ẹ=8b Ê=a3 Ề=c5 Ể=cd Ễ=d9 Ế=da Ệ=8c Ì=8d Ỉ=8e Ĩ=8f Í=90 Ị=91 Ò=92 Ỏ=93 Õ=94 Ó=95 Ọ=96 Ô=a4 Ồ=db Ổ=e0 Ỗ=f0 Ố=ff Ộ=97 Ơ=a5 Ờ=98 Ở=99 Ỡ=9a Ớ=9b Ợ=9c Ù=9d Ủ=9e Ũ=9f Ú=01 Ụ=02 Ư=a6 Ừ=04 Ử=05 Ữ=06 Ứ=11 Ự=12 Ỳ=13 Ỷ=14 Ỹ=15 Ý=16 Ỵ=17'
const VNI_SMALL = 'à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä đ=ñ è=eø ẻ=eû ẽ=eõ é=eù ẹ=eï ê=eâ ề=eà ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò ò=oø ỏ=oû õ=oõ ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ ớ=ôù ợ=ôï ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù ỵ=î'

const pairsOf = (list: string): [letter: string, written: string][] => list.split(' ').map((pair) => [pair[0] ?? '', pair.slice(2)])
// Written out: Node 20's TextDecoder takes Windows-1252 for Latin-1.
const BEYOND_LATIN = '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178'.split(' ').map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))
const shown = (byte: number): string => BEYOND_LATIN[byte - 128] ?? String.fromCharCode(byte)
const latin = (hex: string): string => shown(Number.parseInt(hex, 16))

const TCVN3 = new Map([...pairsOf(TCVN3_SMALL), ...pairsOf(TCVN3_CAPITALS)].map(([letter, hex]) => [letter, latin(hex)]))
const VNI = new Map(pairsOf(VNI_SMALL).flatMap(([letter, written]): [string, string][] => [[letter, written], [letter.toUpperCase(), written.toUpperCase()]]))
const write = (text: string, table: ReadonlyMap<string, string>): string => [...text].map((letter) => table.get(letter) ?? letter).join('')
const bytesOf = (text: string): Uint8Array => {
  const codes = new Map(Array.from({ length: 128 }, (_, index) => [shown(128 + index), 128 + index]))
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0))
}
/** Windows-1258 writes base letter and tone apart; of the others it has the letter. */
const write1258 = (text: string): Uint8Array => {
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].flatMap((letter) => {
    const own = codes.get(letter)
    if (own !== undefined) return [own]
    const [base = '', ...marks] = letter.normalize('NFD')
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)).join('')
    const rest = (base + marks.filter((mark) => !tone.includes(mark)).join('')).normalize('NFC')
    return [codes.get(rest) ?? 63, codes.get(tone) ?? 63]
  }))
}

const REPORT = 'Thành phố Hà Nội: quận Hoàn Kiếm thu ngân sách đạt 13.200 tỷ đồng, bằng 95,7% dự toán; chỉ số cải cách hành chính xếp thứ 2/30, tăng 3 bậc so với cùng kỳ năm trước. Uỷ ban nhân dân quận khẳng định: mỗi hộ nghèo được hỗ trợ, nhiều chỉ tiêu vượt kế hoạch, ngõ xóm sạch đẹp, thủy lợi ổn định.'
const CAPITALS = 'ỦY BAN NHÂN DÂN QUẬN TÂY HỒ, ĐẠI HỘI LẦN THỨ HAI MƯƠI, THỊ TRẤN VĂN ĐIỂN'

describe('tables, letter by letter', () => {
  it('name all 134 letters with marks', () => {
    expect(new Set(TCVN3.keys()).size).toBe(134)
    expect(new Set(VNI.keys()).size).toBe(134)
    expect(new Set(VNI.values()).size).toBe(134)
  })

  it.each(pairsOf(TCVN3_SMALL))('TCVN3 %s', (letter) => {
    expect(fromTcvn3(TCVN3.get(letter)!)).toBe(letter)
  })

  it.each(pairsOf(TCVN3_CAPITALS).filter(([, hex]) => hex >= 'a1'))('TCVN3 %s', (letter) => {
    expect(fromTcvn3(TCVN3.get(letter)!)).toBe(letter)
  })

  it.each(pairsOf(TCVN3_CAPITALS).filter(([, hex]) => hex < 'a1'))('TCVN3 %s, which is punctuation or a control character elsewhere, in a word in capitals', (letter) => {
    const word = 'ẶẬ'.includes(letter) ? `T${letter}P` : `T${letter}`
    expect(isSyllable(word)).toBe(true)
    expect(fromTcvn3(write(word, TCVN3))).toBe(word)
  })

  it.each([...VNI.entries()])('VNI %s', (letter, written) => {
    expect(fromVni(written)).toBe(letter)
    // Between other letters too.
    expect(fromVni(`h${written}ng`)).toBe(`h${letter}ng`)
  })

  it('VNI: a capital with its mark in small letters, as it is typed', () => {
    expect(fromVni('Ñaûng boä Thaønh phoá')).toBe('Đảng bộ Thành phố')
    expect(fromVni('Uûy ban, OÂng AÁn')).toBe('Ủy ban, Ông Ấn')
  })

  it.each([...VNI.keys()])('Windows-1258 %s', (letter) => {
    const decoded = decode(write1258(`quận huyện xã phường ${letter}`))
    expect(decoded).toMatchObject({ ok: true, encoding: 'windows-1258', text: `quận huyện xã phường ${letter}` })
  })
})

describe('bytes of a text file', () => {
  it.each([['tcvn3', bytesOf(write(REPORT, TCVN3))], ['vni', bytesOf(write(REPORT, VNI))], ['windows-1258', write1258(REPORT)]] as const)('in %s are read exactly', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: REPORT, encoding, notes: [`converted-from-${encoding}`] })
  })

  it.each([['tcvn3', bytesOf(write(CAPITALS, TCVN3))], ['vni', bytesOf(write(CAPITALS, VNI))], ['windows-1258', write1258(CAPITALS)]] as const)('in %s and in capitals are read exactly', (encoding, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: true, text: CAPITALS, encoding })
  })

  it.each(['tcvn3', 'vni', 'windows-1258'])('in %s of two words only', (encoding) => {
    const text = 'Hà Nội'
    expect(decode(encoding === 'tcvn3' ? bytesOf(write(text, TCVN3)) : encoding === 'vni' ? bytesOf(write(text, VNI)) : write1258(text))).toMatchObject({ ok: true, text, encoding })
  })

  it('keep quotes and dashes that stand among letters of TCVN3', () => {
    const bytes = bytesOf(`“${write('Đảng bộ quận', TCVN3)}” – ${write('năm', TCVN3)} 2021–2022…`)
    expect(decode(bytes)).toMatchObject({ ok: true, text: '“Đảng bộ quận” – năm 2021–2022…' })
    expect(decode(bytesOf(`${write('HỘI NGHỊ QUẬN BA ĐÌNH', TCVN3)}: “UBND” – “I”, “A”`))).toMatchObject({ ok: true, text: 'HỘI NGHỊ QUẬN BA ĐÌNH: “UBND” – “I”, “A”' })
  })

  it('keep degrees and units beside letters of TCVN3', () => {
    expect(decode(bytesOf(write('Nhiệt độ thành phố là 30', TCVN3) + '°C'))).toMatchObject({ ok: true, text: 'Nhiệt độ thành phố là 30°C' })
  })

  it('raise letters of a capital font where the letters beside them are capitals, and say so', () => {
    // "QUẬN HOÀN KIẾM" set in .VnTimeH: the letters with marks are those of small ones.
    expect(decode(bytesOf('QUËN HOµN KIÕM'))).toEqual({ ok: true, text: 'QUẬN HOÀN KIẾM', encoding: 'tcvn3', notes: ['converted-from-tcvn3', 'capitals-guessed'] })
    expect(decode(bytesOf('Hµ Néi, quËn Hoµn KiÕm'))).toMatchObject({ text: 'Hà Nội, quận Hoàn Kiếm', notes: ['converted-from-tcvn3'] })
  })

  it('are refused where no encoding makes Vietnamese of them', () => {
    for (const text of ['Les résultats de la société: été, déjà, forêt, garçon', 'Grüße aus München, schöne Straße, größer']) expect(decode(bytesOf(text))).toMatchObject({ ok: false, reason: 'encoding-unknown' })
    const russian = Uint8Array.from(Buffer.from('cff0e8e2e5f220ece8f02c20eae0ea20e4e5ebe03f', 'hex'))
    expect(decode(russian)).toMatchObject({ ok: false, reason: 'encoding-unknown', place: 'byte 0' })
  })

  it('in ASCII with typed quotes are Windows-1252', () => {
    expect(decode(bytesOf('“Ha Noi” – 95%'))).toMatchObject({ ok: true, text: '“Ha Noi” – 95%', encoding: 'windows-1252' })
  })

  it('with zeros are no text', () => {
    expect(decode(Uint8Array.of(72, 97, 0, 32, 78, 111, 105, 1, 9))).toEqual({ ok: false, reason: 'not-text', place: 'byte 2' })
  })
})

describe('bytes in Unicode', () => {
  it('stay exactly as they are, the mark of UTF-8, decomposed letters and line ends among them', () => {
    for (const text of [REPORT, REPORT.normalize('NFD'), `\ufeff${REPORT}`, 'a\r\nb\u00a0c\n', '𝟗𝟓% 😀 năm']) expect(decode(new TextEncoder().encode(text))).toEqual({ ok: true, text, encoding: 'utf-8', notes: [] })
  })

  it('in UTF-16 are read with a mark and without', () => {
    const little = Buffer.from(REPORT, 'utf16le')
    expect(decode(Buffer.concat([Buffer.of(0xff, 0xfe), little]))).toMatchObject({ text: REPORT, encoding: 'utf-16le' })
    expect(decode(Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(little).swap16()]))).toMatchObject({ text: REPORT, encoding: 'utf-16be' })
    expect(decode(little)).toMatchObject({ text: REPORT, encoding: 'utf-16le' })
  })

  it('cut off within a letter are read, with a note', () => {
    const bytes = new TextEncoder().encode(`${REPORT} nghị quyế`)
    const cut = decode(bytes.subarray(0, bytes.length - 1))
    expect(cut).toMatchObject({ ok: true, encoding: 'utf-8', notes: ['damaged-characters'] })
  })
})

describe('letters of old fonts within Unicode', () => {
  it.each([['tcvn3', TCVN3], ['vni', VNI]] as const)('%s is converted exactly', (encoding, table) => {
    expect(convertOld(write(REPORT, table))).toEqual({ text: REPORT, found: [encoding], capitalsGuessed: false })
  })

  it('UTF-8 that was saved as Windows-1252 is put right', () => {
    expect(convertOld([...new TextEncoder().encode(REPORT)].map(shown).join(''))).toEqual({ text: REPORT, found: ['mojibake'], capitalsGuessed: false })
  })

  it('is converted in the lines that are written so, and in no others', () => {
    const own = 'Quận Đống Đa và quận Tây Hồ đều vượt dự toán năm'
    expect(convertOld([own, write(REPORT, TCVN3), own, write('Tổng số', TCVN3), write(REPORT, VNI)].join('\n')).text).toBe([own, REPORT, own, 'Tổng số', REPORT].join('\n'))
  })

  it('in the private area of Unicode is converted', () => {
    const moved = [...write(REPORT, TCVN3)].map((letter) => (letter.charCodeAt(0) > 0xa0 ? String.fromCharCode(letter.charCodeAt(0) + 0xf000) : letter)).join('')
    expect(convertOld(moved).text).toBe(REPORT)
  })

  it.each([
    REPORT, REPORT.normalize('NFD'), CAPITALS, 'A report in plain English, 5 µm thick, naïve café, £12, ½ cup, “quoted” – §4.',
    'Les résultats de la société où il était allé à Noël ont été coûteux, déjà goûtés là-bas, en août, français: où, là, à, dû, bû, où.',
    'Grüße aus München: schöne Straße, größer, Öl, Übung.', 'São Paulo não é a capital; à noite, às vezes, três ações.', 'Số liệu của Đà Nẵng: 1 µg/m³, 30°C, diện tích 5 km², § 3, ±2%',
    'Ông Müller (Đức) và bà Françoise (Pháp) dự hội nghị của thành phố Hà Nội',
  ])('%s stays as it is', (text) => {
    expect(convertOld(text)).toEqual({ text, found: [], capitalsGuessed: false })
  })

  it('takes time in proportion to the text', () => {
    const once = `${write(REPORT, TCVN3)}\n`
    const time = (text: string) => Math.min(...[1, 2, 3].map(() => { const start = performance.now(); convertOld(text); return performance.now() - start }))
    expect(time(once.repeat(1_000))).toBeLessThan(20 * time(once.repeat(100)))
    for (const hostile of ['µ', 'aø', '“', 'Ã¡', '\u0301', 'QUµ'].map((each) => each.repeat(100_000))) expect(time(hostile)).toBeLessThan(3_000)
  }, 60_000)
})

describe('syllables', () => {
  it.each(['hoà', 'hòa', 'thủy', 'thuỷ', 'nghiêng', 'Quỳnh', 'giếng', 'khuỷu', 'ươn', 'yếu', 'quốc', 'QUYẾT', 'gì'])('%s is one', (word) => expect(isSyllable(word)).toBe(true))
  it.each(['hòac', 'cafộ', 'ộtộ', 'mảt', 'aú', 'hoàn kiếm', 'thành2'])('%s is none', (word) => expect(isSyllable(word)).toBe(false))
})
