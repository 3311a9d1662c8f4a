import { describe, expect, test } from 'vitest'
import { checkNewIndicator, type NewIndicator } from './new-indicator'

const known = { indicators: [{ code: 'rice-yield', nameVi: 'Năng suất lúa', nameEn: 'Rice yield' }], themes: ['agriculture'] }
const typed: NewIndicator = {
  code: 'san-luong-thuy-san', nameVi: 'Sản lượng thủy sản', nameEn: '', theme: 'agriculture', kind: 'level', unitOfMeasure: 'tấn', decimals: '1', direction: 'higher_better',
  definitionVi: 'Tổng khối lượng thủy sản nuôi trồng và khai thác.', definitionEn: '',
}

describe('an indicator that a reviewer adds', () => {
  test('is compared with care, measures what its name says and is alone in its family', () => {
    expect(checkNewIndicator(typed, known)).toEqual({
      ok: true,
      indicator: {
        code: 'san-luong-thuy-san', nameVi: 'Sản lượng thủy sản', nameEn: 'Sản lượng thủy sản', theme: 'agriculture', kind: 'level', unitOfMeasure: 'tấn', decimals: 1, direction: 'higher_better',
        comparability: 'care', definitionVi: typed.definitionVi, definitionEn: typed.definitionVi, objectVi: 'Sản lượng thủy sản', objectEn: 'Sản lượng thủy sản', family: 'san-luong-thuy-san',
      },
    })
  })

  test('is kept in NFC, on one line, without space around it', () => {
    const answer = checkNewIndicator({ ...typed, nameVi: `  ${'Sản lượng'.normalize('NFD')}\n\u00a0cá  `, nameEn: 'Fish' }, known)
    expect(answer.ok && [answer.indicator.nameVi, answer.indicator.nameEn]).toEqual(['Sản lượng cá', 'Fish'])
  })
})

test.each<readonly [string, Partial<NewIndicator>, string]>([
  ['no name', { nameVi: ' ' }, 'nameVi: missing'], ['no definition', { definitionVi: '' }, 'definitionVi: missing'], ['no code', { code: '' }, 'code: missing'], ['no unit', { unitOfMeasure: '' }, 'unitOfMeasure: missing'],
  ['a code with marks', { code: 'sản-lượng' }, 'code: code-form'], ['a code with capitals', { code: 'Fish' }, 'code: code-form'], ['the code of another', { code: 'rice-yield' }, 'code: code-taken'],
  ['the name of another', { nameVi: 'NĂNG SUẤT LÚA' }, 'nameVi: name-taken'], ['the English name of another', { nameEn: 'rice yield' }, 'nameEn: name-taken'], ['a theme that is not there', { theme: 'fishing' }, 'theme: not-in-catalogue'],
  ['ten decimals', { decimals: '10' }, 'decimals: not-a-digit'], ['decimals in words', { decimals: 'a' }, 'decimals: not-a-digit'], ['a share in tonnes', { kind: 'share' }, 'unitOfMeasure: unit-of-kind'],
  ['a rank in percent', { kind: 'rank', unitOfMeasure: 'percent' }, 'unitOfMeasure: unit-of-kind'], ['a name longer than a line', { nameVi: 'a'.repeat(201) }, 'nameVi: too-long'], ['a definition longer than a page', { definitionVi: 'a'.repeat(1001) }, 'definitionVi: too-long'],
])('%s is refused', (_, more, fault) => {
  const answer = checkNewIndicator({ ...typed, ...more }, known)
  expect(answer.ok ? [] : answer.faults.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([fault])
})

test('all faults are told at once, in the order of the form', () => {
  const answer = checkNewIndicator({ ...typed, code: 'X', nameVi: '', theme: '', decimals: 'x' }, known)
  expect(answer.ok ? [] : answer.faults.map(({ field }) => field)).toEqual(['code', 'nameVi', 'theme', 'decimals'])
})
