import { describe, expect, test } from 'vitest'
import { embedCode, embedHeight, embedThemeOf } from './embed-code'
import { isEmbedPath } from './embed-path'

test.each(['/figures/embed', '/en/figures/embed', '/p/949zps3yam/embed', '/en/p/949zps3yam/embed'])('%s may stand in a frame of another site', (path) => {
  expect(isEmbedPath(path)).toBe(true)
})

test.each(['/', '/figures', '/figures/embed/', '/figures/embed/x', '/p/949zps3yam', '/p/a/b/embed', '/p//embed', '/review/figures/embed', '/fr/figures/embed', '/vi/figures/embed', '/sign-in?next=/figures/embed', '/FIGURES/EMBED'])('%s may not', (path) => {
  expect(isEmbedPath(path)).toBe(false)
})

describe('the code to embed', () => {
  const code = embedCode({ address: 'https://chi-so.test/figures/embed?kind=lines&areas=a,b', title: 'Tăng "mạnh" <b>', height: 560 })

  test('is a frame with a height of its own, and the script that fits it', () => {
    expect(code.split('\n')).toEqual([
      '<iframe src="https://chi-so.test/figures/embed?kind=lines&amp;areas=a,b" title="Tăng &quot;mạnh&quot; &lt;b>" width="100%" height="560" loading="lazy" style="border:0"></iframe>',
      '<script src="https://chi-so.test/embed.js" async></script>',
    ])
  })
})

describe('its height', () => {
  const panel = (height: number, kind: 'lines' | 'multiples') => ({ title: null, apart: false, drawing: { kind, height } }) as never
  test('is that of the drawings and the words around', () => {
    expect([embedHeight({ panels: [panel(300, 'lines')] }), embedHeight({ panels: [panel(300, 'lines'), panel(95, 'lines')] })]).toEqual([540, 640])
  })
  test('counts small multiples by rows, and has a bound', () => {
    expect([embedHeight({ panels: Array.from({ length: 7 }, () => panel(100, 'multiples')) }), embedHeight({ panels: [panel(9000, 'lines')] })]).toEqual([540, 1600])
  })
})

test('its background is one that is known', () => {
  expect([{ theme: 'dark' }, { theme: 'light' }, { theme: 'red' }, {}].map((query) => embedThemeOf(query, 'theme'))).toEqual(['dark', 'light', 'auto', 'auto'])
})
