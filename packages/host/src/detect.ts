import type { ChannelKind, Host, HostKind } from './host.ts'
import { detections, type Detection } from './detections.ts'
import type { HostWindow } from './host-window.ts'
import { appHost } from './hosts/app.ts'
import { browserHost } from './hosts/browser.ts'
import { dingTalkHost } from './hosts/dingtalk.ts'
import { frameHost } from './hosts/frame.ts'
import { miniProgramHost } from './hosts/mini-program.ts'
import { officialAccountHost } from './hosts/official-account.ts'
import type { SignAddress } from './wechat-signed.ts'

export interface Environment {
  userAgent: string
  window: HostWindow
  /** Whether the page stands in another page's frame (`window.parent !== window`). */
  framed: boolean
  /** What the platform knows of the channel, from the page's boot data. */
  channelKind?: ChannelKind | undefined
  returnUrl?: string | undefined
  /** `wechat/signature` of the platform, asked for at the first call that wants it. */
  signForWechat?: SignAddress
}

/** Finds the host around the page. An operator may put detections of its own before ours. */
export function detectHost(environment: Environment, table: readonly Detection[] = detections): Host {
  const { window } = environment
  switch (kindOf(environment, table)) {
    case 'frame':
      return frameHost(window, environment.returnUrl)
    case 'mini-program':
      return miniProgramHost(window, environment.signForWechat)
    case 'official-account':
      return officialAccountHost(window, environment.signForWechat)
    case 'dingtalk':
      return dingTalkHost(window)
    case 'app':
      return appHost(window)
    case 'browser':
      return browserHost(window)
  }
}

/** A frame is a fact and the container's name is a hint; the channel's registration speaks when the user agent is silent. */
function kindOf({ userAgent, window, framed, channelKind }: Environment, table: readonly Detection[]): HostKind {
  if (framed) return 'frame'
  if (window.__wxjs_environment === 'miniprogram') return 'mini-program'
  const said = userAgent.toLowerCase()
  const match = table.find(({ pieces }) => pieces.every((piece) => said.includes(piece)))
  if (match) return match.kind
  return channelKind === undefined || channelKind === 'partner-site' ? 'browser' : channelKind
}
