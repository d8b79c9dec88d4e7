import type { DemoParty } from '../access/party.ts'

/** One entry of `demo-merchants.json` (wire.md). */
export interface DemoMerchant {
  channelNo: string
  merchantId: string
  name: string
  /** 支付场景 as it travels. */
  scene: string
}

/** Whom the local platform's paid bookings go to. */
export const localMerchantId = '101020'

interface Listed extends Omit<DemoMerchant, 'channelNo'> {
  system: string
  sceneCode: string
  state?: 'stopped'
  /** Its system is not told how orders go on: it asks. */
  asks?: boolean
}

const list: Listed[] = [
  {
    system: '网上商城',
    merchantId: '101001',
    name: '示例惠民网上商城',
    sceneCode: '99',
    scene: '其他业务领域应用/网上购物',
  },
  {
    system: '社会保险经办窗口',
    merchantId: '101002',
    name: '示例市社会保险服务中心',
    sceneCode: '02',
    scene: '人力资源和社会保障应用/城乡居民养老保险缴费',
  },
  {
    system: '便利店收银台',
    merchantId: '101003',
    name: '示例样本便利店',
    sceneCode: '99',
    scene: '其他业务领域应用/日用购物',
  },
  { system: '集市摊位', merchantId: '101004', name: '示例农贸集市', sceneCode: '99', scene: '其他业务领域应用/农产品' },
  {
    system: '医院收费处',
    merchantId: '101005',
    name: '示例市人民医院',
    sceneCode: '03',
    scene: '就医购药应用/门诊收费',
  },
  { system: '药店收银台', merchantId: '101006', name: '示例康宁大药房', sceneCode: '03', scene: '就医购药应用/购药' },
  { system: '公园售票处', merchantId: '101007', name: '示例湿地公园', sceneCode: '05', scene: '旅游观光应用/门票' },
  {
    system: '地方一卡通应用平台',
    merchantId: localMerchantId,
    name: '示例古典园林管理处',
    sceneCode: '05',
    scene: '旅游观光应用/预约购票',
    asks: true,
  },
  {
    system: '网上商城',
    merchantId: '101090',
    name: '示例停业商户',
    sceneCode: '99',
    scene: '其他业务领域应用/网上购物',
    state: 'stopped',
  },
]

/** Where the merchants' systems of the demo hear how orders go on, on the origin the demo runs on. */
const callbackPath = '/demo/terminal/merchants/callback'

/** Rows for those of these systems that take payments. */
export function merchantRows(parties: DemoParty[], origin: string) {
  return list.flatMap(({ system, scene: _scene, asks, ...row }: Listed) => {
    const party = parties.find(({ name, kind }) => kind === 'system' && name.endsWith(system))
    if (!party) return []
    return [
      {
        ...row,
        state: row.state ?? ('active' as const),
        channelNo: party.channelNo,
        regionCode: party.institution!.regionCode,
        callbackUrl: asks ? null : origin + callbackPath,
      },
    ]
  })
}

export function demoMerchants(parties: DemoParty[]): DemoMerchant[] {
  const scenes = new Map<string, string>(list.map(({ merchantId, scene }) => [merchantId, scene]))
  return merchantRows(parties, '').map(({ channelNo, merchantId, name }) => ({
    channelNo,
    merchantId,
    name,
    scene: scenes.get(merchantId)!,
  }))
}
