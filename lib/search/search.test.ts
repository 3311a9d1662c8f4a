import { describe, expect, test } from 'vitest'
import { indexEntries, type EntryKind, type SearchEntry } from './entry'
import { groupHits, search } from './search'

const entry = (kind: EntryKind, name: string, more: Partial<SearchEntry> = {}): SearchEntry =>
  ({ kind, key: name, name, alsoNamed: [], aliases: [], context: [], href: '/', detail: '', weight: 0, ...more })
const area = (fullName: string, name: string, weight = 0) => entry('area', fullName, { alsoNamed: [name], weight })
const found = (entries: readonly SearchEntry[], typed: string, limit?: number) => search(indexEntries(entries), typed, limit).map((hit) => hit.entry.name)

describe('of the ways to answer', () => {
  test('the name itself goes before its beginning, that before words in it, then initials, parts of words, any order and slips', () => {
    const names = ['Thuong', 'Thuong Tin', 'Phu Thuong', 'Thuongdinh Xa', 'Xathuongxa']
    expect(found(names.toReversed().map((name) => entry('area', name)), 'thuong')).toEqual(['Thuong', 'Thuong Tin', 'Thuongdinh Xa', 'Phu Thuong', 'Xathuongxa'])
  })

  test.each([
    ['the beginnings of its words', 'ho ki'], ['its initials', 'hk'], ['a part of a word', 'oàn k'], ['its words in another order', 'kiếm hoàn'],
    ['no space', 'hoankiem'], ['one letter wrong in the whole', 'hoan kien'], ['two letters swapped', 'hoan keim'], ['capitals', 'HOÀN KIẾM'], ['decomposed letters', 'Hoàn Kiếm'.normalize('NFD')],
  ])('%s finds a name: "%s"', (_, typed) => {
    expect(found([area('Quận Hoàn Kiếm', 'Hoàn Kiếm'), area('Huyện Ba Vì', 'Ba Vì')], typed)).toEqual(['Quận Hoàn Kiếm'])
  })

  test('a slip is forgiven in words of five letters and more, not in shorter ones', () => {
    const entries = [entry('indicator', 'Thu nhập bình quân')]
    expect(found(entries, 'thu nhap binnh')).toEqual(['Thu nhập bình quân'])
    expect(found(entries, 'tku')).toEqual([])
  })

  test('an alias that says it is as good as a name with it in: the heavier comes first', () => {
    const entries = (weight: number) => [entry('indicator', 'Công tác hành chính', { aliases: ['cchc'], weight }), entry('indicator', 'Thứ hạng Chỉ số CCHC', { weight: 2 })]
    expect([found(entries(1), 'cchc')[0], found(entries(3), 'cchc')[0]]).toEqual(['Thứ hạng Chỉ số CCHC', 'Công tác hành chính'])
  })

  test('the title of a report says less than an alias of an indicator, unless it is what was typed', () => {
    const entries = [entry('report', 'Giải ngân chậm ở nhiều nơi'), entry('indicator', 'Tỷ lệ vốn đã chi', { aliases: ['giải ngân'] })]
    expect(found(entries, 'giai ngan')).toEqual(['Tỷ lệ vốn đã chi', 'Giải ngân chậm ở nhiều nơi'])
    expect(found([...entries, entry('report', 'Giải ngân')], 'giai ngan')[0]).toBe('Giải ngân')
  })

  test('initials inside an alias are read from three letters on', () => {
    const entries = [entry('indicator', 'PAR index', { aliases: ['chỉ số cải cách hành chính'] })]
    expect([found(entries, 'cchc'), found(entries, 'hc')]).toEqual([['PAR index'], []])
  })
})

describe('marks that are typed', () => {
  const entries = [area('Xã Hạ Bằng', 'Hạ Bằng', 1), area('Quận Hà Đông', 'Hà Đông'), area('Quận Hai Bà Trưng', 'Hai Bà Trưng')]

  test('put the entries that have them first', () => {
    expect(found(entries, 'hà')).toEqual(['Quận Hà Đông', 'Xã Hạ Bằng', 'Quận Hai Bà Trưng'])
    expect(found(entries, 'hạ')[0]).toBe('Xã Hạ Bằng')
  })

  test('change nothing where none are', () => {
    expect(found(entries, 'ha')).toEqual(['Xã Hạ Bằng', 'Quận Hà Đông', 'Quận Hai Bà Trưng'])
  })

  test('may stand on either letter', () => {
    const hoa = [area('Xã Hoá Thượng', 'Hoá Thượng', 1), area('Xã Hòa Lạc', 'Hòa Lạc')]
    expect([found(hoa, 'hoà')[0], found(hoa, 'hòa')[0], found(hoa, 'hóa')[0]]).toEqual(['Xã Hòa Lạc', 'Xã Hòa Lạc', 'Xã Hoá Thượng'])
  })

  test('that are wrong still find', () => {
    expect(found(entries, 'hả đống')).toEqual(['Quận Hà Đông'])
  })
})

describe('of equals', () => {
  test('the heavier comes first, then Vietnamese order, Đ after D', () => {
    const names = ['Xã Đan', 'Xã Dương', 'Xã Ba']
    expect(found([...names.map((name) => area(name, name)), area('Xã Văn', 'Văn', 1)], 'xa')).toEqual(['Xã Văn', 'Xã Ba', 'Xã Dương', 'Xã Đan'])
  })

  test('the order of the entries does not matter', () => {
    const entries = ['Yên Sở', 'Yên Bài', 'Yên Hòa', 'Yên Lãng'].map((name) => area(`Xã ${name}`, name))
    expect(found(entries, 'yen')).toEqual(found(entries.toReversed(), 'yen'))
  })

  test('the district goes before the ward of the same name', () => {
    const entries = [area('Phường Hà Đông', 'Hà Đông', 0), area('Quận Hà Đông', 'Hà Đông', 1)]
    expect(found(entries, 'ha dong')).toEqual(['Quận Hà Đông', 'Phường Hà Đông'])
    expect(found(entries, 'phuong ha dong')).toEqual(['Phường Hà Đông'])
  })
})

test('a year asks for reports of it, and is no part of what areas and indicators are called', () => {
  const entries = [entry('indicator', 'Thu ngân sách'), entry('report', 'Thu ngân sách quận', { context: ['05/10/2023'] }), entry('report', 'Thu ngân sách huyện', { context: ['05/10/2022'] })]
  expect(found(entries, 'thu ngân sách năm 2023').sort()).toEqual(['Thu ngân sách'])
  expect(found(entries, 'thu ngân sách 2023').sort()).toEqual(['Thu ngân sách', 'Thu ngân sách quận'])
  expect(found(entries, '2022')).toEqual(['Thu ngân sách huyện'])
})

test('the alias that was found is told, where the name does not say it', () => {
  const [hit] = search(indexEntries([entry('indicator', 'Tổng giá trị sản xuất', { aliases: ['production value', 'gtsx'] })]), 'gtsx')
  expect(hit?.alias).toBe('gtsx')
  const [shortest] = search(indexEntries([entry('indicator', 'Thứ hạng', { aliases: ['xếp hạng cải cách', 'cải cách hành chính', 'cải cách'] })]), 'cai cach')
  expect(shortest?.alias).toBe('cải cách')
  expect(search(indexEntries([entry('indicator', 'Tổng GTSX', { aliases: ['gtsx'] })]), 'gtsx')[0]?.alias).toBeNull()
})

test('nothing is found by nothing', () => {
  expect([found([area('Quận Ba Đình', 'Ba Đình')], ' – '), found([], 'ba dinh')]).toEqual([[], []])
})

test('a very long text is read as far as a query goes', () => {
  expect(found([entry('report', 'Báo cáo')], `báo cáo${' '.repeat(300)}mười`)).toEqual(['Báo cáo'])
})

test('hits are grouped, the kind of the best first, and counted beyond what is shown', () => {
  const entries = [...['Báo cáo quận Tây Hồ', 'Tây Hồ', 'Lễ hội Tây Hồ'].map((name) => entry('report', name)), area('Quận Tây Hồ', 'Tây Hồ')]
  const groups = groupHits(search(indexEntries(entries), 'tây hồ'), 2)
  expect(groups.map(({ kind, count, hits }) => [kind, count, hits.map((hit) => hit.entry.name)])).toEqual([
    ['area', 1, ['Quận Tây Hồ']], ['report', 3, ['Tây Hồ', 'Báo cáo quận Tây Hồ']],
  ])
})
