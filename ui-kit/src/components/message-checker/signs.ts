import type { LinkKind } from './links.ts'

/**
 * What scam messages about cards and benefits have in common, as data. Of one family only the heaviest counts. From `careful`
 * points on a message wants care, from `scam` on it looks like a scam: 社保卡过期 alone is a notice, with a strange link it is not.
 */
export type Family = 'card' | 'link' | 'number' | 'asked' | 'pressure' | 'lure'
export interface Sign { family: Family; points: number; /** Of the message as `dense`. */ pattern: RegExp; words: string }

export const scamFrom = 5
export const carefulFrom = 3

const card = '(?:社保|社会保障|医保|医疗保障|养老|待遇资格|失业金|公积金|etc)'
const account = '(?:银行卡|储蓄卡|信用卡|账户|账号|卡片|手机银行|网银|微信支付|支付宝)'
const bad = '(?:冻结|停用|失效|异常|违规|注销|锁定|封停|停止使用|限制使用|盗刷|冒用|中断|无法使用|清零|暂停使用|关停|停卡|停保|作废|止付)'
const due = '(?:过期|到期|升级|年审|年检|未认证|认证|更新|激活|备案|核验|采集|补录|登记|审核|换发|验证)'
const tell = '(?:告知|告诉|提供|发给|发我|发送|发到|回复|报给|念给|说给|报一下|转发|截图|回传)'
const type = '(?:输入|填写|提供|提交|上传|核对|录入|报出|说出|告知|告诉|回复|验证|绑定)'

export const signs: Sign[] = [
  { family: 'card', points: 3, pattern: new RegExp(`(?:${card}|${account}).{0,16}${bad}|${bad}.{0,8}${card}`), words: '说您的卡或账户停用、冻结、异常，这是诈骗短信常用的开头' },
  { family: 'card', points: 2, pattern: new RegExp(`${card}.{0,16}${due}|${due}.{0,8}${card}`), words: '说社保卡、医保或养老待遇到期，要您升级、认证' },

  { family: 'asked', points: 6, pattern: /安全账户|公证账户|资金(核查|清查|归集|审查)|(转账|汇款|打款|转入|转到|存入|转至|汇至|打到).{0,10}(指定|对公|监管|专用|保护|核查|个人)的?(账|帐|银行)/, words: '要您把钱转到“安全账户”或指定账户' },
  { family: 'asked', points: 5, pattern: new RegExp(`${tell}.{0,10}(验证码|校验码|动态码|短信码)|(验证码|校验码|动态码|短信码).{0,10}${tell}`), words: '要您把验证码告诉别人' },
  { family: 'asked', points: 5, pattern: /(屏幕|桌面).{0,2}共享|共享.{0,6}(屏幕|桌面)|投屏|远程(协助|控制|操作|指导)|todesk|anydesk|teamviewer|向日葵/, words: '要您共享屏幕或让别人远程操作' },
  { family: 'asked', points: 5, pattern: new RegExp(`${type}.{0,16}(取款|支付|交易|银行卡|网银|卡)密码|(取款|支付|交易|银行卡|网银)密码.{0,6}${type}|cvv|卡背面?后?三位`), words: '要银行卡密码或支付密码' },
  { family: 'asked', points: 4, pattern: /(缴|交|付|转|汇|充值|垫).{0,8}(工本费|手续费|解冻金|解冻费|保证金|认证金|激活费|押金|税费|流水|验资)/, words: '要您先交一笔钱' },
  { family: 'asked', points: 3, pattern: /腾讯会议|zoom|钉钉会议|飞书会议|云视讯|视频会议|会议号|飞行模式|呼叫转移|设置?转移/, words: '要您加入会议或改手机设置，骗子借此看您的屏幕、截您的电话' },
  { family: 'asked', points: 3, pattern: new RegExp(`${type}.{0,12}(银行卡|储蓄卡|信用卡|卡号|身份证|人脸|手机号|个人信息)`), words: '要银行卡号、身份证或人脸等信息' },
  { family: 'asked', points: 2, pattern: /(下载|安装).{0,12}(app|软件|客户端|应用|插件|控件)|(app|软件|客户端).{0,4}(下载|安装)/, words: '要您下载、安装软件' },

  { family: 'number', points: 3, pattern: /(加|添加|联系|私聊).{0,8}(微信|qq|vx|wx|v信|微信号|企业微信|群聊|专员|老师)|(微信|qq|vx|wx)(号|群)?[a-z0-9_]{5,}/, words: '要您加微信、QQ 或进群' },
  { family: 'number', points: 3, pattern: /按.{0,3}[0-9一二三四五六七八九零]号?键?.{0,4}(转|接|咨询|人工|查询|办理)/, words: '要您按键转接“人工客服”' },

  { family: 'pressure', points: 2, pattern: /公安|民警|刑警|警官|检察院|法院|涉案|涉嫌|洗钱|逮捕|通缉|犯罪|征信|黑名单|失信/, words: '说到公安、洗钱、征信，让您害怕' },
  { family: 'pressure', points: 1, pattern: /逾期|否则|24小时|当日|今日|今天内|立即|马上|尽快|最后|即将|截止|以免|将影响|限时|速|务必/, words: '催您赶快办' },

  { family: 'lure', points: 5, pattern: /刷单|(兼职|做任务|点赞).{0,16}(日结|日入|日赚|佣金|返利)/, words: '刷单、点赞赚钱都是骗局' },
  { family: 'lure', points: 3, pattern: /(百万保障|免密|会员|花呗|白条|直播).{0,20}(扣费|扣款|自动续|关闭|取消|注销)/, words: '说要扣会员费、保障费，让您去关闭' },
  { family: 'lure', points: 3, pattern: /中奖|抽中|大奖|幸运用户|无抵押|秒到账|低息|免费送|免费领/, words: '天上掉下来的奖品或贷款' },
  { family: 'lure', points: 2, pattern: /(补贴|补助|津贴|救助金|补偿|退税|退费|返还|补发|社保金|扶持金|抚恤|养老金|奖励金|红包).{0,24}(领|申|到账|办理|登记|认领|发放|查看|查收|名单)|(领取|申领|认领|申报).{0,16}(补贴|补助|津贴|救助|补偿|退税|退费|社保金|补发|奖励金|红包)/, words: '用补贴、退费吸引您' },
  { family: 'lure', points: 2, pattern: /(理赔|退款|赔付|赔偿|双倍|三倍|丢失|破损|滞留|召回).{0,24}(联系|办理|领取|申请|点击|群|核实|更新|填写)/, words: '说要给您退款、理赔' },
  { family: 'link', points: 3, pattern: /(扫|识别).{0,8}(二维码|下方码|图中码|码).{0,20}(领|认证|申|登记|验证|办理|核验|激活|升级)/, words: '要您扫二维码办理' },
]

export const linkSigns: Record<Exclude<LinkKind, 'known'>, { points: number; words: (host: string) => string }> = {
  unknown: { points: 3, words: (host) => `带有来路不明的网址 ${host}` },
  short: { points: 3, words: (host) => `带有短网址 ${host}，看不出会打开什么` },
  number: { points: 5, words: (host) => `网址是一串数字 ${host}，正规单位不会这样` },
  posing: { points: 5, words: (host) => `网址 ${host} 在冒充官方或银行` },
  disguised: { points: 5, words: () => '网址用看起来一样的字母伪装' },
  program: { points: 5, words: () => '要您下载安装包' },
}

/** What says the opposite of what its words ask: 请勿告诉他人, 谨防……诈骗, and people whose number is expected. */
export const harmless: RegExp[] = [
  /(请勿|切勿|勿|不要|不得|不可|绝不|不会|从不|从未|严禁|拒绝|不必|无需|不用).{0,10}?(点击|告知|告诉|泄露|透露|转发|提供|相信|轻信|回复|回拨|下载|安装|扫码|扫描|转账|汇款|输入|填写|索要|索取|收取|要求|发送|外泄|加|共享|缴纳|支付|交)/g,
  /不(点击?|透露|轻信|转账|泄露|告诉|回拨|共享|下载|扫)/g,
  /(谨防|警惕|防范|小心|提防|识破|远离|避免|当心).{0,30}?(诈骗|骗局|骗术|骗子|上当|受骗|电诈|风险)/g,
  /(不法分子|骗子|诈骗分子|冒充|假冒|凡是?|任何|所有|如有|声称|自称).{0,45}?(诈骗|都是骗|均为|均是|切勿|不要|谨防|被骗|当心|上当)/g,
  /(快递员|骑手|司机|派件员|配送员|揽投员|投递员|业务员|小哥).{0,8}?1[3-9]\d{9}/g,
  /(下载|安装|更新|登录)?.{0,2}(掌上12333|国家医保服务平台|国务院客户端|国家反诈中心|个人所得税)(app|客户端)?/g,
  /(关注|搜索|打开|登录|进入|通过|在)?.{0,16}微信(公众号|小程序)/g,
]
