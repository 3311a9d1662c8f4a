import { describe, expect, test } from 'vitest'
import { guardFields } from './guard'

const COMMA = 0x2c

/** The guarded file, handed over in pieces of a size. */
function guarded(text: string, size: number, separator = COMMA): string {
  const bytes = Buffer.from(text)
  const guard = guardFields(separator)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
  return Buffer.concat([...pieces.flatMap(guard), ...guard(null)]).toString()
}

const DANGEROUS = ['=1', '+1', '-1', '@A', '\t=', '\r=', '＝1', '＋1', '－1', '＠A']

describe('a quoted field', () => {
  test.each(DANGEROUS)('is disarmed where it begins with %j: first, between and last in its line, wherever the pieces break', (text) => {
    const file = `"${text}",1,"${text}"\n2,"${text}","x"\n`
    const safe = `"'${text}",1,"'${text}"\n2,"'${text}","x"\n`
    for (let size = 1; size <= file.length + 8; size += 1) expect(guarded(file, size)).toBe(safe)
  })

  test.each(['bình thường', 'a=b', '', '"', ',', '∞', '\uFEFFx', '＃'])('stays as it is where it begins with %j', (text) => {
    const file = `1,"${text.replaceAll('"', '""')}",2\n`
    for (let size = 1; size <= 20; size += 1) expect(guarded(file, size)).toBe(file)
  })
})

test.each(['"nói ,""=1"', '"a,""=b"",""-c"', '""",""=x"'])('marks within a field open none: %s', (field) => {
  const file = `1,${field},2\n`
  for (let size = 1; size <= 20; size += 1) expect(guarded(file, size)).toBe(file)
})

test('a line end within a field, before a doubled mark, opens none', () => {
  const file = '1,"a\n""=1"""\n'
  for (let size = 1; size <= 14; size += 1) expect(guarded(file, size)).toBe(file)
})

test('numbers, which are not quoted, keep their sign', () => {
  expect(guarded('1,-2.5,"-2.5"\n', 5)).toBe('1,-2.5,"\'-2.5"\n')
})

test('the separator is the file’s own', () => {
  expect(guarded('1;"=a";2,"=b"\n', 4, ';'.charCodeAt(0))).toBe('1;"\'=a";2,"=b"\n')
})
