/**
 * Fields, periods and answers as their holder calls them, the same where they agree, in 授权与查询足迹 and in 使用明细.
 */
export const itemLabels = {
  name: '姓名',
  idNo: '社会保障号码',
  mobile: '手机号码',
  cardNo: '社会保障卡卡号',
  bankAccount: '社保卡银行账户',
  insuredPlace: '参保地',
  credentialRecords: '办事凭证记录',
  paymentRecords: '支付结算记录',
  benefitRecords: '待遇发放记录',
} as const

/** Names of fields as a desk was given them. */
const fieldLabels: Record<string, string> = {
  ...itemLabels,
  idType: '证件类型',
  cardState: '卡片状态',
  issuingPlace: '发卡地',
  validUntil: '有效期限',
  realPerson: '实人认证结果',
}

/** What we have no word for is told as 其他信息 rather than left out. */
export const fieldWords = (names: readonly string[]) =>
  [...new Set(names.map((name) => fieldLabels[name] ?? '其他信息'))].join('、')

export const grantPeriodWords = {
  once: '仅限本次办理',
  'days-30': '自同意之日起三十天',
  'until-withdrawn': '直到您取消',
} as const

export const grantStateWords = {
  requested: '待您处理',
  granted: '已同意',
  refused: '未同意',
  used: '已查询',
  withdrawn: '已取消',
  expired: '已过期',
} as const
