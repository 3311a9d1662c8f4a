import { getTranslations } from 'next-intl/server'
import { listThemes } from '@/lib/db/catalogue'
import { ExactDecimal } from '@/lib/export/sheet'
import { displayUnit, sayName } from '@/lib/indicators/words'
import { columnIn, type PageTable, type TableRequest } from './page-table'

/** The catalogue: what is measured, how it is defined, and how much is known of each indicator. */
export async function indicatorsTable({ locale, base }: TableRequest): Promise<PageTable> {
  const [t, themes] = await Promise.all([getTranslations({ locale, namespace: 'indicators' }), listThemes()])
  const column = columnIn(locale)
  const vi = locale === 'vi'
  return {
    path: '/indicators',
    nameParts: ['indicators'],
    sheet: {
      name: t('title'), title: t('title'), notes: [],
      columns: [
        column(['linh_vuc', 'Lĩnh vực'], ['theme', 'Theme']), column(['chi_tieu', 'Chỉ tiêu'], ['indicator', 'Indicator'], 'quote'), column(['ma_chi_tieu', 'Mã chỉ tiêu'], ['indicator_code', 'Indicator code']),
        column(['don_vi_tinh', 'Đơn vị tính gốc'], ['unit', 'Base unit']), column(['dinh_nghia', 'Định nghĩa'], ['definition', 'Definition'], 'quote'),
        column(['so_dia_ban', 'Số địa bàn'], ['areas', 'Areas'], 'decimal'), column(['so_luong_so_lieu', 'Số liệu'], ['figures', 'Figures'], 'decimal'), column(['dia_chi', 'Địa chỉ'], ['address', 'Address']),
      ],
      rows: themes.flatMap((theme) => theme.indicators.map((indicator) => [
        sayName(theme, locale), sayName(indicator, locale), indicator.code, displayUnit(indicator, [], locale).label, vi ? indicator.definitionVi : indicator.definitionEn,
        new ExactDecimal(String(indicator.areas)), new ExactDecimal(String(indicator.observations)), `${base}/indicators/${indicator.code}`,
      ])),
    },
  }
}
