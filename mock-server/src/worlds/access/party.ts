import type { PageName } from '@one-card/platform-api'
import type { Role } from '../../db/open.ts'
import { numberStart, type Channel, type Institution } from '../../domains/access/channels/index.ts'

/** A channel or system of the demo world, before it has keys. */
export interface DemoParty {
  channelNo: string
  name: string
  kind: Channel['kind']
  state?: 'suspended'
  /** Granted services, with the personal fields granted in their results. */
  services: Record<string, string[]>
  pages: PageName[]
  allowedAddresses?: string[]
  /** 60,000 unless told. */
  requestsPerMinute?: number
  /** Origins of its own beside the one the demo runs on. */
  ownOrigins?: string[]
  institution?: Institution
  /** Codes of table C.7 its institution registered (table B.1, row 9). */
  scenes?: string[]
  /** Of a local platform: the first digits of the 接入编号 whose records it brings. */
  sharesFor?: string
  /** Where its holders come back to from 授权登录, on the origin the demo runs on. */
  callbacks?: string[]
}

/** 苏州市, where most of the demo plays. */
export const regionCode = '320500'

export const numberOf = (role: Role, kind: Channel['kind'], own: string, region = regionCode) =>
  numberStart(role, kind, region) + own
