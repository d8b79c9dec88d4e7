import type { Masked, MaskedKind } from '@one-card/masking'
import { cardIcon, licenceIcon, personIcon, phoneIcon, pinIcon, type Icon } from '../../icons/index.ts'

/** `login`: another system signs the holder in. `query`: an institution reads what the platform holds. */
export type ConsentKind = 'login' | 'query'

/** One item that would be shared; `isNew` since the holder last agreed to the same asker. */
export interface ConsentItem {
  key: string
  label: string
  kind: MaskedKind
  value: Masked
  isNew?: boolean
}

/** What the holder has to read: what is new where something was agreed to before, else everything. */
export function newItems(items: ConsentItem[]): ConsentItem[] {
  const fresh = items.filter(({ isNew }) => isNew)
  return fresh.length > 0 ? fresh : items
}

export const consentWords: Record<ConsentKind, { items: string; agree: string; refuse: string; note: string }> = {
  login: {
    items: '登录后将提供以下信息',
    agree: '同意并登录',
    refuse: '取消',
    note: '如果不是您本人操作，请点击“取消”',
  },
  query: { items: '将被查询的信息', agree: '同意授权', refuse: '不同意', note: '授权后，可在“查询授权”中查看或取消' },
}

export const itemIcons: Record<MaskedKind, Icon> = {
  name: personIcon,
  idNo: licenceIcon,
  date: licenceIcon,
  bankCard: cardIcon,
  cardNo: cardIcon,
  mobile: phoneIcon,
  landline: phoneIcon,
  place: pinIcon,
}
