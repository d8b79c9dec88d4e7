import type { PageName } from '@one-card/platform-api'
import { creditCodeWithCheck } from '@one-card/records'
import type { Role } from '../db/open.ts'
import type { Channel, Institution, Page } from '../modules/channels/index.ts'

/** A channel or system as it was registered, before it has a key set. */
export interface DemoCaller extends Omit<Channel, 'publicKey' | 'sm4Key' | 'returnUrl'> {
  /** Path of its own site to return to, under its first frame ancestor; absent for systems. */
  returnPath?: string
  pages: PageName[]
  /** Service → the personal fields it may get back. */
  services: Record<string, string[]>
}

export const pages: Page[] = [
  { name: 'national-zone', title: '社会保障卡一卡通', minAuthLevel: 1 },
  { name: 'ecard-code', title: '电子社会保障卡', minAuthLevel: 2 },
  { name: 'usage-records', title: '使用明细', minAuthLevel: 2 },
  { name: 'local-zone', title: '地方服务专区', minAuthLevel: 1 },
  { name: 'cashier', title: '收银台', minAuthLevel: 2 },
]

export const capabilities = [
  { code: 'identity-code', page: 'ecard-code', state: 'open' },
  { code: 'scan', page: 'ecard-code', state: 'not-open' },
  { code: 'payment-code', page: 'ecard-code', state: 'not-open' },
  { code: 'licence', page: 'national-zone', state: 'not-open' },
  { code: 'query-grant', page: 'national-zone', state: 'not-open' },
] as const

const channelServices = { 'user-token/issue': [], 'user-token/parse': ['name', 'idNo', 'mobile'], 'ecode/generate': [] }
const zonePages: PageName[] = ['national-zone', 'ecard-code', 'usage-records']

function serviceChannel(channelNo: string, name: string, kind: Channel['kind'], special: Partial<DemoCaller> = {}): DemoCaller {
  return { channelNo, name, kind, state: 'active', allowedAddresses: [], frameAncestors: [], requestsPerMinute: 600,
    returnPath: '/demo/', pages: zonePages, services: channelServices, ...special }
}

const serviceHall: Institution = {
  name: '示例市政务服务中心', address: '示例市示例区示例路1号', regionCode: '320500', institutionClass: '02', creditCode: creditCodeWithCheck('12320500MB0000001'),
}

function system(channelNo: string, name: string, special: Partial<DemoCaller> = {}): DemoCaller {
  return { channelNo, name, kind: 'system', state: 'active', allowedAddresses: [], frameAncestors: [], requestsPerMinute: 600, institution: serviceHall,
    pages: [], services: { 'ecode/decode': ['name', 'idNo'], 'records/credential': [] }, ...special }
}

const national: DemoCaller[] = [
  serviceChannel('010100000001', '示例社保手机应用', 'app'),
  serviceChannel('010200000001', '示例一卡通小程序', 'mini-program'),
  serviceChannel('010300000001', '示例人社公众号', 'official-account'),
  serviceChannel('010400000001', '示例政务合作网站', 'partner-site'),
  serviceChannel('010400000002', '示例停用网站', 'partner-site', { state: 'suspended' }),
  serviceChannel('010400000003', '示例单页网站', 'partner-site', { pages: ['national-zone'], frameAncestors: ['https://single.example.cn'] }),
  system('020100000001', '政务服务中心3号窗口'),
  system('020100000002', '限定地址窗口', { allowedAddresses: ['192.0.2.10'] }),
  system('020100000003', '尚未授权窗口', { services: {} }),
]

const local: DemoCaller[] = [
  serviceChannel('320500000001', '示例市本地手机应用', 'app', { pages: ['local-zone', ...zonePages] }),
  system('320500000002', '示例市本地窗口'),
]

export const callersOf = (role: Role): DemoCaller[] => (role === 'national' ? national : local)
