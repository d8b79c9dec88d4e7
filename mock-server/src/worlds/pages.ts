/** Pages with their security grade, the least 认证等级 that opens them (§8.1.2.2-b, decision 0125). */
export const pages = [
  { name: 'national-zone', title: '全国服务专区', minAuthLevel: 1 },
  { name: 'local-zone', title: '地方服务专区', minAuthLevel: 1 },
  { name: 'ecard-code', title: '电子社会保障卡', minAuthLevel: 2 },
  { name: 'cashier', title: '收银台', minAuthLevel: 2 },
  { name: 'usage-records', title: '使用明细', minAuthLevel: 2 },
] as const satisfies object[]

/** §5.3.4.2-a in its order; `not-open` until the service behind it exists. */
export const basicCapabilities = [
  { code: 'identity-code', place: 1, page: 'ecard-code', state: 'open' },
  { code: 'scan', place: 2, page: 'ecard-code', state: 'open' },
  { code: 'payment-code', place: 3, page: 'ecard-code', state: 'open' },
  { code: 'licence', place: 4, page: 'ecard-code', state: 'open' },
  { code: 'query-grant', place: 5, page: 'ecard-code', state: 'open' },
] as const satisfies object[]
