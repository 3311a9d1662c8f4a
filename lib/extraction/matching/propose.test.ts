import { describe, expect, test } from 'vitest'
import { proposeIndicator } from './propose'

describe('proposeIndicator', () => {
  test.each([
    [{ measure: 'Sản lượng nấm rơm của huyện Xuân Đài', kind: 'level', unit: 'tấn' }, { code: 'san-luong-nam-rom', nameVi: 'Sản lượng nấm rơm', unitOfMeasure: 'tan', decimals: 0, direction: null }],
    [{ measure: 'tỷ lệ hộ gia đình văn hóa', kind: 'share', unit: '%' }, { code: 'ty-le-ho-gia-dinh-van-hoa', nameVi: 'Tỷ lệ hộ gia đình văn hóa', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better' }],
    [{ measure: 'lao động qua đào tạo', kind: 'share', unit: '%' }, { code: 'lao-dong-qua-dao-tao-rate', nameVi: 'Tỷ lệ lao động qua đào tạo', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better' }],
    [{ measure: 'tổng đàn lợn', kind: 'growth', unit: '%' }, { code: 'tong-dan-lon-growth', nameVi: 'Tăng tổng đàn lợn', unitOfMeasure: 'percent', direction: null }],
    [{ measure: 'Chỉ số DDCI', kind: 'rank', unit: 'hạng' }, { code: 'chi-so-ddci-rank', nameVi: 'Thứ hạng chỉ số DDCI', unitOfMeasure: 'rank', direction: 'lower_better' }],
    [{ measure: 'thu phí chợ', kind: 'plan_ratio', unit: '%' }, { code: 'thu-phi-cho-plan-ratio', nameVi: 'Thu phí chợ so với kế hoạch', unitOfMeasure: 'percent', direction: 'higher_better' }],
    [{ measure: 'hồ sơ trễ hạn hồ sơ', kind: 'level', unit: 'hồ sơ' }, { code: 'ho-so-tre-han', nameVi: 'Hồ sơ trễ hạn', unitOfMeasure: 'dossiers', direction: 'lower_better' }],
  ] as const)('for $measure', (measured, proposed) => expect(proposeIndicator(measured)).toMatchObject({ kind: measured.kind, ...proposed }))

  test('nothing for words that name nothing, nor for what the catalogue knows', () => {
    for (const measure of ['', '12', 'quận Sen Hồng', '–']) expect(proposeIndicator({ measure, kind: 'level', unit: 'đồng' })).toBeNull()
    expect(proposeIndicator({ measure: 'thu ngân sách', kind: 'level', unit: 'đồng' }, [{ code: 'budget-revenue', score: 0.95 }])).toBeNull()
    expect(proposeIndicator({ measure: 'thu phí chợ', kind: 'level', unit: 'đồng' }, [{ code: 'budget-revenue', score: 0.4 }])).not.toBeNull()
  })

  test('codes are ASCII, short, and cut between words', () => {
    const { code, nameVi } = proposeIndicator({ measure: 'Đường ngõ xóm được bê tông hóa '.repeat(30), kind: 'growth', unit: '%' })!
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*-growth$/)
    expect(code.length).toBeLessThanOrEqual(60)
    expect(nameVi.length).toBeLessThanOrEqual(130)
  })
})
