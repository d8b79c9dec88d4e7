import { toHex } from '@one-card/gm'
import { refuse } from '../../../refusal.ts'
import { digestOf } from '../../../bearer.ts'
import { isServed, type Channel, type Channels } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import { readScene } from '../../uses/records/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Session, Sessions } from '../../entry/sessions/index.ts'
import { addressOf, isState, readAsked, type AskedInAddress } from './asked.ts'
import type { AuthorisedLogin, AuthorisedLoginsRepository } from './repository.ts'
import { stepSeconds } from './states.ts'
import type { Holders } from '../../people/holders/index.ts'

export interface AuthorisedLoginNeighbours {
  channels: Channels
  grants: Grants
  holders: Holders
  sessions: Sessions
  uses: Uses
}

const service = 'authorised-login/exchange'

export type AuthorisedLoginsService = ReturnType<typeof authorisedLoginsService>
type Decision = 'agreed' | 'refused'

/** 授权登录 for partner sites (docs/decisions/0011): the holder's one answer on our page, and where it sends them. */
export function authorisedLoginsService(
  {
    db,
    sealing,
    now,
    randomBytes,
    dictionaries,
  }: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes' | 'dictionaries'>,
  repository: AuthorisedLoginsRepository,
  { channels, grants, holders, uses }: AuthorisedLoginNeighbours,
) {
  const inSeconds = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
  /** The same each time it is asked for, so that an answer lost on its way can be given again; 256 bit, and not to be had from the store. */
  const grantOf = (loginId: string) => sealing.index('grant', loginId)

  /** Whoever is not known by number and callback, to the letter, gets nobody sent anywhere. */
  async function knownCaller({ channelNo, callback }: AskedInAddress): Promise<{ caller: Channel; callback: string }> {
    if (channelNo === undefined || callback === undefined) return refuse('LOGIN_REQUEST_UNKNOWN')
    const caller = await channels.find(channelNo)
    if (!isServed(caller) || !caller.institution || !(await channels.isRegisteredCallback(channelNo, callback)))
      return refuse('LOGIN_REQUEST_UNKNOWN')
    return { caller, callback }
  }

  /** Loaded again by the same session it stays theirs; anybody else, or the same challenge with other words, comes too late. */
  async function openRequest(inAddress: AskedInAddress, { id: sessionId, holderId }: Session) {
    const { caller, callback } = await knownCaller(inAddress)
    const { channelNo } = caller
    const state = isState(inAddress.state) ? { state: inAddress.state } : {}
    if (!(await grants.mayCall(channelNo, service)))
      return { goTo: addressOf(callback, { error: 'unauthorized_client', ...state }) }
    const asked = readAsked(inAddress, dictionaries)
    if (asked === undefined) return { goTo: addressOf(callback, { error: 'invalid_request', ...state }) }
    const at = now()
    const login = await repository.insertOrFind({
      loginId: toHex(randomBytes(16)),
      channelNo,
      callback,
      challenge: asked.challenge,
      scene: readScene(dictionaries, asked.scene),
      fields: await grants.grantedFields(channelNo, service),
      holderId,
      sessionId,
      askedAt: at,
      expiresAt: inSeconds(at, stepSeconds.asked),
    })
    const isSame =
      login.sessionId === sessionId &&
      login.callback === callback &&
      login.scene === readScene(dictionaries, asked.scene)
    if (!isSame) refuse('LOGIN_REQUEST_TAKEN')
    return { login, caller, decided: decisionOf(login, at) }
  }

  async function decide(loginId: string, decision: Decision, state: string, session: Session): Promise<string> {
    const login = (await repository.findOwn(loginId, session.id)) ?? refuse('LOGIN_REQUEST_UNKNOWN')
    const at = now()
    const decided = decisionOf(login, at)
    const goTo = addressOf(
      login.callback,
      decision === 'agreed' ? { grant: grantOf(loginId), state } : { error: 'access_denied', state },
    )
    if (decided !== undefined) return decided === decision ? goTo : refuse('LOGIN_DECIDED')
    if (decision === 'agreed') await holders.usableCard(session.holderId)
    const channel = (await channels.find(login.channelNo)) ?? refuse('LOGIN_REQUEST_UNKNOWN')
    const { holderId, scene, fields } = login
    const use = {
      kind: 'credential' as const,
      flow: 'authorisedLogin' as const,
      holder: await holders.get(holderId),
      channel,
      scene,
      at,
    }
    const moved = await db.transaction(async (transaction) => {
      if (decision === 'agreed') {
        const changes = {
          authTime: at,
          expiresAt: inSeconds(at, stepSeconds.agreed),
          grantDigest: digestOf(grantOf(loginId)),
        }
        if (!(await repository.move(loginId, 'agree', at, changes, transaction))) return false
        await uses.begin(use, transaction)
      } else {
        if (!(await repository.move(loginId, 'refuse', at, { authTime: at }, transaction))) return false
        await uses.write(
          { ...use, fields, sessionId: session.id, outcome: 'refused', cause: 'LOGIN_REFUSED' },
          transaction,
        )
      }
      return true
    })
    // Answered in another tab at the same moment: what was answered there holds.
    return moved ? goTo : decide(loginId, decision, state, session)
  }

  return { openRequest, decide }
}

/** What the holder answered, as long as the site can still hear it; nothing yet when it waits for them. */
function decisionOf({ state, expiresAt }: AuthorisedLogin, at: Date): Decision | undefined {
  if (state !== 'asked' && state !== 'agreed' && state !== 'refused') return refuse('LOGIN_DECIDED')
  if (expiresAt <= at) return refuse('LOGIN_REQUEST_EXPIRED')
  return state === 'asked' ? undefined : state
}
