import { randomBytes } from '@one-card/gm'
import { base64Url, challengeOf } from '@one-card/platform-api/challenge'
import { linkTo } from '@one-card/platform-api/links'
import { createChannel, type ChannelOptions } from './channel.ts'
import type { Services } from './catalogue.ts'

export interface PartnerSiteOptions extends ChannelOptions {
  /** Where the browser comes back to; an address registered for you, to the letter. */
  callback: string
  /** What the holder logs in for: a label of table C.7, and words of your own after "/". */
  scene: string
}

export interface PartnerSite {
  /** A fresh login: send the browser to `url`; keep `state` and `verifier` in that browser's session on your server. */
  authoriseUrl(): { url: string; state: string; verifier: string }
  /** The identity as granted to you and agreed to by the holder, once. Compare `state` before. Rejects like every call. */
  exchange(login: { grant: string; verifier: string }): Promise<Services['authorised-login/exchange']['result']>
}

/** 授权登录 (§5.3.3-a-5): a site whose visitors log in with their e-card. The browser carries nothing but a grant that is worth nothing without `verifier`. */
export function createPartnerSite({ callback, scene, ...options }: PartnerSiteOptions): PartnerSite {
  const channel = createChannel(options)
  const fresh = () => base64Url(randomBytes(32))

  return {
    authoriseUrl() {
      const [state, verifier] = [fresh(), fresh()]
      const url = new URL(linkTo('ecard-code/authorise'), options.platform)
      url.search = new URLSearchParams({
        channelNo: options.channelNo,
        callback,
        state,
        scene,
        challenge: challengeOf(verifier),
      }).toString()
      return { url: url.href, state, verifier }
    },
    exchange: ({ grant, verifier }) => channel.call('authorised-login/exchange', { grant, verifier, callback }),
  }
}
