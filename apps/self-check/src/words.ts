import type { Finding } from '@one-card/platform-api/self-check'

export type Verdict = 'good' | 'bad' | 'hint'

interface Words {
  verdict: Verdict
  /** What was found. */
  says: string | ((about: string) => string)
  /** What the operator's engineer does about it. */
  cure?: string
}

const good = (says: Words['says']): Words => ({ verdict: 'good', says })
const bad = (says: Words['says'], cure: string): Words => ({ verdict: 'bad', says, cure })
const hint = (says: Words['says'], cure?: string): Words => ({ verdict: 'hint', says, ...(cure && { cure }) })

/** The checks in the order in which they stand on the page. */
export const titles: Record<string, string> = {
  channel: '渠道',
  address: '地址和令牌',
  domain: '域名校验文件',
  secure: '安全连接',
  agent: '宿主识别',
  bridge: '宿主的桥',
  abilities: '宿主的能力',
  framing: '允许嵌入的来源',
  cookies: 'Cookie',
  clock: '手机时钟',
  storage: '本地存储',
  text: '字号',
  back: '页面后退',
  backKey: '返回键',
  platform: '平台',
}

const abilities: Record<string, [name: string, otherwise: string]> = {
  back: ['返回键', '由 WebView 后退'],
  scan: ['扫码', '用页面里的摄像头'],
  pay: ['宿主付款', '用我们的收银台'],
  savePicture: ['保存图片', '显示出来长按保存'],
}

function abilityWords(about: string): string {
  const has = about.split(' ')
  return Object.entries(abilities)
    .map(([ability, [name, otherwise]]) => `${name}：${has.includes(ability) ? '有' : `没有，${otherwise}`}`)
    .join('；')
}

function textWords(about: string): string {
  const [scale = '1', zoom = '1'] = about.split(' ').map((each) => String(Number(each)))
  return scale === '1' && zoom === '1'
    ? '标准字号'
    : `宿主字号 ${scale} 倍，其中 ${zoom} 倍由宿主直接放大，页面会跟着变化`
}

const seconds = (about: string) => `${Math.abs(Number(about))} 秒`
const clockWords = (about: string) => `比平台${Number(about) > 0 ? '快' : '慢'} ${seconds(about)}`
const kinds: Record<string, string> = { app: 'App', 'mini-program': '小程序', 'official-account': '公众号' }

/** Every cause that a check finds. */
export const words: Record<string, Words> = {
  'channel-known': good('已登记，可以打开页面'),
  'channel-unknown': bad('地址里没有已登记的渠道编号', '请用 SDK 的 selfCheckUrl() 取得自检地址，原样打开'),
  'channel-stopped': bad('渠道已暂停或已退出', '请联系平台管理机构'),
  'token-whole': good('令牌完整送到'),
  'token-escaped': bad(
    '地址里的 & 变成了 &amp;，令牌没有送到',
    '请按原样传递地址：不要对整个地址做 HTML 转义，模板里用不转义的写法输出 url',
  ),
  'token-lost': bad(
    '地址里没有令牌',
    '宿主或中间页截掉了 & 之后的参数：作为参数传递地址时，请先用 encodeURIComponent 编码一次',
  ),
  'token-changed': bad('令牌在路上变了样', '请不要对 url 重复编码、改大小写或截断，原样打开 issueToken 返回的 url'),
  'parameters-added': good((about) => `宿主另外带了参数：${about.replaceAll(' ', '、')}，页面不受影响`),
  'file-served': good((about) => `登记的 ${about} 个文件都能从根目录取到`),
  'file-missing': bad((about) => `取不到 /${about}`, '平台前面的网关或代理没有放行根目录下的文件，请让它原样转给平台'),
  'file-none': bad(
    '小程序渠道没有登记校验文件',
    '请从小程序后台下载业务域名（H5 域名）校验文件，交给平台管理机构：npm run channel -- check-file',
  ),
  'file-not-needed': good('这类渠道不需要'),
  secure: good('HTTPS，安全环境'),
  'not-secure': bad(
    '不是安全环境，页面不能加密通信，也不能用摄像头和定位',
    '请用平台的 HTTPS 域名打开，证书不能有告警',
  ),
  'agent-frame': good('嵌在另一个页面里'),
  'agent-mark': good('微信小程序（由微信的环境标记识别）'),
  'agent-name': good((about) => `由浏览器标识里的 ${about.split(' ').join(' 和 ')} 识别`),
  'agent-nothing': good('普通浏览器'),
  'agent-registration': hint(
    (about) => `浏览器标识里没有宿主的名字，按登记的渠道类型（${kinds[about] ?? about}）处理`,
    '自有 App 可以忽略；如果现在不在宿主里，请到宿主里再打开一次',
  ),
  'bridge-answers': good('两秒内有应答'),
  'bridge-present': good((about) => `已注入 ${about}`),
  'bridge-not-needed': good('普通浏览器不需要'),
  'bridge-none': hint(
    '没有桥，功能都由页面自己完成',
    '需要扫码、付款、换发令牌时，请按宿主指南注入 window.oneCardHost',
  ),
  'bridge-unasked': hint(
    (about) => `已注入 oneCardHost：${about.replaceAll(' ', '、')}`,
    '没有 freshToken：令牌到期前页面无法续期，用户要从渠道重新进入',
  ),
  'bridge-silent': bad(
    (about) => `${about} 两秒内没有应答，页面会当作没有它`,
    '请检查原生一侧是否回调：返回值应是文本或 Promise；安卓的 addJavascriptInterface 只给同步文本，需要自己包一层',
  ),
  'bridge-missing': bad(
    (about) => `宿主没有注入 ${about}`,
    '请确认页面在宿主自己的网页容器里打开，没有经过第二个 WebView 或系统浏览器',
  ),
  'frame-silent': bad(
    '外层页面两秒内没有应答',
    '请用 SDK 的 openPage 打开；自己写 iframe 时，请按宿主指南应答 ready，并不要给 iframe 加 sandbox',
  ),
  'return-elsewhere': hint(
    (about) => `登记的返回地址不属于外层页面的来源 ${about}`,
    '请在 issueToken 里写上同一来源的 returnUrl，否则页面收不到外层的消息',
  ),
  'wechat-signed': good('平台会为页面做微信验签'),
  'wechat-unsigned': hint(
    '平台没有配置公众号，扫码、地图由页面和手机完成',
    '需要微信扫一扫时，请平台管理机构设置 WECHAT_APP_ID',
  ),
  abilities: good(abilityWords),
  'frame-allowed': good((about) => (about === '' ? '外层页面的来源已登记' : `来源 ${about} 已登记`)),
  'frame-refused': bad(
    (about) => (about === '' ? '外层页面的来源没有登记，页面会是空白' : `来源 ${about} 没有登记，页面会是空白`),
    '请登记该来源（HTTPS 域名，末尾不带 /）：npm run channel -- create 的 --origin，或联系平台管理机构',
  ),
  'frame-nested': bad(
    (about) => `来源 ${about} 已登记，但浏览器仍不显示`,
    '外层的外层也要登记：每一层页面的来源都在 frame-ancestors 里；代理不要改写 Content-Security-Policy',
  ),
  'cookie-kept': good('会话 Cookie 能保存'),
  'cookie-blocked': bad(
    '浏览器拦截框架里的 Cookie，页面无法登录',
    '请给用户一个按钮，点击时调用 openOutside() 在新窗口打开；Safari、隐私模式和关闭第三方 Cookie 的浏览器都这样',
  ),
  'cookie-lost': bad(
    'Cookie 没有保存，页面无法登录',
    '请打开 WebView 的 Cookie：安卓 CookieManager.setAcceptCookie(true)；代理不要去掉 Set-Cookie 或改写它的属性',
  ),
  'clock-right': good((about) => `与平台相差 ${seconds(about)}`),
  'clock-off': bad(clockWords, '请打开手机的自动校时；接入方服务器也要校时，报文时间戳允许相差 300 秒'),
  'storage-works': good('可以使用'),
  'storage-blocked': bad(
    (about) => `${about.replaceAll(' ', '、')} 不能用`,
    '请打开 WebView 的本地存储：安卓 setDomStorageEnabled(true)；iOS 不要用无痕的 WKWebsiteDataStore',
  ),
  'text-size': good(textWords),
  'text-odd': bad('宿主给的字号不是倍数', 'oneCardHost.fontScale() 应返回数字，1 为标准字号'),
  'history-works': good('页面里前进、后退正常'),
  'history-broken': bad(
    '页面后退没有反应',
    '宿主不要拦截 history：不要在页面里重写 pushState，WebView 不要禁用历史记录',
  ),
  'back-arrived': good('按返回键，页面收到了'),
  'back-awaited': hint(
    '还没有收到',
    '请按一次宿主的返回键。没有反应或整页被关掉时：先让 WebView 后退；有桥的 App 请派发 one-card-back 事件，框架请调用 back()',
  ),
  'platform-silent': bad('两秒内连不上平台', '请检查手机的网络，以及平台前面的网关是否放行 /h5/self-check/'),
}

/** A finding of another release has no words here; it is shown by its name. */
export const wordsOf = ({ cause }: Finding): Words => (Object.keys(words).includes(cause) ? words[cause]! : hint(cause))

export function saidOf(finding: Finding): string {
  const { says } = wordsOf(finding)
  return typeof says === 'string' ? says : says(finding.about ?? '')
}
