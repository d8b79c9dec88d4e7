/** Whose addresses an honest message may name; what ends with one of these belongs to its owner. */
const knownHosts = [
  'gov.cn', 'edu.cn', '12306.cn', 'people.com.cn', 'xinhuanet.com', 'news.cn', 'cctv.com', 'weixin.qq.com', 'alipay.com', '95516.com', 'unionpay.com',
  'icbc.com.cn', 'ccb.com', 'abchina.com', 'abchina.com.cn', 'boc.cn', 'bankofchina.com', 'bankcomm.com', 'psbc.com', 'cmbchina.com', 'cebbank.com', 'citicbank.com', 'spdb.com.cn', 'cib.com.cn', 'cmbc.com.cn',
  '10086.cn', '10010.com', '10099.com.cn', '189.cn', '11185.cn', 'ems.com.cn', 'chinapost.com.cn', 'sf-express.com', 'jd.com', 'zto.com', 'yto.net.cn', 'sto.cn', 'yundaex.com', 'cainiao.com',
]

const shorteners = ['t.cn', 'dwz.cn', 'url.cn', 'suo.im', 'suo.nz', 'bit.ly', 'tinyurl.com', 'is.gd', 'goo.gl', 'ow.ly', 't.co', 'u.nu', 'sourl.cn', 'dwz.mk', 'c1ns.cn', 's.cn', 'mrw.so', 'rrd.me', '6du.in', 'd.cc', 'sohu.gg', '3.cn', 'tb.cn', 'kurl.cn', 'urlify.cn', '985.so', 't.hk.uy', 'reurl.cc', 'cutt.ly']

/** Parts of an address that pose as an authority or a bank where they are not its owner's. */
const posing = /12333|12345|gov|g0v|shebao|sheb[a@]o|shebaoka|(^|[.-])sb(k|ao)|sbka|dzsbk|mohrss|rensh[ei]|(^|[.-])rs[jt]|y[il1]bao|ybj|nhsa|chinatax|yanglao|butie|i+cbc|1cbc|abch[il1]na|ccb|psbc|cmbch|boc-?cn|unionpay|95516|955\d\d|96110|gongan|etc/

/** Ends of a host that are believed without a scheme before it, so that 3.15 and v2.0 are no links. */
const ends = 'com|cn|net|org|cc|top|xyz|vip|shop|club|site|online|icu|info|link|life|fun|live|work|tk|ml|cf|ga|gq|pw|biz|ltd|wang|ren|asia|hk|tw|us|me|co|io|app|win|bid|men|click|buzz|sbs|cfd|bond|cyou|rest|mobi|pro|la|so|ws|in|im|ru|store|tech|gov|ly|gl|gd|mk|nz|uy|nu'
const letters = 'a-z0-9\\u00df-\\u00ff\\u0370-\\u04ff'
const link = new RegExp(`(https?:[/\\\\]{1,3})?([^\\s@/\\u3000-\\u9fff]{1,64}@)?((?:[${letters}_-]{1,63}\\.)+(?:[a-z\\u0370-\\u04ff]{2,24})|(?:\\d{1,3}\\.){3}\\d{1,3})(:\\d{1,5})?([/?#\\\\][^\\s\\u3000-\\u9fff]*)?`, 'g')
const likelyEnd = new RegExp(`\\.(?:${ends})$`)
/** 社保服务.网址, with or without signs between. */
const hanLink = /[\u4e00-\u9fffa-z]\.(?:中[^\w\u4e00-\u9fff]?国|网[^\w\u4e00-\u9fff]?[址络]|公[^\w\u4e00-\u9fff]?司|在[^\w\u4e00-\u9fff]?线|商[^\w\u4e00-\u9fff]?城|手[^\w\u4e00-\u9fff]?机)/

const owns = (owners: string[], host: string) => owners.some((owner) => host === owner || host.endsWith(`.${owner}`))
const isNumber = (host: string) => /^[\d.]+$/.test(host)

export type LinkKind = 'known' | 'unknown' | 'short' | 'number' | 'posing' | 'disguised' | 'program'
export interface Link { host: string; kind: LinkKind }

function kindOf(host: string, path: string, user: string | undefined): LinkKind {
  if (/\.(apk|exe|ipa|mobileconfig)\b/.test(path)) return 'program'
  if (user !== undefined || /[^\x20-\x7e]/.test(host) || /(^|\.)xn--/.test(host)) return 'disguised'
  if (owns(knownHosts, host)) return 'known'
  if (isNumber(host)) return 'number'
  if (owns(shorteners, host)) return 'short'
  return posing.test(host) ? 'posing' : 'unknown'
}

/** Every address in a message that was read, and what it looks like. An e-mail address is none. */
export function linksIn(plain: string): Link[] {
  const found: Link[] = []
  plain.replace(link, (whole, scheme?: string, user?: string, host = '', port = '', path = '') => {
    if (user !== undefined && scheme === undefined) return whole
    const bare = scheme === undefined && path === '' && port === ''
    if (!bare || likelyEnd.test(host) || /[^\x20-\x7e]/.test(host)) found.push({ host, kind: kindOf(host, path, user) })
    return whole
  })
  const [host] = hanLink.exec(plain) ?? []
  if (host !== undefined) found.push({ host: host.slice(1), kind: 'unknown' })
  if (/\.apk\b/.test(plain) && !found.some(({ kind }) => kind === 'program')) found.push({ host: '.apk', kind: 'program' })
  return found
}
