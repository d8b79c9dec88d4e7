import { fetchLater } from '../fetch-later.ts'
import { lacks, type Host, type HostKind } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import type { SignAddress, SignedCalls } from '../wechat-signed.ts'

/** What WeChat does in all of its pages once their address is signed; where it does not, the phone does. */
export function wechatAbilities(
  window: HostWindow,
  plain: Host,
  kind: HostKind,
  sign: SignAddress | undefined,
): Pick<Host, 'can' | 'scan' | 'showPlace' | 'position' | 'savePicture' | 'hideShare'> {
  /** iPhones hold against a signature the address by which the visit began. */
  const entry = /iPhone|iPad/.test(window.navigator.userAgent) ? window.location.href : undefined
  let calls: SignedCalls | undefined

  async function signed(): Promise<SignedCalls> {
    const { signedCalls } = await fetchLater()
    const bridge = window.WeixinJSBridge
    if (bridge === undefined || sign === undefined) return lacks(kind, 'scan')()
    return (calls ??= signedCalls(bridge, sign, kind, () => entry ?? window.location.href))
  }

  return {
    can: (ability) => ability === 'scan' && window.WeixinJSBridge !== undefined && sign !== undefined,
    scan: async () => (await signed()).scan(),
    showPlace: (place) =>
      void signed()
        .then(({ showPlace }) => showPlace(place))
        .catch(() => plain.showPlace(place)),
    position: () =>
      signed()
        .then(({ position }) => position())
        .catch(plain.position),
    // Its web-views keep no file; a picture on the page is kept by pressing it long.
    savePicture: lacks(kind, 'savePicture'),
    hideShare: () =>
      void signed()
        .then(({ hideShare }) => hideShare())
        .catch(() => undefined),
  }
}
