import { expect, test } from 'vitest'
import { parseEnvFile } from './env-file.mjs'

test('reads keys and values, and leaves comments and blank lines out', () => {
  expect(parseEnvFile('# settings\n\nPORT=3100\r\nexport HOST = 0.0.0.0\nnot a line\n')).toEqual({ PORT: '3100', HOST: '0.0.0.0' })
})

test('takes quotes off and keeps everything inside them', () => {
  expect(parseEnvFile(`A="two words # no comment"\nB='it = this'\nC=\nD=a=b`)).toEqual({
    A: 'two words # no comment',
    B: 'it = this',
    C: '',
    D: 'a=b',
  })
})

test('a later line overrules an earlier one', () => {
  expect(parseEnvFile('PORT=1\nPORT=2')).toEqual({ PORT: '2' })
})
