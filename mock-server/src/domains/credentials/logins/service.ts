import { toHex } from '@one-card/gm'
import { kindOf, makeCode } from '@one-card/platform-api/code-text'
import { refuse } from '../../../refusal.ts'
import { isServed, type Channel, type Channels } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import { readScene } from '../../uses/records/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Session, Sessions } from '../../entry/sessions/index.ts'
import type { LoginCode, LoginsRepository } from './repository.ts'
import { stepSeconds } from './states.ts'
import type { Holders } from '../../people/holders/index.ts'

export interface LoginNeighbours {
  channels: Channels
  grants: Grants
  holders: Holders
  sessions: Pick<Sessions, 'isOpen'>
  uses: Uses
}

export type LoginsService = ReturnType<typeof loginsService>

/** Scan login, §7.1.4: a system's code, the holder who scans it, the one answer, the identity once. */
export function loginsService(
  {
    db,
    sealing,
    now,
    randomBytes,
    dictionaries,
  }: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes' | 'dictionaries'>,
  repository: LoginsRepository,
  { channels, grants, holders, sessions, uses }: LoginNeighbours,
) {
  const inSeconds = (seconds: number) => new Date(now().getTime() + seconds * 1000)
  const indexOf = (code: string) => sealing.index('login', code)

  async function create({ scene, device }: { scene: string; device?: string }, { channelNo, institution }: Channel) {
    if (!institution) refuse('SERVICE_NOT_GRANTED')
    const code = makeCode('login', randomBytes)
    await repository.insert({
      codeIndex: indexOf(code),
      loginId: toHex(randomBytes(16)),
      channelNo,
      device: device ?? null,
      scene: readScene(dictionaries, scene),
      issuedAt: now(),
      expiresAt: inSeconds(stepSeconds.waiting),
    })
    return { code, expiresIn: String(stepSeconds.waiting) }
  }

  /** Loaded again or scanned twice by the same session it stays theirs, answered or not; anybody else comes too late. */
  async function scan(text: string, session: Session): Promise<{ login: LoginCode; system: Channel }> {
    const { id: sessionId, holderId } = session
    if (kindOf(text) !== 'login') refuse('LOGIN_CODE_UNKNOWN')
    const at = now()
    const login = (await repository.find(indexOf(text))) ?? refuse('LOGIN_CODE_UNKNOWN')
    if (login.state !== 'waiting' && login.sessionId !== sessionId) refuse('LOGIN_CODE_TAKEN')
    if (login.state === 'expired' || (isOpen(login) && login.expiresAt <= at)) refuse('LOGIN_CODE_EXPIRED')
    const system = await channels.find(login.channelNo)
    if (!isServed(system)) return refuse('LOGIN_CODE_UNKNOWN')
    if (login.state !== 'waiting') return { login, system }
    const fields = await grants.grantedFields(system.channelNo, 'login-code/query')
    const changes = { holderId, sessionId, fields, expiresAt: inSeconds(stepSeconds.scanned) }
    // Whoever else scanned it at this moment has it; the same page in a double tap has it twice.
    if (!(await repository.move(login.loginId, 'scan', at, changes))) return scan(text, session)
    return { login: { ...login, ...changes, state: 'scanned' }, system }
  }

  async function decide(
    loginId: string,
    decision: 'agreed' | 'refused',
    session: Session,
  ): Promise<'confirmed' | 'refused'> {
    const at = now()
    const login = await currentLogin(
      (await repository.findOwn(loginId, session.holderId)) ?? refuse('LOGIN_CODE_UNKNOWN'),
      at,
    )
    const state = decision === 'agreed' ? ('confirmed' as const) : ('refused' as const)
    if (login.state === 'expired') refuse('LOGIN_CODE_EXPIRED')
    if (login.state !== 'scanned') return settled(login) === state ? state : refuse('LOGIN_DECIDED')
    if (decision === 'agreed') await holders.usableCard(session.holderId)
    const channel = (await channels.find(login.channelNo)) ?? refuse('LOGIN_CODE_UNKNOWN')
    const use = {
      kind: 'credential' as const,
      flow: 'scanLogin' as const,
      holder: await holders.get(session.holderId),
      channel,
      scene: login.scene,
      at,
    }
    const moved = await db.transaction(async (transaction) => {
      const changes = { authTime: at, expiresAt: inSeconds(stepSeconds.confirmed) }
      if (!(await repository.move(loginId, decision === 'agreed' ? 'agree' : 'refuse', at, changes, transaction)))
        return false
      if (decision === 'agreed') await uses.begin(use, transaction)
      else await uses.write({ ...use, ...triedBy(login), outcome: 'refused', cause: 'LOGIN_REFUSED' }, transaction)
      return true
    })
    // Answered in another tab at the same moment: what was answered there holds.
    return moved ? state : decide(loginId, decision, session)
  }

  /** The system's side: where it stands, and the holder's id in the one answer that delivers. */
  async function query(text: string, channel: Channel) {
    const found = await repository.find(indexOf(text))
    if (found === undefined || found.channelNo !== channel.channelNo) return refuse('LOGIN_CODE_UNKNOWN')
    const at = now()
    const login = await currentLogin(found, at)
    const delivered = login.state === 'confirmed' ? await deliver(login, channel, at) : undefined
    if (delivered) return { state: 'confirmed' as const, delivered }
    return { state: login.state === 'waiting' && login.expiresAt <= at ? ('expired' as const) : settled(login) }
  }

  /** A code that waited in vain, for its holder or for its system. Whoever finds out first writes it down. */
  async function end(login: LoginCode): Promise<void> {
    const channel = (await channels.find(login.channelNo)) ?? refuse('LOGIN_CODE_UNKNOWN')
    await db.transaction(async (transaction) => {
      if (!(await repository.end(login.loginId, login.state === 'scanned' ? 'expire' : 'lapse', transaction))) return
      await uses.disclose(
        {
          holderId: login.holderId!,
          channel,
          way: 'login',
          reason: login.scene,
          ...triedBy(login),
          outcome: 'refused',
          cause: 'LOGIN_CODE_EXPIRED',
          at: login.expiresAt,
        },
        transaction,
      )
    })
  }

  /** The login at `at`; one whose time is over has been ended. */
  async function currentLogin(login: LoginCode, at: Date): Promise<LoginCode> {
    const { state, sessionId, expiresAt } = login
    if (state !== 'scanned' && state !== 'confirmed') return login
    if (at < expiresAt && (state === 'scanned' || (await sessions.isOpen(sessionId!, at)))) return login
    await end(login)
    return (await repository.find(login.codeIndex)) ?? login
  }

  async function deleteExpiredBefore(date: Date): Promise<void> {
    for (const login of await repository.unendedBefore(date)) await end(login)
    await repository.deleteExpiredBefore(date)
  }

  /** Written down with the move, so that nobody is seen without a trace. */
  async function deliver(
    { loginId, holderId, sessionId, fields: shown, authTime, scene }: LoginCode,
    channel: Channel,
    at: Date,
  ) {
    if (holderId === null || authTime === null || shown === null)
      throw new Error('A confirmed login has a holder, their time and what they were shown')
    const granted = await grants.grantedFields(channel.channelNo, 'login-code/query')
    const fields = shown.filter((field) => granted.includes(field))
    const moved = await db.transaction(async (transaction) => {
      if (!(await repository.move(loginId, 'deliver', at, {}, transaction))) return false
      await uses.disclose(
        {
          holderId,
          channel,
          way: 'login',
          reason: scene,
          fields,
          outcome: 'seen',
          sessionId: sessionId ?? undefined,
          at,
        },
        transaction,
      )
      return true
    })
    return moved && { holderId, authTime, fields }
  }

  return { create, scan, decide, query, deleteExpiredBefore }
}

/** What the holder of a scanned code was shown, and where. */
const triedBy = ({ sessionId, fields }: LoginCode) => ({ fields: fields ?? [], sessionId: sessionId ?? undefined })
const isOpen = ({ state }: LoginCode) => state === 'waiting' || state === 'scanned'
/** As both sides are told: that an identity was given is told by the identity. */
export const settled = ({ state }: LoginCode) => (state === 'delivered' ? ('confirmed' as const) : state)
