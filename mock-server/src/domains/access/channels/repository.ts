import { and, arrayContains, eq, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import type { Channel, Institution } from './channel.ts'
import type { Channels } from './channels.ts'
import { channel, channelCallback } from './schema.ts'

export function channelsRepository(db: Database, sealing: Sealing): Channels {
  return {
    async find(channelNo) {
      const [row] = await db.select().from(channel).where(eq(channel.channelNo, channelNo))
      return row && channelOf(row, sealing)
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

type Row = typeof channel.$inferSelect

function channelOf(row: Row, sealing: Sealing): Channel {
  const institution = institutionOf(row)
  return {
    channelNo: row.channelNo,
    name: row.name,
    kind: row.kind,
    state: row.state,
    publicKey: row.publicKey,
    sm4Key: sealing.open(row.sealedSm4Key, channel.sealedSm4Key, row.channelNo),
    allowedAddresses: row.allowedAddresses,
    frameAncestors: row.frameAncestors,
    requestsPerMinute: row.requestsPerMinute,
    scenes: row.scenes,
    ...(row.returnUrl && { returnUrl: row.returnUrl }),
    ...(row.sharesFor && { sharesFor: row.sharesFor }),
    ...(institution && { institution }),
  }
}

function institutionOf(row: Row): Institution | undefined {
  const { institutionName: name, institutionAddress: address, regionCode, institutionClass, creditCode } = row
  if (!name || !address || !regionCode || !institutionClass || !creditCode) return undefined
  return { name, address, regionCode, institutionClass, creditCode }
}
