import { describe, expect, it } from 'vitest'
import { dayOf } from './metadata'
import { readHtml } from './read-html'

const read = (html: string) => readHtml(new TextEncoder().encode(html))
const textOf = async (html: string) => { const taken = await read(html); return taken.ok ? taken.text : taken.reason }

const SENTENCE = (number: number) => `Năm 2023, phường số ${number} hoàn thành ${number + 10}/15 chỉ tiêu được giao, thu ngân sách đạt ${number},5 tỷ đồng, bằng 10${number}% dự toán quận giao đầu năm và tăng 8% so với cùng kỳ.`
const BODY = [1, 2, 3, 4, 5].map((number) => `<p>${SENTENCE(number)}</p>`).join('\n')
const LEAD = 'Chiều 12/12, Ủy ban nhân dân quận họp đánh giá kết quả thực hiện nhiệm vụ của mười bốn phường trong năm.'

/** A page as newspapers make them: menu, headline, day, lead, article, related news, comments, foot. */
const newspaper = (article = BODY) => `<!doctype html><html><head><meta charset="utf-8"><title>Mười bốn phường về đích sớm | Báo Ví Dụ</title>
  <meta property="og:title" content="Mười bốn phường về đích sớm"><meta name="description" content="${LEAD}"><meta property="article:published_time" content="2023-12-12T18:05:00+07:00">
  <script>document.write('đã chạy 99%')</script><style>p{}</style></head><body>
  <header><div class="top-menu"><a href="/">Trang chủ</a> <a href="/kt">Kinh tế</a></div></header><nav><ul><li>Thời sự</li></ul></nav>
  <div class="wrap"><div class="font-size">A- A A+</div><h1 class="title">Mười bốn phường về đích sớm</h1><div class="date-time">Thứ ba, 12/12/2023 18:05</div><h2 class="sapo">${LEAD}</h2>
  <div class="article-content">${article}<figure><img src="/a.jpg" onerror="x()"><figcaption>Lãnh đạo quận trao giấy khen</figcaption></figure></div></div>
  <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="#">Huyện bên đạt 72% kế hoạch</a></li><li><a href="#">Thị xã tăng 3 bậc</a></li></ul></div>
  <div id="comments">Bình luận (3): hay quá 100%</div><footer>Giấy phép số 12/GP</footer></body></html>`

describe('a saved page of a newspaper', () => {
  it('gives headline, day, lead, paragraphs and captions, each once and in order', async () => {
    const taken = await read(newspaper())
    expect(taken).toMatchObject({ ok: true, format: 'html', encoding: 'utf-8', title: 'Mười bốn phường về đích sớm', publishedOn: '2023-12-12', notes: ['page-chrome-left-out'] })
    expect(taken.ok && taken.text.split('\n')).toEqual(['Mười bốn phường về đích sớm', 'Thứ ba, 12/12/2023 18:05', LEAD, ...[1, 2, 3, 4, 5].map(SENTENCE), 'Lãnh đạo quận trao giấy khen'])
  })

  it('has tables as lines of cells and points of lists', async () => {
    const table = '<table><thead><tr><th rowspan="2">Phường</th><th colspan="2">Thu ngân sách</th></tr><tr><th>Kế hoạch</th><th>Thực hiện</th></tr></thead><tbody><tr><td>Cửa Đông</td><td>1.200</td><td>1.350,5</td></tr><tr><td>Hàng A|B</td><td></td><td>980</td></tr></tbody></table>'
    const text = await textOf(newspaper(`${BODY}${table}<ul><li>Thu đạt 105%</li><li>Chi đạt 92%</li></ul><ol><li>Phường Một</li><li>Phường Hai</li></ol><ul><li>- Có dấu sẵn</li></ul>`))
    expect(text).toContain(['Phường | Thu ngân sách | Thu ngân sách', 'Phường | Kế hoạch | Thực hiện', 'Cửa Đông | 1.200 | 1.350,5', 'Hàng A / B |  | 980', '- Thu đạt 105%', '- Chi đạt 92%', '1. Phường Một', '2. Phường Hai', '- Có dấu sẵn'].join('\n'))
  })
})

describe('a page of a district', () => {
  const portal = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Cổng thông tin điện tử quận</title></head><body><form id="aspnetForm"><table class="layout"><tr><td class="menu-left"><a href=#>Giới thiệu</a><br><a href=#>Tin tức</a></td>
    <td><div class="breadcrumb">Trang chủ / Tin tức</div><div class="tools">A- A A+ Xem với cỡ chữ Tương phản</div><div class="post-title">Kết quả năm 2023</div><div class="news-detail">${BODY}<p>Nguồn: Văn phòng</p></div></td>
    <td class="right"><div class="lich-cong-tac">Lịch công tác tuần 50</div></td></tr></table></form></body></html>`

  it('laid out by tables gives its article, not its menus, and no cells', async () => {
    const text = await textOf(portal)
    for (const number of [1, 2, 3, 4, 5]) expect(text).toContain(SENTENCE(number))
    for (const chrome of ['Giới thiệu', 'A- A A+', 'Trang chủ', ' | ']) expect(text).not.toContain(chrome)
  })
})

describe('what a page is made of', () => {
  it('is decoded: entities, breaks, pieces of sentences in marks', async () => {
    expect(await textOf('<html><body><p>Thu ng&acirc;n s&aacute;ch: <b>95</b>,7&#37;<br>T&#7893;ng&nbsp;s&#7889; <i>hồ</i> sơ</p></body></html>')).toBe('Thu ngân sách: 95,7%\nTổng số hồ sơ')
  })

  it('in TCVN3, by bytes or by entities, is brought to Unicode', async () => {
    const latin = (text: string) => readHtml(Uint8Array.from(Buffer.from(text, 'latin1')))
    const words = 'Thµnh phè Hµ Néi: quËn Hoµn KiÕm ®¹t dù to¸n n¨m'
    const unicode = 'Thành phố Hà Nội: quận Hoàn Kiếm đạt dự toán năm'
    expect(await latin(`<html><body><p><font face=".VnTime">${words}</font></p></body></html>`)).toMatchObject({ ok: true, text: unicode, encoding: 'tcvn3' })
    expect(await read(`<html><body><p>${[...words].map((letter) => (letter.charCodeAt(0) > 127 ? `&#${letter.charCodeAt(0)};` : letter)).join('')}</p></body></html>`)).toMatchObject({ text: unicode, notes: ['converted-from-tcvn3'] })
  })

  it('without an article is taken whole', async () => {
    expect(await textOf('<p>Hà Nội</p><table><tr><td>Quận<td>Điểm</tr><tr><td>Ba Đình<td>95,2</tr></table>')).toBe('Hà Nội\nQuận | Điểm\nBa Đình | 95,2')
  })

  it('that is not shown is left out, and a page without text refused', async () => {
    expect(await textOf('<html><body><p>Hiện</p><p hidden>Ẩn</p><p style="display: none">Ẩn</p><template>Ẩn</template></body></html>')).toBe('Hiện')
    expect(await read('<html><body><img src=a.png><script>1</script></body></html>')).toMatchObject({ ok: false, reason: 'no-text' })
  })

  it.each([['100,000 nested divs', `<html><body>${'<div>'.repeat(100_000)}x`], ['100,000 spans without end', '<html><body>' + '<span>a '.repeat(100_000)], ['nested tables', '<html><body>' + '<table><tr><td>'.repeat(20_000) + 'x'], ['nested lists', '<html><body>' + '<ul><li>'.repeat(20_000) + 'x'], ['a table of spans', `<html><body><table>${'<tr><td rowspan=500 colspan=150>x</td><td>1</td></tr>'.repeat(2_000)}</table>`], ['open comments', '<html><body>' + '<!--'.repeat(100_000)], ['attributes', `<html><body><p ${'a="b" '.repeat(100_000)}>x</p>`]])('of %s is answered', async (_, html) => {
    const start = performance.now()
    expect(typeof (await read(html)).ok).toBe('boolean')
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 30_000)
})

describe('the day of an article', () => {
  it.each([['2023-12-12T18:05:00+07:00', '2023-12-12'], ['2023-12-12T23:30:00Z', '2023-12-13'], ['2023-12-12', '2023-12-12'], ['12/12/2023 - 08:00', '2023-12-12'], ['5-3-2022', '2022-03-05'], ['2023-13-01', null], ['hôm nay', null], ['31/02/2023', null]])('%s is %s', (text, day) => expect(dayOf(text)).toBe(day))

  it('may stand in linked data', async () => {
    expect(await read(`<html><head><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Tin quận","datePublished":"2024-01-05T07:00:00+07:00"}]}</script></head><body>${BODY}</body></html>`)).toMatchObject({ publishedOn: '2024-01-05' })
  })
})
