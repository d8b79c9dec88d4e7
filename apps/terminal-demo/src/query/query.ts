import type { Masked } from '@one-card/masking'

/** What this institution can ask for; each shows another way of the holder's page. */
export const matters = [
  {
    matter: '就业补贴申领',
    purpose: '核对联系方式，通知领取',
    items: ['name', 'mobile'],
    period: 'once',
    word: '就业补贴申领（姓名、手机号码，仅限本次）',
  },
  {
    matter: '一次性创业补贴领取',
    purpose: '核对收款账户并发放补贴',
    items: ['name', 'bankAccount'],
    period: 'once',
    word: '一次性创业补贴领取（含银行账户，要实人认证）',
  },
  {
    matter: '参保信息核对',
    purpose: '按月核对参保地',
    items: ['name', 'insuredPlace'],
    period: 'days-30',
    word: '参保信息核对（参保地，三十天）',
  },
] as const

export type RequestState = 'requested' | 'granted' | 'refused' | 'used' | 'withdrawn' | 'expired'

/** One request as the desk sees it: who, what for and how it stands. */
export interface QueryRequest {
  grantNo: string
  name: Masked
  matter: string
  fields: string
  state: RequestState
  /** The account can be looked up now. */
  canRead: boolean
  /** What was looked up. */
  account?: { bank: string; number: Masked }
}

export interface QueryServer {
  requests(): Promise<QueryRequest[]>
  request(place: number, matter: number): Promise<QueryRequest[]>
  read(grantNo: string): Promise<QueryRequest[]>
}

export function queryServer(answerOf: <T>(path: string, params?: object) => Promise<T>): QueryServer {
  return {
    requests: () => answerOf('queries'),
    request: (place, matter) => answerOf('queries/request', { place, matter }),
    read: (grantNo) => answerOf('queries/read', { grantNo }),
  }
}
