import { maskBankCard } from './bank-card.ts'
import { maskCardNo } from './card-no.ts'
import { maskDate } from './date.ts'
import { maskIdNo } from './id-no.ts'
import { maskLandline } from './landline.ts'
import type { Masked, MaskedKind } from './masked.ts'
import { maskMobile } from './mobile.ts'
import { maskName } from './name.ts'
import { maskPlace } from './place.ts'

const rules: Record<MaskedKind, (value: string) => Masked> = {
  idNo: maskIdNo,
  name: maskName,
  bankCard: maskBankCard,
  mobile: maskMobile,
  landline: maskLandline,
  date: maskDate,
  place: maskPlace,
  cardNo: maskCardNo,
}

/** A personal field as a page may show it (§8.3.2). Runs on the server (decision 0108); masking twice changes nothing. */
export function mask(kind: MaskedKind, value: string): Masked {
  return rules[kind](value)
}
