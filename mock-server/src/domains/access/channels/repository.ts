import { and, arrayContains, asc, eq, inArray, isNotNull, like, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import type { Channel, Institution } from './channel.ts'
import type { Channels, ChannelRows } from './channels.ts'
import { channel, channelCallback, channelOldKey } from './schema.ts'
import { channelMoves } from './states.ts'

export function channelsRepository(db: Database, sealing: Sealing): Channels {
  return {
    rows: channelRows(db, sealing),
    async find(channelNo) {
      const rows = await db
        .select()
        .from(channel)
        .leftJoin(channelOldKey, eq(channelOldKey.channelNo, channel.channelNo))
        .where(eq(channel.channelNo, channelNo))
      const oldKeys = rows.flatMap(({ channel_old_key: key }) => key ?? [])
      return rows[0] && channelOf(rows[0].channel, oldKeys, sealing)
    },
    async isRegisteredCallback(channelNo, callback) {
      const rows = await db
        .select()
        .from(channelCallback)
        .where(and(eq(channelCallback.channelNo, channelNo), eq(channelCallback.callback, callback)))
      return rows.length === 1
    },
    async isRegisteredOrigin(origin) {
      const rows = await db
        .select({ channelNo: channel.channelNo })
        .from(channel)
        .where(
          or(arrayContains(channel.frameAncestors, [origin]), sql`starts_with(${channel.returnUrl}, ${origin} || '/')`),
        )
        .limit(1)
      return rows.length === 1
    },
  }
}

function channelRows(db: Database, sealing: Sealing): ChannelRows {
  const sealed = (sm4Key: string, channelNo: string) => sealing.seal(sm4Key, channel.sealedSm4Key, channelNo)
  const withoutKeys = {
    channelNo: channel.channelNo,
    name: channel.name,
    kind: channel.kind,
    state: channel.state,
    keyPurpose: channel.keyPurpose,
    allowedAddresses: channel.allowedAddresses,
    frameAncestors: channel.frameAncestors,
    returnUrl: channel.returnUrl,
    requestsPerMinute: channel.requestsPerMinute,
    requestsPerDay: channel.requestsPerDay,
    scenarios: channel.scenarios,
  }

  return {
    list: () => db.select(withoutKeys).from(channel).orderBy(asc(channel.channelNo)),
    async find(channelNo) {
      const [row] = await db.select(withoutKeys).from(channel).where(eq(channel.channelNo, channelNo))
      return row
    },
    async numbersFrom(start) {
      const rows = await db
        .select(withoutKeys)
        .from(channel)
        .where(like(channel.channelNo, `${start}%`))
      return rows.map(({ channelNo }) => channelNo)
    },
    async insert({ sm4Key, institution, callbacks, ...row }, transaction) {
      const { channelNo } = row
      await transaction
        .insert(channel)
        .values({ ...row, ...institutionColumns(institution), sealedSm4Key: sealed(sm4Key, channelNo) })
      if (callbacks.length > 0)
        await transaction.insert(channelCallback).values(callbacks.map((callback) => ({ channelNo, callback })))
    },
    async move(channelNo, name, transaction) {
      const { from, to } = channelMoves[name]
      const moved = await transaction
        .update(channel)
        .set({ state: to })
        .where(and(eq(channel.channelNo, channelNo), inArray(channel.state, [...from])))
        .returning({ channelNo: channel.channelNo })
      return moved.length === 1
    },
    async changeKeys(channelNo, { publicKey, sm4Key, purpose }, until, transaction) {
      const [old] = await transaction.select().from(channel).where(eq(channel.channelNo, channelNo)).for('update')
      const oldSm4Key = sealing.open(old!.sealedSm4Key, channel.sealedSm4Key, channelNo)
      await transaction
        .delete(channelOldKey)
        .where(and(eq(channelOldKey.channelNo, channelNo), isNotNull(channelOldKey.until)))
      await transaction.insert(channelOldKey).values({
        channelNo,
        publicKey: old!.publicKey,
        sealedSm4Key: sealing.seal(oldSm4Key, channelOldKey.sealedSm4Key, oldKeyRow(old!)),
        purpose: old!.keyPurpose,
        until,
      })
      await transaction
        .update(channel)
        .set({ publicKey, sealedSm4Key: sealed(sm4Key, channelNo), keyPurpose: purpose })
        .where(eq(channel.channelNo, channelNo))
    },
    async deleteOldKeys(channelNo, transaction) {
      await transaction.delete(channelOldKey).where(eq(channelOldKey.channelNo, channelNo))
    },
  }
}

/** Its primary key, as a sealed value knows its row. */
const oldKeyRow = ({ channelNo, publicKey }: { channelNo: string; publicKey: string }) => `${channelNo}/${publicKey}`

type Row = typeof channel.$inferSelect

function channelOf(row: Row, oldKeys: (typeof channelOldKey.$inferSelect)[], sealing: Sealing): Channel {
  const institution = institutionOf(row)
  return {
    channelNo: row.channelNo,
    name: row.name,
    kind: row.kind,
    state: row.state,
    publicKey: row.publicKey,
    sm4Key: sealing.open(row.sealedSm4Key, channel.sealedSm4Key, row.channelNo),
    keyPurpose: row.keyPurpose,
    oldKeys: oldKeys.map((old) => ({
      purpose: old.purpose,
      publicKey: old.publicKey,
      sm4Key: sealing.open(old.sealedSm4Key, channelOldKey.sealedSm4Key, oldKeyRow(old)),
      ...(old.until && { until: old.until }),
    })),
    allowedAddresses: row.allowedAddresses,
    frameAncestors: row.frameAncestors,
    requestsPerMinute: row.requestsPerMinute,
    scenes: row.scenes,
    ...(row.requestsPerDay !== null && { requestsPerDay: row.requestsPerDay }),
    ...(row.returnUrl && { returnUrl: row.returnUrl }),
    ...(row.sharesFor && { sharesFor: row.sharesFor }),
    ...(institution && { institution }),
  }
}

export function institutionColumns(institution: Institution | undefined) {
  if (institution === undefined) return {}
  const { name: institutionName, address: institutionAddress, ...rest } = institution
  return { institutionName, institutionAddress, ...rest }
}

function institutionOf(row: Row): Institution | undefined {
  const { institutionName: name, institutionAddress: address, regionCode, institutionClass, creditCode } = row
  if (!name || !address || !regionCode || !institutionClass || !creditCode) return undefined
  return { name, address, regionCode, institutionClass, creditCode }
}
