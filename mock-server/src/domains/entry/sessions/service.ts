import { toHex } from '@one-card/gm'
import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import { digestOf } from '../../../bearer.ts'
import { isServed, type Channels } from '../../access/channels/index.ts'
import type { Pages } from '../../access/pages/index.ts'
import type { Stops } from '../../access/stops/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { SessionsRepository } from './repository.ts'
import type { PageName } from '@one-card/platform-api'
import { sessionEnded } from '@one-card/platform-api/client'
import type { Database } from '../../../db/open.ts'
import { pageTopic, type PageMessage } from './page-message.ts'
import type { Opening, Refused, Session, SessionKey } from './session.ts'

type Comer = Pick<Session, 'channelNo' | 'authLevel'>

export interface Sessions {
  /** The channel by which its holder came, in words; nothing for a session of long ago. */
  channelNameOf(id: string): Promise<string | undefined>
  /** Within the transaction that takes the token. */
  open(opening: Opening, at: Date, transaction: Database): Promise<void>
  /** TOKEN_MISSING without a session, SESSION_EXPIRED after its end, CHANNEL_UNKNOWN when its channel was suspended or has left. */
  find(cookie: string | undefined, at: Date): Promise<{ session: Session } | Refused>
  /** Whether what was begun in it may still go on, as `find` would say. */
  isOpen(id: string, at: Date): Promise<boolean>
  /** Ids of a holder's open sessions, for what their pages are told. */
  listOpen(holderId: string, at: Date, within?: Database): Promise<string[]>
  /** PAGE_NOT_GRANTED, also while it is stopped, or AUTH_LEVEL_TOO_LOW (§8.1.2.2-b, §8.1.2.3), if so; `authLevel` where another than the page's is asked. */
  refusalFor(who: Comer, page: PageName, authLevel?: number): Promise<RefusalName | undefined>
  /** Refuses as `refusalFor` says. */
  admit(who: Comer, page: PageName, authLevel?: number): Promise<void>
  /** To 实人, within the transaction of what proved it; false when it is over or was there already. */
  raise(id: string, at: Date, transaction: Database): Promise<boolean>
  /** Stands for another token from now on, within the transaction that takes it; false when it is over (decision 0024). */
  renew(id: string, token: { tokenHash: string; expiresAt: Date }, at: Date, transaction: Database): Promise<boolean>
  /** Ends what withdrawn tokens became, within the transaction that withdraws them; open pages are told. */
  endOf(tokenHashes: string[], transaction: Database): Promise<void>
  /**
   * Tells the session's page, over whichever process holds its stream, which of its services has something new to say: when
   * `transaction` commits, or at once. What was committed stays acknowledged when this fails: the page asks by itself too.
   */
  pushToPage(sessionId: string, topic: PageMessage['topic'], transaction?: Database): Promise<void>
  addKey(session: Session, keys: Omit<SessionKey, 'keyId'>): Promise<SessionKey>
  findKey(session: Session, keyId: string): Promise<SessionKey | undefined>
}

export function sessionsService(
  { now, notify, randomBytes }: Pick<Deps, 'now' | 'notify' | 'randomBytes'>,
  repository: SessionsRepository,
  { channels, pages, stops, holders }: { channels: Channels; pages: Pages; stops: Stops; holders: Holders },
): Sessions {
  const refusalFor: Sessions['refusalFor'] = async ({ channelNo, authLevel }, name, wanted) => {
    const page = await pages.pageOf(name)
    if (!page || !(await pages.mayOpen(channelNo, name))) return 'PAGE_NOT_GRANTED'
    if (await stops.isStopped(channelNo, name)) return 'PAGE_NOT_GRANTED'
    return authLevel < (wanted ?? page.minAuthLevel) ? 'AUTH_LEVEL_TOO_LOW' : undefined
  }

  const pushToPage: Sessions['pushToPage'] = async (sessionId, topic, transaction) => {
    const message: PageMessage = { sessionId, topic }
    if (transaction) await notify(pageTopic, message, transaction)
    else await notify(pageTopic, message).catch(() => {})
  }

  return {
    open: repository.open,

    async find(cookie, at) {
      const row = cookie ? await repository.find(digestOf(cookie)) : undefined
      if (!row) return { refusal: 'TOKEN_MISSING' }
      const { id, holderId, channelNo, authLevel, askedMode, returnUrl, expiresAt } = row
      const [channel, preferences] = await Promise.all([channels.find(channelNo), holders.preferencesOf(holderId)])
      const mode = preferences.mode ?? askedMode
      if (channel?.state === 'left') return { refusal: 'CHANNEL_UNKNOWN', notice: 'left', mode }
      if (!channel || !isServed(channel)) return { refusal: 'CHANNEL_UNKNOWN', returnUrl, mode }
      if (row.state !== 'open' || expiresAt <= at) return { refusal: 'SESSION_EXPIRED', channel, returnUrl, mode }
      return {
        session: {
          id,
          holderId,
          channelNo,
          channel,
          authLevel,
          mode,
          preferences,
          returnUrl,
          expiresAtMs: expiresAt.getTime(),
        },
      }
    },

    async isOpen(id, at) {
      const row = await repository.find(id)
      return row?.state === 'open' && at < row.expiresAt && isServed(await channels.find(row.channelNo))
    },

    refusalFor,
    async admit(who, name, wanted) {
      const refusal = await refusalFor(who, name, wanted)
      if (refusal) refuse(refusal)
    },

    async channelNameOf(id) {
      const row = await repository.find(id)
      return row && (await channels.find(row.channelNo))?.name
    },

    listOpen: repository.listOpen,
    pushToPage,

    raise: repository.raise,
    renew: (id, { tokenHash, expiresAt }, at, transaction) =>
      repository.renew(id, tokenHash, expiresAt, at, transaction),

    async endOf(tokenHashes, transaction) {
      for (const sessionId of await repository.endOf(tokenHashes, transaction))
        await pushToPage(sessionId, sessionEnded, transaction)
    },

    async addKey({ id }, keys) {
      const key = { keyId: toHex(randomBytes(16)), ...keys }
      await repository.insertKey(id, key, now())
      return key
    },

    findKey: repository.findKey,
  }
}
