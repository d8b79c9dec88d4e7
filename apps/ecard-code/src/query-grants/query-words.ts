import type { PageServices, Result } from '@one-card/platform-api'
import type { MaskedKind } from '@one-card/masking'
import type { ConsentItem, ResultLine } from '@one-card/ui-kit'
import { momentWords } from '../platform-words.ts'

export type QueryGrant = Result<PageServices['query-grants/list']>['grants'][number]

export const itemWords: Record<QueryGrant['items'][number]['item'], { label: string; kind: MaskedKind }> = {
  name: { label: '姓名', kind: 'name' },
  idNo: { label: '社会保障号码', kind: 'idNo' },
  mobile: { label: '手机号码', kind: 'mobile' },
  cardNo: { label: '社会保障卡卡号', kind: 'cardNo' },
  bankAccount: { label: '社保卡银行账户', kind: 'bankCard' },
  insuredPlace: { label: '参保地', kind: 'place' },
}

const periodWords: Record<QueryGrant['period'], string> = {
  once: '仅限本次办理',
  'days-30': '自同意之日起三十天',
  'until-withdrawn': '直到您取消',
}

const stateWords: Record<QueryGrant['state'], string> = {
  requested: '待您处理',
  granted: '已同意',
  refused: '未同意',
  used: '已查询',
  withdrawn: '已取消',
  expired: '已过期',
}

/** What one request is known by among others of the same institution. */
export const grantHint = ({ matter, requestedAt }: QueryGrant) => `${matter}，${momentWords(requestedAt)} 申请`
export const grantState = ({ state }: QueryGrant) => stateWords[state]
export const grantPeriod = ({ period, validUntil }: QueryGrant) =>
  validUntil === undefined ? periodWords[period] : `至${momentWords(validUntil)}`

/** What was agreed to, once more. */
export const grantLines = (grant: QueryGrant): ResultLine[] => [
  { label: '机构', value: grant.institution },
  { label: '事项', value: grant.matter },
  { label: '有效期', value: grantPeriod(grant) },
]

export const grantItems = ({ items }: QueryGrant): ConsentItem[] =>
  items.map(({ item, value, isNew }) => ({ key: item, value, isNew: isNew === '1', ...itemWords[item] }))
