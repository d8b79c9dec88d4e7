import { borrowedNames, endings, knownHosts, shorteners } from './hosts.ts'

/** `imitates`: poses as somebody it is not. `address`: a bare machine number. `file`: an Android package. */
export type LinkKind = 'known' | 'imitates' | 'address' | 'file' | 'short' | 'unknown'

export interface Link {
  host: string
  kind: LinkKind
}

/** Points as they are hidden from filters: 12333[.]cc, 12333 。cc, 12333点cc, 12333 . cc. */
const hiddenPoint =
  /([a-z0-9])(?:\s?[[({【]\s?(?:\.|。|点|dot)\s?[\])}】]\s?|\s(?:\.|。|点|dot)\s|\s\.|。|点)(?=[a-z0-9])/g
const mail = /[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/g
const withScheme = /h(?:tt|xx)ps?:[/\\]{2}([^\s/\\?#,;，。、\p{Script=Han}]+)([^\s\p{Script=Han}]*)/gu
const bare = /((?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24})(?::\d+)?([/?][^\s\p{Script=Han}]*)?/gu

const inHan =
  /([\p{Script=Han}a-z0-9-]{1,20}\.(?:网址|中国|公司|网络|网店|在线|中文网|集团|政务|公益|移动|手机|商城))()/gu

const under = (host: string, names: readonly string[]) =>
  names.some((name) => host === name || host.endsWith(`.${name}`))
/** Figures that stand in for letters: g0v, sheba0. */
const asLetters = (host: string) => host.replace(/0/g, 'o')

function kindOf(host: string, rest: string, ownHost: string): LinkKind {
  const file = /\.apk([?#]|$)/.test(rest)
  if (host === ownHost || under(host, knownHosts)) return file ? 'file' : 'known'
  if (/^(\d+\.){3}\d+$|^\d+$|^0x|^\[/.test(host)) return 'address'
  if (borrowedNames.test(host) || borrowedNames.test(asLetters(host)) || /gov\.cn/.test(rest) || host.includes('xn--'))
    return 'imitates'
  if (file) return 'file'
  return under(host, shorteners) ? 'short' : 'unknown'
}

/** Who is really reached: what stands before an @ is decoration. */
const hostOf = (authority: string) => authority.split('@').pop()!.replace(/:\d*$/, '').replace(/\.$/, '')

function collect(text: string, pattern: RegExp, found: (authority: string, rest: string) => void): string {
  return text.replace(pattern, (_, authority: string, rest: string | undefined) => {
    found(authority, rest ?? '')
    return ' '
  })
}

/** Every link of a readable message by where it leads, and the message without them. `ownHost` is the page's own. */
export function linksIn(text: string, ownHost: string): { links: Link[]; rest: string } {
  const links: Link[] = []
  const add = (host: string, rest: string) => links.push({ host, kind: kindOf(host, rest, ownHost) })
  const plain = text.replace(hiddenPoint, '$1.')
  const left = collect(plain, withScheme, (authority, rest) =>
    add(hostOf(authority), rest + (authority.includes('@') ? '#gov.cn' : '')),
  )
  const latin = collect(left.replace(mail, ' '), inHan, (host) => links.push({ host, kind: 'unknown' }))
  const rest = collect(latin, bare, (authority, tail) => {
    const ending = authority.split('.').pop()!
    if (ending === 'apk') links.push({ host: authority, kind: 'file' })
    else if (endings.has(ending)) add(authority, tail)
  })
  return { links, rest }
}
