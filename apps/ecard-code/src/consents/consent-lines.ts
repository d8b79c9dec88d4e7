import type { PageServices, Result } from '@one-card/platform-api'
import { fieldWords } from '@one-card/prompts'
import { dayWords, momentWords } from '@one-card/ui-kit'

type Consents = Result<PageServices['consents/list']>
export type Source = Consents['sources'][number]
export type Login = Consents['logins'][number]

/** What the holder is told of one system's records, in the order of §5.4.1. */
export const sourceLines = ({ kinds, way, since, state }: Source) => [
  { term: '用途', text: '您能查到用卡明细，也能和机构核对' },
  { term: '内容', text: fieldWords(kinds.map((kind) => `${kind}Records`)) },
  {
    term: '接收方',
    text: way === 'system' ? '一卡通应用平台' : '全国一卡通应用平台，由当地平台上传',
  },
  { term: '期限', text: state === 'agreed' ? `从${dayWords(since)}起，直到您停止` : '您已停止，不再收集' },
]

export const loginHint = ({ fields, at }: Login) => `提供了${fieldWords(fields)}，${momentWords(at)}`
