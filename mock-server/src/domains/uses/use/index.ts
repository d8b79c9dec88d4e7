import { flows, type CredentialFlow } from '@one-card/records'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Disclosure, Disclosures } from '../disclosures/index.ts'
import type { Records } from '../records/index.ts'
import type { TraceMismatch } from '../../people/holders/index.ts'
import { credentialRow, paymentRow, toSecond } from './rows.ts'
import type { CredentialUse, Use } from './use.ts'

/** A record's id, and its time to the second, as a system must repeat it. */
export interface Written {
  recordId: string
  at: Date
}

export interface Uses {
  /**
   * The record of a use (C.3 or C.4) and what its holder reads of it, both or neither; in the caller's transaction where
   * one is given. A use at a desk is 未响应 until the system reports, one that was refused is 失败 for good.
   */
  write(use: Use, transaction?: Database): Promise<Written>
  /** What the holder agreed to and nobody was given yet: the record alone. What is given later is `disclose`d. */
  begin(use: CredentialUse, transaction: Database): Promise<Written>
  /** What was seen, or tried in vain, where there is a record already or none comes of it. */
  disclose: Disclosures['add']
  /** Whether this caller saw this holder by this way since then, and not in vain. */
  hasUse(use: Pick<CredentialUse, 'flow' | 'holder' | 'channel'> & { since: Date }): Promise<boolean>
  /** What the system reported of a use at that moment, or nothing yet. */
  findOutcome(
    use: Pick<CredentialUse, 'flow' | 'at'> & { holderId: string; channelNo: string },
  ): Promise<{ state: 'succeeded' | 'failed'; reason?: string } | undefined>
  /** That somebody named this holder by a wrong name: one line for each caller and way in half an hour. */
  discloseMismatch: TraceMismatch
}

const mismatchRestMs = 30 * 60_000

/** As the holder's list calls it. */
const ways: Record<CredentialFlow, Disclosure['way']> = {
  identityCode: 'code',
  licence: 'licence',
  cardAuthentication: 'card',
  scanLogin: 'login',
  authorisedLogin: 'login',
  faceComparison: 'face',
  deskCheck: 'desk',
}

export function usesModule(
  { db, sealing, now, dictionaries }: Pick<Deps, 'db' | 'sealing' | 'now' | 'dictionaries'>,
  { records, disclosures }: { records: Records; disclosures: Disclosures },
): Module<Uses> {
  async function insert(row: Parameters<Records['insert']>[0], transaction: Database): Promise<Written> {
    return { recordId: await records.insert(row, transaction), at: row.usedAt }
  }

  async function writeWithin(use: Use, transaction: Database): Promise<Written> {
    if (use.kind === 'payment') return insert(paymentRow(dictionaries, use), transaction)
    await disclosures.add({ ...use, holderId: use.holder.id, way: ways[use.flow], reason: use.scene }, transaction)
    return insert(credentialRow(dictionaries, use, use.outcome === 'seen' ? 'pending' : 'failed'), transaction)
  }

  return {
    api: {
      write: (use, transaction) =>
        transaction ? writeWithin(use, transaction) : db.transaction((own) => writeWithin(use, own)),
      begin: (use, transaction) => insert(credentialRow(dictionaries, use, 'pending'), transaction),
      disclose: disclosures.add,
      hasUse: ({ flow, holder, channel, since }) =>
        records.hasUse(
          { channelNo: channel.channelNo, holderId: holder.id, credentialType: flows[flow].credentialType },
          since,
        ),
      async findOutcome({ flow, at, ...by }) {
        const key = { ...by, credentialType: flows[flow].credentialType, usedAt: toSecond(at) }
        const found = await records.findOutcome(key)
        if (found === undefined || found.state === 'pending') return undefined
        return { state: found.state, ...(found.stateReason !== null && { reason: found.stateReason }) }
      },
      async discloseMismatch(mismatch) {
        const { holderId, channel, way } = mismatch
        const at = now()
        const halfHour = Math.floor(at.getTime() / mismatchRestMs)
        const once = sealing.index('try', ['mismatch', holderId, channel.channelNo, way, halfHour].join('/'))
        await disclosures.add({ ...mismatch, fields: [], at, outcome: 'refused', cause: 'HOLDER_MISMATCH', once })
      },
    },
  }
}

export type { CredentialUse, PaymentUse } from './use.ts'
