import { kindOf, orderNoOf } from '@one-card/platform-api/code-text'
import { linkTo } from '@one-card/platform-api/links'

/** The page opened on a phone: the innermost of its frames; nothing while the phone shows its home alone. */
export function pageOn(phone: HTMLIFrameElement): Window | undefined {
  const opened = phone.contentDocument?.querySelector('iframe')
  return opened?.contentDocument?.location.pathname.startsWith('/h5/') ? opened.contentWindow! : undefined
}

/** Where a phone goes that has scanned a code for phones; decision 0128: it asks its holder before anything is sent. */
export function scannedAddress(code: string): string {
  const kind = kindOf(code)
  if (kind === 'order') return `${linkTo('cashier/')}?order=${orderNoOf(code)}`
  if (kind === 'merchant') return `${linkTo('cashier/merchant')}?code=${code}`
  return `${linkTo('ecard-code/login')}?code=${encodeURIComponent(code)}`
}
