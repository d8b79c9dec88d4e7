/** Hosts, and all below them, that a notice in China may well name. A link to one of them says nothing against a message. */
export const knownHosts = [
  'gov.cn', 'edu.cn', '12306.cn', '95598.cn',
  'icbc.com.cn', 'abchina.com', 'abchina.com.cn', 'ccb.com', 'boc.cn', 'bankcomm.com', 'psbc.com', 'cmbchina.com', 'citicbank.com', 'cebbank.com', 'unionpay.com', '95516.com',
  '10086.cn', '10010.com', '10010.cn', '189.cn', '10099.com.cn',
  'sf-express.com', 'ems.com.cn', '11183.com.cn', 'zto.com', 'yto.net.cn', 'sto.cn', 'jdl.com', 'cainiao.com', 'fcbox.com',
  'jd.com', 'taobao.com', 'tmall.com', 'alipay.com', 'qq.com', 'weixin.qq.com', 'meituan.com', 'dpurl.cn', 'didiglobal.com', 'ctrip.com', 'amap.com',
]

/** Services that hide where a link leads. */
export const shorteners = [
  't.cn', 'url.cn', 'dwz.cn', 'dwz.lc', 'suo.im', 'suo.nz', 'sourl.cn', 'mrw.so', '985.so', 'm6z.cn', 'c1ns.cn', 'u6.gg', 'k7.cn', 'is.gd', 'v.gd', 'bit.ly', 'tinyurl.com', 'goo.gl',
  't.ly', 'cutt.ly', 'ow.ly', 'rb.gy', 'reurl.cc', 'shorturl.at', 'u.nu', '0x3.me', 'tiny.cc', 't.co', 'lnkd.in', 's.id', 'dlj.bz', 'b23.tv', '3.cn', 'ft12.com', 'nxw.so', 'rrd.me', 'a.cl',
]

/** Pieces with which a host passes itself off as an authority or its hotline. */
export const borrowedNames = /(^|[.-])gov|gov([.-]|$)|gov\d|12333|12393|96110|12345|mohrss|nhsa|chinatax|12366|shebao|yibao|shbzk|rensheju/

/** What an address without http:// may end in, so that v2.0 or 3.5kg is none. */
export const endings = new Set((
  'cn com net org gov edu cc top xyz vip club site online shop icu info biz me tv co io ltd work fun link live wang ren asia hk tw us uk ru jp kr sg my th vn ph id in eu de fr tk ml ga cf gq pw app im ' +
  'ly gd gl is to sh cx su so nz la tech store website space pro mobi win bid loan men party date trade cyou sbs rest buzz lol zip mov quest hair beauty skin cfd bond click world today life cloud ink red group'
).split(' '))
