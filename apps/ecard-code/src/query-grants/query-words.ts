import type { PageServices, Result } from '@one-card/platform-api'
import type { MaskedKind } from '@one-card/masking'
import { grantPeriodWords, grantStateWords, itemLabels } from '@one-card/prompts'
import { momentWords, type ConsentItem, type ResultLine } from '@one-card/ui-kit'

export type QueryGrant = Result<PageServices['query-grants/list']>['grants'][number]

const itemKinds: Record<QueryGrant['items'][number]['item'], MaskedKind> = {
  name: 'name',
  idNo: 'idNo',
  mobile: 'mobile',
  cardNo: 'cardNo',
  bankAccount: 'bankCard',
  insuredPlace: 'place',
  credentialRecords: 'place',
  paymentRecords: 'place',
  benefitRecords: 'place',
}

/** What one request is known by among others of the same institution. */
export const grantHint = ({ matter, requestedAt }: QueryGrant) => `${matter}，${momentWords(requestedAt)} 申请`
export const grantState = ({ state }: QueryGrant) => grantStateWords[state]
export const grantPeriod = ({ period, validUntil }: QueryGrant) =>
  validUntil === undefined ? grantPeriodWords[period] : `至${momentWords(validUntil)}`

/** What was agreed to, once more. */
export const grantLines = (grant: QueryGrant): ResultLine[] => [
  { label: '机构', value: grant.institution },
  { label: '事项', value: grant.matter },
  { label: '有效期', value: grantPeriod(grant) },
]

export const grantItems = ({ items }: QueryGrant): ConsentItem[] =>
  items.map(({ item, value, isNew }) => ({
    key: item,
    value,
    isNew: isNew === '1',
    label: itemLabels[item],
    kind: itemKinds[item],
  }))
