import { describe, expect, test } from 'vitest'
import { EVERY_KIND, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { ExactDecimal } from '@/lib/export/sheet'
import { sayProposal } from '@/lib/review/proposal'
import { sayCellFault } from './faults'
import { copyOf, differenceOf, edited, seededKnown } from './known.test-data'

const ranking = seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })
const ranks = seededHandout({ kind: 'ranking', indicator: 'par-index-rank' })
const nothing = { changed: [], added: [], removed: [], outdated: [], faults: [] }
const told = (faults: Awaited<ReturnType<typeof differenceOf>>['faults']) => faults.map((fault) => sayCellFault(fault, 'vi'))

describe('a workbook as it was taken', () => {
  test.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('of %s has nothing for review, as Excel file and as OpenDocument', async (_, choice) => {
    const handout = seededHandout(choice)
    const workbook = edited(handout, () => {})
    const xlsx = await differenceOf(workbook)
    expect({ ...xlsx, unchanged: 0 }).toEqual({ ...nothing, unchanged: 0 })
    expect(xlsx.unchanged).toBeGreaterThan(0)
    expect(await differenceOf(workbook, 'ods')).toEqual(xlsx)
  })

  test('in English is read too', async () => {
    expect(await differenceOf(edited(seededHandout({ kind: 'ranking', indicator: 'budget-revenue', locale: 'en' }), () => {}))).toMatchObject({ ...nothing, unchanged: 11 })
  })
})

describe('one changed cell', () => {
  test('is one change, with its cell, what it says and what stood there', async () => {
    const { changed, ...rest } = await differenceOf(edited(ranking, (rows, at) => { rows[2]![at('Giá trị')] = new ExactDecimal('8350.5') }))
    expect(rest).toEqual({ added: [], removed: [], outdated: [], faults: [], unchanged: 10 })
    expect(changed).toHaveLength(1)
    expect(changed[0]!.at).toEqual(['Dữ liệu!C8'])
    expect(sayProposal(changed[0]!.proposal)).toBe('Thu ngân sách nhà nước trên địa bàn; Huyện Đông Anh; năm 2022: ước 8.350,5 tỷ đồng (trước: ước hơn 8.300 tỷ đồng)')
    expect(changed[0]!.proposal).toMatchObject({ rule: 'workbook/changed-cell', confirmation: { value: '8350.5', scale: '1000000000', estimated: true, qualifier: null } })
  })

  test.each([
    ['a number typed as text', 'Giá trị', '8.350,5', '8350.5'],
    ['a number with the noise of a double', 'Giá trị', 8350.500000000001, '8350.5'],
  ])('may be %s', async (_, title, value, expected) => {
    const { changed } = await differenceOf(edited(ranking, (rows, at) => { rows[2]![at(title)] = value }))
    expect(changed.map(({ proposal }) => proposal.confirmation.value)).toEqual([expected])
  })

  test('may be the flag of an estimate, the unit, the area or the period', async () => {
    const edits = [['Ước tính', null], ['Đơn vị tính', 'triệu đồng'], ['Đơn vị hành chính', 'Huyện Sóc Sơn'], ['Kỳ', '9 tháng năm 2022'], ['Mã kỳ', '2022-Q3']] as const
    const changes = await Promise.all(edits.map(([title, value]) => differenceOf(edited(ranking, (rows, at) => { rows[2]![at(title)] = value }))))
    expect(changes.map(({ changed, faults }) => [changed.length, faults.length])).toEqual(edits.map(() => [1, 0]))
    expect(changes.map(({ changed }) => changed[0]!.proposal.confirmation)).toMatchObject([
      { estimated: false }, { scale: '1000000' }, { area: 'soc-son' }, { periodFrom: '2022-01-01', periodTo: '2022-09-30' }, { periodFrom: '2022-07-01', periodTo: '2022-09-30' },
    ])
  })

  test('of a rank may be the number of areas it is out of', async () => {
    const { changed, faults } = await differenceOf(edited(ranks, (rows, at) => { rows[0]![at('Trên tổng số')] = new ExactDecimal('126') }))
    expect(faults).toEqual([])
    expect(changed.map(({ proposal }) => proposal.confirmation.of)).toEqual(['126'])
  })

  test('that says what has come to stand there since is none; another is told what it would replace', async () => {
    const [id, known] = [...seededKnown.figures].find(([, { figure }]) => figure.area === 'dong-anh' && figure.indicator === 'budget-revenue' && figure.period.to === '2022-12-31')!
    const newer = { ...known.figure, id: 'newer', value: '8350500000000' }
    const since = { ...seededKnown, figures: new Map([...seededKnown.figures, [id, { figure: known.figure, current: newer }]]) }
    const put = (digits: string | null) => edited(ranking, (rows, at) => { if (digits) rows[2]![at('Giá trị')] = new ExactDecimal(digits) })
    expect(await differenceOf(put(null), 'xlsx', since)).toMatchObject({ changed: [], outdated: ['Dữ liệu!C8'], unchanged: 10 })
    expect(await differenceOf(put('8350.5'), 'xlsx', since)).toMatchObject({ changed: [], outdated: [], unchanged: 11 })
    expect(await differenceOf(put('8360'), 'xlsx', since)).toMatchObject({ changed: [{ replacedBy: { id: 'newer' } }], unchanged: 10 })
  })
})

describe('rows', () => {
  const added = (fields: Record<string, string | number | ExactDecimal>) => edited(ranking, (rows, at) => {
    const row = rows[0]!.map(() => null as (typeof rows)[0][0])
    for (const [title, value] of Object.entries(fields)) row[at(title)] = value
    rows.push(row)
  })

  test('that are new are read by the words that people write', async () => {
    const { added: found, faults, unchanged } = await differenceOf(added({ 'Đơn vị hành chính': 'hoan kiem', 'Kỳ': '6 tháng đầu năm 2024', 'Giá trị': 7036.5 }))
    expect([unchanged, faults]).toEqual([11, []])
    expect(found.map(({ at, proposal }) => [at, sayProposal(proposal)])).toEqual([[['Dữ liệu!C17'], 'Thu ngân sách nhà nước trên địa bàn; Quận Hoàn Kiếm; 6 tháng đầu năm 2024: 7.036,5 tỷ đồng (mới)']])
  })

  test('that are copies of another with its id are new where they name another area or period', async () => {
    const { added: found, changed, faults } = await differenceOf(edited(ranking, (rows, at) => {
      const copy = copyOf(rows[0]!)
      copy[at('Kỳ')] = 'năm 2024'
      copy[at('Giá trị')] = new ExactDecimal('11000')
      rows.push(copy)
    }))
    expect([changed, faults]).toEqual([[], []])
    expect(found.map(({ proposal }) => [proposal.rule, proposal.area.slug, proposal.confirmation.periodTo, proposal.confirmation.value])).toEqual([['workbook/added-row', 'cau-giay', '2024-12-31', '11000']])
  })

  test('that are gone are told and nothing else', async () => {
    const { removed, ...rest } = await differenceOf(edited(ranking, (rows) => { rows.splice(1, 2) }))
    expect(removed).toEqual(['Long Biên, năm 2022, 8.760', 'Đông Anh, năm 2022, hơn 8.300'])
    expect(rest).toEqual({ unchanged: 9, changed: [], added: [], outdated: [], faults: [] })
  })

  test('in another order are the same', async () => {
    expect(await differenceOf(edited(ranking, (rows) => { rows.reverse() }))).toMatchObject({ ...nothing, unchanged: 11 })
  })
})

describe('a fault', () => {
  const faultOf = async (handout: typeof ranking, title: string, value: string | number | ExactDecimal | null) => {
    const difference = await differenceOf(edited(handout, (rows, at) => {
      rows[1]![at(title)] = value
      rows[2]![at('Giá trị')] = new ExactDecimal('29')
    }))
    return { faults: told(difference.faults), others: difference.changed.length }
  }

  test.each([
    ['Giá trị', 'khoảng tám nghìn', 'Dữ liệu!C7 “khoảng tám nghìn”: không đọc được thành số; viết số như 1234,5'],
    ['Giá trị', null, 'Dữ liệu!C7: chưa có; điền vào, hoặc xóa cả dòng nếu không cần'],
    ['Đơn vị tính', 'tấn', 'Dữ liệu!D7 “tấn”: không phải đơn vị tính của chỉ tiêu này; tiền viết bằng đồng, triệu đồng hoặc tỷ đồng'],
    ['Đơn vị hành chính', 'Quận Không Có', 'Dữ liệu!A7 “Quận Không Có”: không có đơn vị hành chính này; viết tên đầy đủ như “Quận Hoàn Kiếm”'],
    ['Kỳ', 'tháng mười ba', 'Dữ liệu!B7 “tháng mười ba”: không đọc được thành kỳ; viết như “năm 2022”, “9 tháng năm 2022”, “quý III/2022” hoặc mã 2022-Q3'],
    ['Ước tính', 'chắc là', 'Dữ liệu!F7 “chắc là”: phải là “có” hoặc để trống'],
    ['Mã số liệu', 'khong-co', 'Dữ liệu!N7 “khong-co”: không có số liệu nào mang mã này (có thể đã bị rút lại); với dòng mới hãy để trống mã'],
  ])('in the column %s names its cell, and the change in the next row is kept', async (title, value, expected) => {
    expect(await faultOf(ranking, title, value)).toEqual({ faults: [expected], others: 1 })
  })

  test('that the indicator forbids names its cell too', async () => {
    expect(await faultOf(ranks, 'Giá trị', new ExactDecimal('31'))).toEqual({ faults: ['Dữ liệu!C7 “31”: lớn hơn tổng số'], others: 1 })
  })

  test('is an id whose two rows say different figures; a row that stands there twice is none', async () => {
    const twice = (digits: readonly string[]) => edited(ranking, (rows, at) => {
      rows.push(copyOf(rows[0]!))
      for (const [index, row] of [rows[0]!, rows.at(-1)!].entries()) if (digits[index]) row[at('Giá trị')] = new ExactDecimal(digits[index])
    })
    expect(await differenceOf(twice([]))).toMatchObject({ ...nothing, unchanged: 12 })
    expect(await differenceOf(twice(['10001']))).toMatchObject({ changed: [{ at: ['Dữ liệu!C6'] }], faults: [], unchanged: 11 })
    expect(await differenceOf(twice(['10001', '10001']))).toMatchObject({ changed: [{ at: ['Dữ liệu!C6'] }], faults: [], unchanged: 11 })
    expect((await differenceOf(twice(['10001', '10002']))).faults).toEqual([{ at: 'Dữ liệu!N6', reason: 'id-twice', words: 'Dữ liệu!N17' }, { at: 'Dữ liệu!N17', reason: 'id-twice', words: 'Dữ liệu!N6' }])
  })
})
