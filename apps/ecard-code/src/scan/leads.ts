import { isPageName, type PageName } from '@one-card/platform-api/page-names'
import { kindOf, orderNoOf, type CodeKind } from '@one-card/platform-api/code-text'

interface Words {
  title: string
  text: string
}

/** What a text that was read leads to: a page of ours, words why there is nothing to do with it, or the bare text. */
export type Lead =
  { to: 'page'; page: PageName; path: string } | ({ to: 'words' } & Words) | { to: 'text'; text: string; link: boolean }

/** A citizen's own codes are for desks to read; a login code, an order (§7.2.2-b) and a merchant (§7.2.4-c) are for a phone. */
const byKind: Record<CodeKind, (code: string) => Lead> = {
  login: (code) => ({ to: 'page', page: 'ecard-code', path: `login?code=${code}` }),
  order: (code) => ({ to: 'page', page: 'cashier', path: `?order=${orderNoOf(code)}` }),
  merchant: (code) => ({ to: 'page', page: 'cashier', path: `merchant?code=${code}` }),
  identity: () => ({ to: 'words', title: '这是一个身份码', text: '身份码由办事窗口读取，不需要您来扫' }),
  payment: () => ({ to: 'words', title: '这是一个支付码', text: '支付码由商户的收款设备读取，不需要您来扫' }),
  licence: () => ({ to: 'words', title: '这是一个证照码', text: '证照码由核验窗口读取，不需要您来扫' }),
}

/** Our pages that are not of this origin. */
const elsewhere: Partial<Record<PageName, Words>> = {
  'local-zone': { title: '这是地方专区的链接', text: '请您回到首页，选择您所在的地区进入' },
}

/** A link of this origin to a page of ours. One with a token would bring another's visit along; one back to 扫一扫 leads nowhere. */
function ownLead(address: URL): Lead | undefined {
  const [, folder, page = '', ...rest] = address.pathname.split('/')
  if (folder !== 'h5' || !isPageName(page) || address.searchParams.has('token')) return undefined
  const words = elsewhere[page]
  if (words !== undefined) return { to: 'words', ...words }
  const path = rest.join('/') + address.search
  return path === 'scan' ? undefined : { to: 'page', page, path }
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** `weixin://…`, `tel:…`, `www.example.com/…`: what a phone might open if it were asked to. */
const linkLike = /^([a-z][a-z\d+.-]*:\S|(www\.)?[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/|$))/i

/** `origin` is the page's own. Whatever is not ours is text, and is never opened (§8.1.2). */
export function leadOf(read: string, origin: string): Lead {
  const text = read.trim()
  const kind = kindOf(text)
  if (kind !== undefined) return byKind[kind](text)
  const address = addressOf(text)
  const own = address?.origin === origin ? ownLead(address) : undefined
  return own ?? { to: 'text', text, link: linkLike.test(text) }
}
