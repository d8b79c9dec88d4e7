import { openServices, type OpenServices } from '@one-card/platform-api'
import type { Channel } from '../channels/index.ts'

type ServiceName = keyof OpenServices

/** What flows back and could not be stored is mended by who sent it. */
const mend: ServiceName[] = ['records/errors', 'records/mend']

const merchant: ServiceName[] = [
  'order/create',
  'order/query',
  'order/close',
  'order/refund',
  'order/reconciliation',
  'pay/scanned',
  'merchant-code/create',
  'merchant-code/stop',
  'records/payment',
  ...mend,
]

/** What a system may be granted for what it is used for (§9.2); nothing beside it. */
const systemScenarios = {
  desk: [
    'ecode/decode',
    'licence/verify',
    'card/authenticate',
    'face/compare',
    'real-person/attest',
    'records/credential',
    'records/missing',
    ...mend,
  ],
  'scan-login': ['login-code/create', 'login-code/query', 'records/credential', 'records/missing', ...mend],
  'site-login': ['authorised-login/exchange', 'records/credential', 'records/missing', ...mend],
  query: ['query-grant/request', 'query-grant/state', 'account/query'],
  sharing: [
    'query-grant/request',
    'query-grant/state',
    'partner-share/apply',
    'partner-share/state',
    'partner-share/read',
    'partner-share/file',
  ],
  merchant,
  medical: [...merchant, 'card/authenticate', 'medical/authenticate', 'medical/settle'],
  benefit: ['benefit/verify', 'benefit/report', 'records/benefit', ...mend],
} satisfies Record<string, ServiceName[]>

/** What opens pages for its users. */
const channelServices: ServiceName[] = [
  'user-token/issue',
  'user-token/parse',
  'user-token/withdraw',
  'session/end',
  'ecode/generate',
]

export type Scenario = keyof typeof systemScenarios
export const scenarios = Object.keys(systemScenarios) as Scenario[]

export function grantableTo({ kind, scenarios: own }: Pick<Channel, 'kind'> & { scenarios: string[] }): ServiceName[] {
  if (kind !== 'system') return channelServices
  return own.flatMap((scenario): ServiceName[] => systemScenarios[scenario as Scenario] ?? [])
}

const personal = ['name', 'idType', 'idNo', 'mobile', 'cardNo', 'issuingPlace', 'validUntil']

/** The personal fields that a service can answer: each is granted by its name. */
export function personalFieldsOf(service: ServiceName): string[] {
  return personal.filter((field) => Object.hasOwn(openServices[service].result.properties, field))
}
