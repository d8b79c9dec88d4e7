import type { PageName } from '@one-card/platform-api'
import { creditCodeWithCheck, scenes } from '@one-card/records'
import type { Role } from '../../db/open.ts'
import type { Channel, Institution } from '../../domains/access/channels/index.ts'
import { numberOf, regionCode, type DemoParty } from './party.ts'
import { affairServices, catalogueServices, gateServices, regionalDesks } from './zone-desks.ts'

/** The local platform as the national one knows it, and the other way round (decision 0050). */
export const localPlatformNo = numberOf('national', 'system', '20')
export const nationalPlatformNo = numberOf('local', 'partner-site', '20')

/** Where the sample of docs/operators.md runs, on the machine of whoever tries it. */
const newcomersOrigin = 'http://localhost:3000'

const channelServices = {
  'user-token/issue': [],
  'user-token/parse': ['name', 'idNo', 'mobile'],
  'user-token/withdraw': [],
  'session/end': [],
  'ecode/generate': [],
}
/** What flows back and could not be stored is mended by who sent it. */
const mendServices = { 'records/errors': [], 'records/mend': [] }
/** Another platform's way to records (§5.4.1.2). */
const shareServices = {
  'partner-share/apply': [],
  'partner-share/state': [],
  'partner-share/read': [],
  'partner-share/file': [],
}
const deskServices = {
  'ecode/decode': ['name', 'idNo'],
  'licence/verify': ['name', 'idNo', 'cardNo', 'issuingPlace', 'validUntil'],
  'card/authenticate': [],
  'face/compare': [],
  'real-person/attest': [],
  'records/credential': [],
  'records/missing': [],
  'case/find': [],
  ...mendServices,
}
const queryServices = { 'query-grant/request': [], 'query-grant/state': [], 'account/query': [] }
const authorisedLoginServices = { 'authorised-login/exchange': ['name', 'idType', 'idNo'], 'records/credential': [] }
/** What a merchant's system may do (§7.2). */
const merchantServices = {
  'order/create': [],
  'order/query': [],
  'order/close': [],
  'order/refund': [],
  'order/reconciliation': [],
}
/** What its POS took by card flows back (§7.2.1). */
const tillServices = { ...merchantServices, ...mendServices, 'pay/scanned': ['name'], 'records/payment': [] }
const stallServices = { ...merchantServices, 'merchant-code/create': [], 'merchant-code/stop': [] }
const medicalServices = {
  ...tillServices,
  'card/authenticate': [],
  'medical/authenticate': ['name', 'idNo'],
  'medical/settle': [],
}
const loginServices = { 'login-code/create': [], 'login-code/query': ['name', 'idType', 'idNo'] }

const pagesOf: Record<Role, PageName[]> = {
  national: ['national-zone', 'ecard-code', 'cashier', 'usage-records'],
  local: ['local-zone', 'ecard-code', 'cashier', 'usage-records'],
}

/** A hall of all services under one roof. */
const everyScene = scenes.rows.map(([code]) => code)

const institutions = {
  serviceHall: institution('示例市政务服务中心', '示例市示例区服务路1号', '02', '12320500MB0000001', everyScene),
  socialSecurity: institution('示例市社会保险服务中心', '示例市示例区服务路18号', '02', '12320500MB0000002', [
    '01',
    '02',
    '07',
  ]),
  hospital: institution('示例市人民医院', '示例市样本区康宁街96号', '02', '12320500MB0000003', ['02', '03']),
  shop: institution('示例惠民网上商城', '示例市样本区惠民路66号', '07', '91320500MB0000011', ['99']),
  store: institution('示例样本便利店', '示例市样本区小样街3号', '08', '92320500MB0000012', ['99']),
  market: institution('示例农贸集市', '示例市样本区集市路1号', '07', '91320500MB0000013', ['99']),
  pharmacy: institution('示例康宁大药房', '示例市样本区康宁街98号', '07', '91320500MB0000014', ['03']),
  park: institution('示例湿地公园', '示例市样本区湖滨路2号', '02', '12320500MB0000015', ['05']),
  bus: institution('示例公共交通集团', '示例市样本区站前路5号', '07', '91320500MB0000016', ['04']),
  library: institution('示例市图书馆', '示例市样本区书香路7号', '02', '12320500MB0000004', ['06']),
}

export function demoParties(role: Role): DemoParty[] {
  const pages = pagesOf[role]
  const where = role === 'national' ? '示例' : '示例苏州'
  const channel = (kind: Exclude<Channel['kind'], 'system'>, name: string): DemoParty => ({
    channelNo: numberOf(role, kind, '01'),
    name: where + name,
    kind,
    services: channelServices,
    pages,
  })
  const system = (
    own: string,
    name: string,
    { scenes, ...institution }: (typeof institutions)[keyof typeof institutions],
    services: DemoParty['services'],
  ): DemoParty => ({
    channelNo: numberOf(role, 'system', own),
    name: where + name,
    kind: 'system',
    services,
    pages: [],
    institution,
    scenes,
  })

  return [
    channel('app', '市民App'),
    channel('mini-program', '掌上办小程序'),
    channel('official-account', '服务公众号'),
    { ...channel('partner-site', '合作网站'), ownOrigins: ['https://partner.example.com', newcomersOrigin] },
    system('01', '服务大厅窗口', institutions.serviceHall, { ...deskServices, ...loginServices }),
    system('02', '社会保险经办窗口', institutions.socialSecurity, {
      ...deskServices,
      ...queryServices,
      ...merchantServices,
      ...affairServices,
      ...catalogueServices,
      ...shareServices,
      'ecode/decode': ['name', 'idNo', 'cardNo'],
    }),
    system('03', '医院挂号台', institutions.hospital, deskServices),
    system('04', '图书馆服务台', institutions.library, {
      ...deskServices,
      ...loginServices,
      ...gateServices,
      'ecode/decode': ['name'],
      'licence/verify': ['name'],
    }),
    {
      ...system('05', '图书馆读者网站', institutions.library, authorisedLoginServices),
      callbacks: ['/demo/terminal/partner/callback'],
    },
    system('06', '网上商城', institutions.shop, merchantServices),
    system('07', '便利店收银台', institutions.store, tillServices),
    system('08', '集市摊位', institutions.market, stallServices),
    system('09', '医院收费处', institutions.hospital, medicalServices),
    system('10', '药店收银台', institutions.pharmacy, medicalServices),
    system('11', '公园售票处', institutions.park, { ...tillServices, ...gateServices, 'ecode/decode': [] }),
    system('12', '待遇发放系统', institutions.socialSecurity, {
      'benefit/verify': [],
      'benefit/report': [],
      'records/benefit': [],
      ...mendServices,
    }),
    system('13', '公交刷码闸机', institutions.bus, { 'ecode/decode': ['name'] }),
    ...(role === 'national'
      ? [
          {
            ...system('20', '地方一卡通应用平台', institutions.serviceHall, {
              'zone-token/exchange': ['name', 'idNo'],
              'ecode/generate': [],
              'records/credential': [],
              'records/payment': [],
              'records/benefit': [],
              'records/tally': [],
              'order/create': [],
              'order/query': [],
              'order/close': [],
              'order/refund': [],
              ...catalogueServices,
              ...mendServices,
            }),
            sharesFor: numberOf('local', 'system', ''),
          },
        ]
      : [
          ...regionalDesks(),
          {
            ...channel('partner-site', '全国一卡通应用平台'),
            name: '示例全国一卡通应用平台',
            channelNo: nationalPlatformNo,
            services: {},
            pages: ['local-zone' as const],
          },
        ]),
    // What is refused can be tried out too.
    { ...channel('app', '停用App'), channelNo: numberOf(role, 'app', '90'), state: 'suspended' },
    {
      ...channel('partner-site', '未授权网站'),
      channelNo: numberOf(role, 'partner-site', '91'),
      services: {},
      pages: [],
    },
    { ...system('92', '限定地址窗口', institutions.serviceHall, deskServices), allowedAddresses: ['203.0.113.10'] },
    { ...system('93', '限流窗口', institutions.serviceHall, deskServices), requestsPerMinute: 5 },
  ]
}

function institution(
  name: string,
  address: string,
  institutionClass: string,
  first17: string,
  registered: string[],
): Institution & { scenes: string[] } {
  const creditCode = creditCodeWithCheck(first17)
  return { name, address, regionCode, institutionClass, creditCode, scenes: registered }
}
