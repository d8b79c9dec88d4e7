interface Cure {
  cause: string
  cure: string
}

/** What an engineer can do about a msgCode of the envelope, of access and of tokens. */
export const cures: Readonly<Record<string, string>> = {
  '900001': '请按 docs/wire.md 核对冒号后的参数：值都是字符串，null 和空字符串要去掉，公民身份号码带校验位',
  '900002': '请核对渠道编号；如已停用，请联系平台管理机构',
  '900003':
    '请核对私钥与登记的公钥是否成对、是否已轮换；签名为 r‖s 的 128 位小写十六进制（不是 DER 或 Base64），用户标识 1234567812345678',
  '900004': '请校准本机时间（NTP），允许相差 5 分钟；时间戳为北京时间',
  '900005': '每次请求（重试也一样）都要使用新的 requestId',
  '900006': '请核对 SM4 密钥；data 为 Base64( 16 字节 IV ‖ SM4-CBC-PKCS#7 密文 )，参数中同名的键只能出现一次',
  '900007': '请核对服务名称；如确需使用，请向平台管理机构申请开通该服务',
  '900008': '请降低请求频率，一分钟后再试；如业务需要，请申请提高限额',
  '900009': '请求报文不超过 64 KiB，数据回流不超过 2 MiB，请分批发送',
  '900010': '请按 docs/wire.md 核对服务名称',
  '900011': '请从登记过的出口地址发起请求，或申请登记新地址',
  '900012': '请核对应用场景（表 C.7）；如确需使用，请向平台管理机构申请登记该场景',
  '900099': '请稍后以新的 requestId 重试；写操作请先查询结果',
  '910002': '令牌不存在，请重新调用 user-token/issue',
  '910003': '令牌已过期，请重新调用 user-token/issue；每次打开页面都取新的令牌',
  '910004': '令牌只能由申请它的渠道使用，请核对渠道编号',
  '910005': '令牌只对申请时的页面有效，请为该页面重新取令牌',
  '910006': '令牌只对首次打开它的浏览器有效，请重新取令牌，不要预取或转发页面地址',
  '910007': '请先提高用户的认证等级（1 实名、2 实卡、3 实人），再为该页面取令牌',
  '910008': '请核对页面名称；如确需使用，请向平台管理机构申请开通该页面',
  '910011': '页面地址不完整，请原样打开 user-token/issue 返回的 url，不要转义其中的 &',
}

/** By the first two digits, where the code itself says enough. */
const byArea: Readonly<Record<string, string>> = {
  '91': '请重新为用户取令牌，再打开页面',
  '92': '请按原因处理后由用户重新出示或重新办理，不要自动重试',
  '93': '请先用 order/query 查询订单，以平台结果为准，不要重复收款',
  '94': '请按原因修改记录后重新发送，流水号不变',
}

export const cureOf = (msgCode: string): string =>
  cures[msgCode] ?? byArea[msgCode.slice(0, 2)] ?? '请按原因处理后，以新的 requestId 重新请求'

/** Why no answer could be believed. */
export type Why = 'transport' | 'form' | 'signature' | 'request-id' | 'result'

export const unreachable: Readonly<Record<Why, Cure>> = {
  transport: {
    cause: '没有收到平台的应答',
    cure: '请检查平台地址、网络和 TLS 证书；写操作请先查询结果，再决定是否重试',
  },
  form: { cause: '收到的不是平台的应答', cure: '请检查平台地址，以及中间的网关或代理是否改写了应答' },
  signature: { cause: '应答签名不是平台的', cure: '请核对平台公钥；如核对无误，请立即联系平台管理机构' },
  'request-id': { cause: '应答不属于本次请求', cure: '请检查中间的网关或缓存；不要缓存 POST 应答' },
  result: { cause: '应答无法解密', cure: '请核对 SM4 密钥是否为当前密钥' },
}
