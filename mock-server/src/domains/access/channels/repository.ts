import { and, arrayContains, count, eq, gte, lt, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import type { Channel, Institution } from './channel.ts'
import type { Channels } from './channels.ts'
import { channel, channelCallback, channelPage, channelService, page, requestSeen } from './schema.ts'

export function channelsRepository(
  db: Database,
  sealing: Sealing,
): Channels & { deleteRequestsBefore(date: Date): Promise<void> } {
  const grant = (channelNo: string, service: string) =>
    db
      .select()
      .from(channelService)
      .where(and(eq(channelService.channelNo, channelNo), eq(channelService.service, service)))

  return {
    async find(channelNo) {
      const [row] = await db.select().from(channel).where(eq(channel.channelNo, channelNo))
      return row && channelOf(row, sealing)
    },
    mayCall: async (channelNo, service) => (await grant(channelNo, service)).length === 1,
    grantedFields: async (channelNo, service) => (await grant(channelNo, service))[0]?.fields ?? [],
    async mayOpen(channelNo, name) {
      const rows = await db
        .select()
        .from(channelPage)
        .where(and(eq(channelPage.channelNo, channelNo), eq(channelPage.page, name)))
      return rows.length === 1
    },
    async pageOf(name) {
      const [row] = await db.select().from(page).where(eq(page.name, name))
      return row
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
    async markRequestSeen(caller, requestId, at) {
      const inserted = await db
        .insert(requestSeen)
        .values({ caller, requestId, receivedAt: at })
        .onConflictDoNothing()
        .returning()
      return inserted.length === 1
    },
    async requestsSince(caller, sinceMs) {
      const [row] = await db
        .select({ requests: count() })
        .from(requestSeen)
        .where(and(eq(requestSeen.caller, caller), gte(requestSeen.receivedAt, new Date(sinceMs))))
      return row?.requests ?? 0
    },
    async deleteRequestsBefore(date) {
      await db.delete(requestSeen).where(lt(requestSeen.receivedAt, date))
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
    sm4Key: sealing.open(row.sealedSm4Key),
    allowedAddresses: row.allowedAddresses,
    frameAncestors: row.frameAncestors,
    requestsPerMinute: row.requestsPerMinute,
    ...(row.returnUrl && { returnUrl: row.returnUrl }),
    ...(institution && { institution }),
  }
}

function institutionOf(row: Row): Institution | undefined {
  const { institutionName: name, institutionAddress: address, regionCode, institutionClass, creditCode } = row
  if (!name || !address || !regionCode || !institutionClass || !creditCode) return undefined
  return { name, address, regionCode, institutionClass, creditCode }
}
