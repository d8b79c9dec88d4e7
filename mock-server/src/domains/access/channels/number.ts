import type { Role } from '../../../db/open.ts'
import type { Channel } from './channel.ts'

const kindDigits: Record<Channel['kind'], string> = {
  app: '01',
  'mini-program': '02',
  'official-account': '03',
  'partner-site': '04',
  system: '09',
}

export const channelKinds = Object.keys(kindDigits) as Channel['kind'][]

/** 系统编号 without its last two digits: platform (01 national, 02 local), kind (01–04 channels, 09 systems), region (decision 0119). */
export const numberStart = (role: Role, kind: Channel['kind'], regionCode: string): string =>
  `${role === 'national' ? '01' : '02'}${kindDigits[kind]}${regionCode}`
