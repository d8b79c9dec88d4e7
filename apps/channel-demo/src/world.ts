import type { Masked } from '@one-card/masking'
import type { ChannelKind, PageName, Params, OpenServices } from '@one-card/platform-api'
import { pageNames, pages } from '@one-card/platform-api/pages'

export interface Channel {
  channelNo: string
  name: string
  kind: ChannelKind
}

/** `citizen` is only a place in the demo's list: nothing in the browser names a person. */
export interface DemoCitizen {
  citizen: number
  name: Masked
  note: string
  region: Masked
}

export interface World {
  channels: Channel[]
  citizens: DemoCitizen[]
}

/** A page, or the self-check in its place. */
export type Opened = PageName | typeof selfCheckPage
export const selfCheckPage = 'self-check'

export type AuthLevel = Params<OpenServices['user-token/issue']>['authLevel']

/** What a reviewer sets before the channel opens a page. */
export interface Choice {
  channelNo: string
  citizen: number
  page: Opened
  authLevel: AuthLevel
  elderly: boolean
}

/** What a channel's own screen leads to, as the page registry has it. */
export const entrances = pageNames.flatMap((page) => {
  const registered = pages[page]
  return 'entrance' in registered ? [{ page, ...registered.entrance }] : []
})

/** 认证等级 (decision 0125). */
export const authLevels: { authLevel: AuthLevel; title: string }[] = [
  { authLevel: '1', title: '实名' },
  { authLevel: '2', title: '实卡' },
  { authLevel: '3', title: '实人' },
]

export const channelKinds: Record<ChannelKind, string> = {
  app: 'App',
  'mini-program': '小程序',
  'official-account': '公众号',
  'partner-site': '合作网站',
}
