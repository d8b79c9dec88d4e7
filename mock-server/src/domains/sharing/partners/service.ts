import { beijingTime, sealRequest } from '@one-card/envelope'
import { fromHex } from '@one-card/gm'
import { benefitRecord, credentialRecord, paymentRecord, type RecordTable, type WireRecord } from '@one-card/records'
import papaparse from 'papaparse'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { QueryGrants, QueryItem } from '../../consent/query-grants/index.ts'
import type { Records } from '../../uses/records/index.ts'
import type { PartnersRepository, ShareApplication } from './repository.ts'

export interface PartnersNeighbours {
  records: Pick<Records, 'idsOfHolders' | 'wiresOf'>
  queryGrants: Pick<QueryGrants, 'listLive' | 'readAll'>
}

type Kind = ShareApplication['kind']
type Content = Pick<ShareApplication, 'kind' | 'fields' | 'purpose' | 'period'>

const tables: Record<Kind, RecordTable> = {
  credential: credentialRecord,
  payment: paymentRecord,
  benefit: benefitRecord,
}
/** What a holder grants for it. */
export const itemOf = {
  credential: 'credentialRecords',
  payment: 'paymentRecords',
  benefit: 'benefitRecords',
} as const satisfies Record<Kind, QueryItem>

const grantsAtOnce = 100
const mostWaiting = 20

const contentOf = ({ kind, fields, purpose, period }: Content) =>
  JSON.stringify([kind, [...fields].sort(), purpose, period])

export function partnersService(
  { now, randomBytes, platformKey }: Pick<Deps, 'now' | 'randomBytes' | 'platformKey'>,
  repository: PartnersRepository,
  { records, queryGrants }: PartnersNeighbours,
) {
  async function apply(content: Content, { channelNo, institution }: Channel): Promise<ShareApplication> {
    if (!institution) return refuse('SERVICE_NOT_GRANTED')
    const known = new Set(tables[content.kind].fields.map(({ key }) => key))
    if (!content.fields.every((field) => known.has(field))) refuse('FORMAT_INVALID', 'fields')
    return repository.inTurn(channelNo, async (transaction) => {
      const waiting = await repository.listWaiting(channelNo, transaction)
      const same = waiting.find((each) => contentOf(each) === contentOf(content))
      if (same) return same
      if (waiting.length >= mostWaiting) refuse('GRANTS_WAITING')
      const application: ShareApplication = {
        ...content,
        applicationNo: newDayNumber(now(), randomBytes),
        channelNo,
        institution: institution.name,
        state: 'waiting',
        appliedAt: now(),
        reviewer: null,
        reason: null,
        decidedAt: null,
        validUntil: null,
      }
      await repository.insert(application, transaction)
      return application
    })
  }

  async function own(applicationNo: string, { channelNo }: Channel): Promise<ShareApplication> {
    const application = await repository.find(applicationNo)
    return application?.channelNo === channelNo ? application : refuse('SHARE_UNKNOWN', 'applicationNo')
  }

  async function approved(applicationNo: string, channel: Channel): Promise<ShareApplication> {
    const application = await own(applicationNo, channel)
    const { state, validUntil } = application
    return state === 'approved' && validUntil! > now() ? application : refuse('SHARE_NOT_APPROVED')
  }

  /** Only holders of whom something stands there are looked at, so a grant for one matter is not used up by an empty day. */
  async function page({ kind, fields }: ShareApplication, channel: Channel, day: string, after: string) {
    const item = itemOf[kind]
    const grants = await queryGrants.listLive(channel.channelNo, item, now(), after, grantsAtOnce)
    const rows = await records.idsOfHolders(kind, day, [...new Set(grants.map(({ holderId }) => holderId))])
    const concerned = new Set(rows.map(({ holderId }) => holderId))
    const seen = await queryGrants.readAll(
      item,
      channel,
      grants.filter(({ holderId }) => concerned.has(holderId)),
    )
    const ids = rows.filter(({ holderId }) => seen.has(holderId)).map(({ id }) => id)
    const wires = await records.wiresOf(ids)
    const next = grants.length === grantsAtOnce ? grants.at(-1)!.grantNo : undefined
    return { records: ids.map((id) => only(fields, wires.get(id)!)), ...(next !== undefined && { next }) }
  }

  return {
    apply,
    own,
    async read(applicationNo: string, day: string, after: string | undefined, channel: Channel) {
      return page(await approved(applicationNo, channel), channel, day, after ?? '')
    },
    /** File mode: whole or not at all; nobody without the key reads it, and a changed byte is noticed. */
    async file(applicationNo: string, day: string, channel: Channel) {
      const application = await approved(applicationNo, channel)
      const rows: WireRecord[] = []
      for (let after: string | undefined = ''; after !== undefined;) {
        const read: Awaited<ReturnType<typeof page>> = await page(application, channel, day, after)
        rows.push(...read.records)
        after = read.next
      }
      const csv = papaparse.unparse({ fields: application.fields, data: rows }, { escapeFormulae: true, quotes: true })
      const count = String(rows.length)
      const envelope = sealRequest({
        channelNo: channel.channelNo,
        params: { service: 'partner-share/file', applicationNo, day, count, csv },
        keys: { sm4Key: fromHex(channel.sm4Key), privateKey: platformKey },
        now: now(),
      })
      return { name: `${applicationNo}-${day}.json`, count, content: JSON.stringify(envelope) }
    },
    shown: ({ state, reason, validUntil }: ShareApplication) => ({
      state,
      ...(reason !== null && { reason }),
      ...(validUntil !== null && { validUntil: beijingTime(validUntil) }),
    }),
  }
}

const only = (fields: string[], wire: WireRecord): WireRecord =>
  Object.fromEntries(fields.map((field) => [field, wire[field] ?? '']))
