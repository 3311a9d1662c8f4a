import { getTranslations } from 'next-intl/server'
import { ExactDecimal } from '@/lib/export/sheet'
import { getAreaIndex, narrowIndex } from '../[locale]/areas/area-index'
import { one, queryText } from '../query'
import { columnIn, type PageTable, type TableRequest } from './page-table'

/** The areas with how much is known of each, narrowed as on the page. */
export async function areasTable({ locale, query, asOf, base }: TableRequest): Promise<PageTable> {
  const [t, whole] = await Promise.all([getTranslations({ locale, namespace: 'areas' }), getAreaIndex(locale, asOf)])
  const typed = one(query, 'q').slice(0, 80)
  const { districts, groups } = narrowIndex(whole, typed)
  const column = columnIn(locale)
  const known = new Set(districts.map(({ slug }) => slug))
  const communes = groups.flatMap((group) => group.communes.filter(({ slug }) => !known.has(slug)).map((commune) => ({ ...commune, from: group.fullName })))
  return {
    path: `/areas?${queryText({ q: typed, asOf })}`,
    nameParts: ['areas', typed],
    sheet: {
      name: t('title'), title: t('title'), notes: [],
      columns: [
        column(['ten', t('name')], ['name', t('name')]), column(['ma_dia_ban', 'Mã địa bàn'], ['area_code', 'Area code']), column(['ma', t('code')], ['code', t('code')]),
        column(['tu_don_vi', 'Từ đơn vị'], ['came_from', 'Came from']), column(['so_luong_so_lieu', t('figures')], ['figures', t('figures')], 'decimal'), column(['ky_moi_nhat', t('newest')], ['newest', t('newest')]),
        column(['dia_chi', 'Địa chỉ'], ['address', 'Address']),
      ],
      rows: [...districts.map((district) => ({ ...district, from: '' })), ...communes].map(({ slug, fullName, code, figures, newest, from }) =>
        [fullName, slug, code ?? '', from, new ExactDecimal(String(figures)), newest ?? '', `${base}/areas/${slug}`]),
    },
  }
}
