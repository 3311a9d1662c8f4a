import { expect, test } from 'vitest'
import { scriptsOf, withoutScripts } from './pages.mjs'

const html = '<head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/s.css"/><script src="/a.js" async=""></script></head>'
  + '<body><p>Hoàn Kiếm</p><script src="/old.js" noModule=""></script><script>run("</p>")</script><script src="/a.js"></script><script src="/b.js" nonce="n"></script></body>'

test('the page written by hand keeps content and styles', () => {
  expect(withoutScripts(html)).toBe('<head><link rel="stylesheet" href="/s.css"/></head><body><p>Hoàn Kiếm</p></body>')
})

test('the scripts of a page are those a browser of today fetches, each once', () => {
  expect(scriptsOf(html)).toEqual(['/a.js', '/b.js'])
})
