import { describe, expect, test } from 'vitest'
import { indexNamed, namesNoMeasure, predicateOfList, subjectOfClause, withoutActor, withoutReasons } from './measure-words'

describe('withoutActor', () => {
  test.each([
    ['quận Sen Hồng ghi nhận tổng thu ngân sách', 'tổng thu ngân sách'],
    ['Sen Hồng thu ngân sách nhà nước', 'thu ngân sách nhà nước'],
    ['quận giải ngân vốn đầu tư công', 'giải ngân vốn đầu tư công'],
    ['Bộ phận một cửa các cấp đã giải quyết hồ sơ', 'giải quyết hồ sơ'],
    ['Nông nghiệp vẫn là bệ đỡ', 'Nông nghiệp'],
    ['chỉ số cải cách hành chính', 'chỉ số cải cách hành chính'],
    ['quận quản lý doanh nghiệp', 'quận quản lý doanh nghiệp'],
    ['Toàn quận', ''],
  ])('«%s» measures «%s»', (words, measure) => expect(withoutActor(words)).toBe(measure))
})

describe('words that name no measure', () => {
  test.each(['Sen Hồng', 'nay quận', 'Đảng bộ quận', 'huyện Lúa Vàng', 'giữ', 'giai đoạn này'])('%s', (words) => expect(namesNoMeasure(words)).toBe(true))
  test.each(['Thu ngân sách', 'hộ nghèo', 'Kinh tế'])('%s names one', (words) => expect(namesNoMeasure(words)).toBe(false))
})

describe('words from elsewhere in the sentence', () => {
  test('the subject stands before a comma or colon', () => {
    expect(subjectOfClause('Kinh tế tiếp tục phát triển, ¤¤¤¤ ước tăng ')).toBe('Kinh tế')
    expect(subjectOfClause('Thu ngân sách cao nhất từ trước đến nay: hơn ')).toBe('Thu ngân sách')
    expect(subjectOfClause('Quận họp sơ kết, ')).toBeNull()
  })

  test('a predicate behind a list belongs to each member', () => {
    expect(predicateOfList(' và 3 cá nhân được tặng Bằng khen của thành phố.')).toBe('được tặng Bằng khen của thành phố')
    expect(predicateOfList(' và 3 dự án.')).toBeNull()
    expect(predicateOfList('. Có 3 cá nhân được khen.')).toBeNull()
  })

  test('the last index named before, by its name rather than its short form', () => {
    expect(indexNamed('Chỉ số cải cách hành chính (PAR Index) năm 2022: Sen Hồng ')).toBe('Chỉ số cải cách hành chính')
    expect(indexNamed('Về thu ngân sách, huyện ', true)).toBeNull()
    expect(indexNamed('Về thu ngân sách, huyện ')).toBe('thu ngân sách')
  })

  test('reasons are no part of what is counted, who set a goal is', () => {
    expect(withoutReasons('tập thể được khen do có thành tích tốt')).toBe('tập thể được khen')
    expect(withoutReasons('chỉ tiêu do thành phố giao')).toBe('chỉ tiêu do thành phố giao')
  })
})
