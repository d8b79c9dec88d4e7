import { refuse } from '../../../refusal.ts'
import { isServed, type Channels } from '../../access/channels/index.ts'
import { addressProblem } from '../../access/registrations/index.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { ZonesRepository } from './repository.ts'

export interface DoorNeighbours {
  channels: Pick<Channels, 'find'>
  tokens: Pick<Tokens, 'derive'>
  isReachable(url: string): Promise<boolean>
}

/** The address of a zone on another origin, with a derived token in it; undefined where the zone is shown by this platform. */
export function zoneDoor(repository: ZonesRepository, { channels, tokens, isReachable }: DoorNeighbours) {
  return async (regionCode: string, session: Session): Promise<string | undefined> => {
    const { providerNo, origin } = (await repository.find(regionCode)) ?? {}
    if (!providerNo || !origin) return undefined
    const provider = await channels.find(providerNo)
    // Before a token is made: who is sent to a platform that is down sees a browser's words and no way back.
    if (!isServed(provider) || addressProblem(origin) !== undefined || !(await isReachable(`${origin}/healthz`)))
      return refuse('ZONE_UNREACHABLE')
    return `${origin}/h5/local-zone/?token=${await tokens.derive(session, providerNo, regionCode)}`
  }
}
