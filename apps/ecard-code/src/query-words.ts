import type { PageServices, Result } from '@one-card/platform-api'
import type { MaskedKind } from '@one-card/masking'
import type { ConsentItem } from '@one-card/ui-kit'
import { momentWords, sceneWords } from './platform-words.ts'

export type QueryGrant = Result<PageServices['query-grants/list']>['grants'][number]
export type Disclosure = Result<PageServices['disclosures/list']>['disclosures'][number]

const itemWords: Record<QueryGrant['items'][number]['item'], { label: string; kind: MaskedKind }> = {
  name: { label: '姓名', kind: 'name' },
  idNo: { label: '社会保障号码', kind: 'idNo' },
  mobile: { label: '手机号码', kind: 'mobile' },
  cardNo: { label: '社会保障卡卡号', kind: 'cardNo' },
  bankAccount: { label: '社保卡银行账户', kind: 'bankCard' },
  insuredPlace: { label: '参保地', kind: 'place' },
}

const periodWords: Record<QueryGrant['period'], string> = { 'once': '仅限本次办理', 'days-30': '自同意之日起三十天', 'until-withdrawn': '直到您取消' }

const stateWords: Record<QueryGrant['state'], string> = { requested: '待您处理', granted: '已同意', refused: '未同意', used: '已查询', withdrawn: '已取消', expired: '已过期' }

export const grantState = ({ state }: QueryGrant) => stateWords[state]
export const grantPeriod = ({ period, validUntil }: QueryGrant) => (validUntil === undefined ? periodWords[period] : `至${momentWords(validUntil)}`)

export const grantItems = ({ items }: QueryGrant): ConsentItem[] => items.map(({ item, value, isNew }) => ({ key: item, value, isNew: isNew === '1', ...itemWords[item] }))

/** Names of fields as a desk was given them; what we have no word for is told as 其他信息 rather than left out. */
const otherFields: Record<string, string> = { idType: '证件类型', cardState: '卡片状态', realPerson: '实人认证结果' }
const fieldWord = (field: string) => (field in itemWords ? itemWords[field as keyof typeof itemWords].label : otherFields[field] ?? '其他信息')

const wayWords: Record<Disclosure['way'], string> = { code: '在您出示身份码时', card: '在您刷卡时', login: '在您同意登录后', query: '经您同意', face: '在您刷脸时', desk: '在窗口当面核验时' }

/** 谁、怎样、看了什么: one sentence, as one would tell it. */
export function disclosureSentence({ institution, way, fields, outcome }: Disclosure): string {
  if (way === 'face' && outcome === 'refused') return `在${institution}有一次刷脸，与您的照片不一致`
  const seen = [...new Set(fields.map(fieldWord))].join('、')
  return outcome === 'seen' ? `${institution}${wayWords[way]}查看了${seen}` : `${institution}想查看${seen}，未被允许`
}

export const disclosureNote = ({ reason, at }: Disclosure) => [momentWords(at), ...(reason === '' ? [] : [sceneWords(reason)])].join(' · ')
