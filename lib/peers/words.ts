import type { AreaKind, Locale } from '@/lib/indicators/catalogue'
import { displayUnit, formatDecimal, shiftPoint } from '@/lib/indicators/words'
import type { PeerReason } from './peers'

const KINDS: Readonly<Record<AreaKind, Readonly<Record<Locale, string>>>> = {
  thanh_pho: { vi: 'thành phố', en: 'city' },
  quan: { vi: 'quận', en: 'urban district' },
  huyen: { vi: 'huyện', en: 'rural district' },
  thi_xa: { vi: 'thị xã', en: 'town' },
  phuong: { vi: 'phường', en: 'ward' },
  xa: { vi: 'xã', en: 'commune' },
}

/** Why an area is suggested: "cách khoảng 4,3 km", "cùng là quận", "thu ngân sách năm 2022 gần nhau (1.425 và 1.132,668 tỷ đồng)". */
export function sayPeerReason(reason: PeerReason, locale: Locale): string {
  const vi = locale === 'vi'
  if (reason.kind === 'neighbour') {
    const distance = formatDecimal(reason.kilometres.toFixed(1), locale)
    return vi ? `cách khoảng ${distance} km` : `about ${distance} km away`
  }
  if (reason.kind === 'same-kind') return vi ? `cùng là ${KINDS[reason.areaKind].vi}` : `also ${reason.areaKind === 'quan' ? 'an' : 'a'} ${KINDS[reason.areaKind].en}`
  const unit = displayUnit({ unitOfMeasure: 'dong' }, [reason.own, reason.other], locale)
  const [own, other] = [reason.own, reason.other].map((value) => formatDecimal(shiftPoint(value, unit.exponent), locale))
  return vi
    ? `thu ngân sách năm ${reason.year} gần nhau (${own} và ${other} ${unit.label})`
    : `similar budget revenue in ${reason.year} (${own} and ${other} ${unit.label})`
}

/** How suggestions are made, in a sentence. */
export const PEERS_RULE: Readonly<Record<Locale, string>> = {
  vi: 'Gợi ý trong các đơn vị cùng cấp: bốn đơn vị gần nhất theo khoảng cách giữa tâm (gần đúng); đơn vị cùng loại; bốn đơn vị có thu ngân sách trên địa bàn gần nhất, '
    + 'tính theo tỷ lệ, ở năm mới nhất có từ mười đơn vị có số. Chưa có số dân để so quy mô.',
  en: 'Suggested among areas of the same level: the four nearest by the distance of their (approximate) centres; those of the same kind; the four with the nearest budget revenue, '
    + 'by ratio, of the newest year in which ten areas or more have one. Population is not known here.',
}
