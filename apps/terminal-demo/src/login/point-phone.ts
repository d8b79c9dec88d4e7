import { linkTo } from '@one-card/platform-api/pages'

/** The page opened on a phone: the innermost of its frames; nothing while the phone shows its home alone. */
export function pageOn(phone: HTMLIFrameElement): Window | undefined {
  const opened = phone.contentDocument?.querySelector('iframe')
  return opened?.contentDocument?.location.pathname.startsWith('/h5/') ? opened.contentWindow! : undefined
}

/** Where a phone goes that has scanned a login code; decision 0128: it asks its holder before anything is sent. */
export const loginAddress = (code: string) => `${linkTo('ecard-code/login')}?code=${encodeURIComponent(code)}`
