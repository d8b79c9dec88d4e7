import type { Finding } from '@one-card/platform-api/self-check'
import { inTime, outerOrigin, type Check, type Surroundings } from './surroundings.ts'

const finding = (cause: string, about?: string): Finding => ({ check: 'bridge', cause, ...(about && { about }) })

/** The SDK's half in the page around answers our greeting; a page of another origin never hears it. */
async function frameAnswer({ boot: { channel }, window, outerAnswered }: Surroundings): Promise<Finding[]> {
  const outer = outerOrigin(window).slice(0, 100)
  const home = channel?.returnUrl === undefined ? outer : new URL(channel.returnUrl).origin
  return [
    (await outerAnswered) ? finding('bridge-answers') : finding('frame-silent', outer),
    ...(outer !== '' && home !== outer ? [finding('return-elsewhere', outer)] : []),
  ]
}

/** Any answer is one: which calls it allows is another matter. */
function weixinAnswer({ window: { WeixinJSBridge: bridge } }: Surroundings): Promise<Finding> {
  const answered = new Promise<Finding>((resolve) =>
    bridge!.invoke('getNetworkType', {}, () => resolve(finding('bridge-answers'))),
  )
  return inTime(answered, finding('bridge-silent', 'WeixinJSBridge'))
}

/** What an app gives that shows nothing and takes nothing: a fresh token, which is thrown away. */
async function appAnswer({ window: { oneCardHost } }: Surroundings): Promise<Finding> {
  if (oneCardHost === undefined) return finding('bridge-none')
  const given = Object.entries(oneCardHost).filter(([, value]) => typeof value === 'function')
  const names = given.map(([name]) => name.replace(/\W/g, '').slice(0, 14)).slice(0, 12)
  if (oneCardHost.freshToken === undefined) return finding('bridge-unasked', names.join(' '))
  const token = await inTime(
    Promise.resolve().then(() => oneCardHost.freshToken!()),
    undefined,
  )
  return typeof token === 'string' && token !== ''
    ? finding('bridge-answers')
    : finding('bridge-silent', 'oneCardHost.freshToken')
}

/** Whether the program's bridge is there and answers within two seconds. */
export const bridgeCheck: Check = async (surroundings) => {
  const { host, window } = surroundings
  if (host.kind === 'frame') return frameAnswer(surroundings)
  if (window.WeixinJSBridge !== undefined) return weixinAnswer(surroundings)
  if (host.kind === 'app') return appAnswer(surroundings)
  if (host.kind === 'dingtalk') return finding(window.dd?.biz === undefined ? 'bridge-missing' : 'bridge-present', 'dd')
  if (window.my !== undefined || window.AlipayJSBridge !== undefined) return finding('bridge-present', 'AlipayJSBridge')
  if (/micromessenger/i.test(window.navigator.userAgent)) return finding('bridge-missing', 'WeixinJSBridge')
  return finding(host.kind === 'browser' ? 'bridge-not-needed' : 'bridge-none')
}

/** Of WeChat alone: whether the platform has an official account that signs (decision 0026). */
export const signatureCheck: Check = ({ boot, window }) =>
  window.WeixinJSBridge === undefined
    ? []
    : { check: 'bridge', cause: boot.signsForWechat ? 'wechat-signed' : 'wechat-unsigned' }
