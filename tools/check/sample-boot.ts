import type {
  Boot,
  FirstCall,
  FirstView,
  FirstViewData,
  Mode,
  PageName,
  PageServices,
  Result,
} from '@one-card/platform-api'

const at = Date.UTC(2026, 2, 18, 2, 26)
const orderNo = '20260318123456789012'

const localServices = (
  [
    ['社保查询', 'umbrella'],
    ['参保证明', 'certificate'],
    ['待遇资格认证', 'face'],
    ['就业登记', 'job'],
    ['创业补贴', 'bulb'],
    ['工伤待遇', 'plaster'],
    ['职业培训券', 'cap'],
    ['失业待遇', 'coin'],
  ] as const
).map(([title, icon]) => ({ serviceId: `320500-${icon}`, title, note: '缴费、待遇一次看清', icon }))

/** Sample answers, masked as the platform masks them, with values of realistic length, so that the page's weight is realistic. */
const answers: { [N in FirstCall['name']]?: Result<PageServices[N]> } = {
  'holder/card': {
    name: '**明',
    idNo: '**************4432',
    issuingPlace: '江苏省***',
    cardState: 'normal',
    lastUsedAt: '2026-03-18 10:26:00',
  } as Result<PageServices['holder/card']>,
  'holder/capabilities': {
    capabilities: (['identity-code', 'scan', 'payment-code', 'licence', 'query-grant'] as const).map(
      (capability, index) => ({ capability, state: index === 0 ? 'open' : 'not-open' }),
    ),
  },
  'holder/preferences': { mode: 'standard' },
  'zones/list': {
    place: { regionCode: '320500', name: '苏州市' },
    zones: [
      {
        regionCode: '320500',
        name: '苏州市',
        level: 'city',
        services: '128',
        drawing: 'water-town',
        reason: 'insured',
      },
      { regionCode: '320000', name: '江苏省', level: 'province', services: '214', drawing: 'gate' },
      { regionCode: '320100', name: '南京市', level: 'city', services: '143', drawing: 'gate', reason: 'location' },
    ],
  },
  'notices/list': {
    notices: [
      {
        noticeId: 'maintenance-2026-03-18',
        kind: 'maintenance',
        title: '系统维护通知',
        text: '今天 18:00-24:00 系统维护，部分服务暂停，出示身份码不受影响',
      },
    ],
  },
  'local-zone/home': {
    regionCode: '320500',
    name: '苏州市',
    slogan: '一卡通服务专区',
    accent: 'water',
    drawing: 'water-town',
    provider: '苏州市人力资源和社会保障部门',
    carrier: '示例全国一卡通应用平台',
    hotline: '12333',
    cardOrigin: 'https://one-card.example.cn',
    codes: [
      { kind: 'social', word: '社保码' },
      { kind: 'government', word: '政务服务码' },
      { kind: 'citizen', word: '苏城市民码' },
    ],
    hot: localServices.slice(0, 5).map((service) => ({ ...service, why: 'many' as const })),
    work: { total: '10', services: localServices },
    life: { total: '9', services: localServices },
    places: ['市博物馆', '古典园林（示例园）'].map((title, at) => ({
      placeId: `320500-place-${at}`,
      title,
      note: '免费参观，需要预约',
      drawing: 'garden' as const,
    })),
    guides: localServices.slice(0, 3).map(({ serviceId, title }) => ({ serviceId, title: `怎样办理${title}` })),
    activities: [
      { activityId: '320500-activity-1', title: '持卡游园季', term: '11月1日—1月31日' },
      { activityId: '320500-activity-2', title: '冬日读书月', term: '12月1日—12月31日' },
    ],
  },
  'ecode/show': {
    secretRef: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    code: '91120123456789012345678901',
    codeType: 'identity',
    expiresIn: '60',
    serverTimeMs: String(at),
    expiresAtMs: String(at + 60_000),
  },
  'ecode/state': { state: 'live' },
  'order/view': {
    orderNo,
    payee: '市社会保险经办中心',
    subject: '城乡居民养老保险缴费',
    scene: '人力资源和社会保障应用/养老保险缴费',
    sceneCode: '02',
    amount: '500.00',
    toPay: '500.00',
    orderedAt: '2026-03-18 10:20:00',
    expiresAtMs: String(at + 900_000),
    way: 'online',
    state: 'created',
    finished: '0',
    payerName: '**明',
    payerIdNo: '**************4432',
    lines: [{ part: 'bank-account', amount: '500.00' }],
    methods: (['card-account', 'linked-account'] as const).map((kind) => ({
      methodId: kind,
      kind,
      bankName: '惠民银行',
      account: '***************0888',
      chosen: kind === 'card-account' ? '1' : '0',
    })),
    passwordNeeded: '1',
    password: { state: 'set' },
    taken: 'no',
    refunds: [],
  } as unknown as Result<PageServices['order/view']>,
  'records/list': {
    records: Array.from({ length: 20 }, (_, index) => ({
      recordId: `u${index.toString(16).padStart(32, '0')}`,
      kind: 'credential',
      title: '扫码认证',
      scene: '养老保险待遇申领',
      sceneCode: '01',
      place: '苏州市人力资源和社会保障局',
      at: `2026-03-${String(18 - Math.floor(index / 2)).padStart(2, '0')} 10:26:00`,
      state: 'succeeded',
      stateWord: '成功',
    })),
    months: [{ month: '2026-03', count: '20', paid: '0.00', refunded: '0.00', received: '0.00' }],
    next: 'r19',
  },
}

function answerOf(name: FirstCall['name']) {
  const answer = answers[name]
  if (answer === undefined)
    throw new Error(`A page asks for ${name} in its first view; say here what it might be answered`)
  return answer
}

/** The address of a page below `/h5`, with what its first view takes from there. */
export function samplePath(page: PageName, firstView: FirstView): string {
  const asked = Object.values(firstView).flatMap((service) =>
    typeof service === 'string' ? [] : Object.values(service.query),
  )
  return `/${page}/${asked.length === 0 ? '' : `?${asked.map((name) => `${name}=${orderNo}`).join('&')}`}`
}

/** Boot data of an ordinary citizen for a page that asked for `firstView`. */
export function sampleBoot(page: PageName, firstView: FirstView, mode: Mode, refusal?: string): Boot {
  return {
    page,
    mode,
    preferences: {},
    sample: true,
    serverTimeMs: at,
    expiresAtMs: at + 7_200_000,
    channel: { channelNo: '010122310011', kind: 'app', name: '示例渠道', returnUrl: 'https://channel.example/' },
    operator: '示例全国一卡通应用平台',
    platformPublicKey: `04${'9f'.repeat(64)}`,
    firstView: Object.fromEntries(
      Object.entries(firstView).map(([key, service]) => [
        key,
        answerOf(typeof service === 'string' ? service : service.name),
      ]),
    ) as FirstViewData,
    ...(refusal !== undefined && { refusal }),
  }
}
