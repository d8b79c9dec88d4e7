import type { CodeTable, CodeTables } from './code-table.ts'

/** 办事凭证类型. Face comparison and face recognition are both 03 (decision 0145). */
export const credentialTypes = {
  name: 'C.6',
  rows: [
    ['01', '实体社会保障卡鉴权'],
    ['02', '电子社会保障卡二维码扫码认证'],
    ['03', '电子社会保障卡人脸识别认证'],
    ['04', '社会保障卡信息授权登录'],
    ['05', '电子社会保障卡扫码登录'],
    ['99', '其他办事凭证类型'],
  ],
} as const satisfies CodeTable

/** 应用场景类型 as the standard fixes it; what is added is numbered from 08 (decision 0137). */
export const scenes: CodeTable = {
  name: 'C.7',
  rows: [
    ['01', '政务服务应用'],
    ['02', '人力资源和社会保障应用'],
    ['03', '就医购药应用'],
    ['04', '交通出行应用'],
    ['05', '旅游观光应用'],
    ['06', '文化体验应用'],
    ['07', '惠民惠农财政补贴资金发放应用'],
    ['99', '其他业务领域应用'],
  ],
  aliases: [
    ['人社服务', '02'],
    ['人力资源和社会保障服务', '02'],
    ['就业创业', '02'],
  ],
}

/** 应用机构类别, the 机构类别代码 of GB 32100. */
export const institutionClasses = {
  name: 'C.8',
  rows: [
    ['01', '机关'],
    ['02', '事业单位'],
    ['03', '中央编办直接管理机构编制的群众团体'],
    ['04', '社会团体'],
    ['05', '民办非企业单位'],
    ['06', '基金会'],
    ['07', '企业'],
    ['08', '个体工商户'],
    ['09', '农民专业合作社'],
    ['99', '其他机构类别'],
  ],
} as const satisfies CodeTable

/** 支付结算方式. Payment inside a page is 99, a payment the holder scanned is 05 (decision 0138). */
export const paymentMethods = {
  name: 'C.9',
  rows: [
    ['01', '实体社会保障卡银行账户刷卡交易'],
    ['02', '实体社会保障卡银行账户快捷支付（含微信、支付宝、银联快捷支付等）'],
    ['03', '实体社会保障卡刷卡结算'],
    ['04', '电子社会保障卡展码被扫支付'],
    ['05', '电子社会保障卡主扫支付'],
    ['06', '电子社会保障卡展码结算'],
    ['99', '其他支付方式'],
  ],
  // The draft's own example in C.4 row 11 leaves out 卡.
  aliases: [['电子社会保障展码结算', '06']],
} as const satisfies CodeTable

/** 支付结算类型. Closed: no 99 (decision 0139). */
export const paymentTypes = {
  name: 'C.10',
  rows: [
    ['01', '普通消费/缴费支付'],
    ['02', '挂号支付'],
    ['03', '门诊支付'],
    ['04', '购药结算'],
    ['05', '住院结算'],
    ['06', '个人账户活化支付'],
    ['07', '混合支付'],
    ['08', '退费/退款'],
  ],
} as const satisfies CodeTable

/** 用卡类型 of C.4: words there, while A.1 and B.1 number the same idea 1/2/3 (decision 0140). */
export const cardForms = {
  name: '用卡类型',
  rows: [
    ['physical', '实体社会保障卡'],
    ['electronic', '电子社会保障卡'],
  ],
} as const satisfies CodeTable

/** 待遇类型 of C.5: whether the card was issued in this province. */
export const benefitTypes = {
  name: '待遇类型',
  rows: [
    ['inside', '省内'],
    ['outside', '省外'],
  ],
} as const satisfies CodeTable

/** 发放标志 of C.5, which decides what else is due (decision 0132). */
export const payoutOutcomes = {
  name: '发放标志',
  rows: [
    ['succeeded', '成功'],
    ['failed', '失败'],
  ],
} as const satisfies CodeTable

/** 业务处理状态 of C.3 as our own states; the standard only gives examples ("等"). 失败 may be followed by "/" and its reason (docs/decisions/0053). */
export const handlingStates = {
  name: '业务处理状态',
  rows: [
    ['succeeded', '成功'],
    ['failed', '失败'],
    ['pending', '未响应'],
  ],
} as const satisfies CodeTable

/** Rows that were added by the managing body (§5.4.1.3-a); of a region that is a row of GB/T 2260. */
export const regions: CodeTable = { name: 'GB/T2260', rows: [] }

/** Tables C.6 to C.10 as they are printed, and no region beyond those of the list (decision 0070). */
export const standardTables: CodeTables = Object.fromEntries(
  [credentialTypes, scenes, institutionClasses, paymentMethods, paymentTypes, regions].map((table) => [
    table.name,
    table,
  ]),
)

/** A table with added rows by their codes; 99 (其他) stays last. */
export function extendTable(table: CodeTable, added: CodeTable['rows'], shut: string[] = []): CodeTable {
  const last = table.rows.filter(([code]) => code === '99')
  const rows = [...table.rows.filter(([code]) => code !== '99'), ...added, ...last]
  return { ...table, rows, shut }
}
