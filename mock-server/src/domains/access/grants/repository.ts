import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelService } from './schema.ts'

export interface Grants {
  /** Whether the service was granted to it (§8.1.1.3). */
  mayCall(channelNo: string, service: string): Promise<boolean>
  /** The fields of a service's result that were granted to it; empty without a grant. */
  grantedFields(channelNo: string, service: string): Promise<string[]>
  listOf(channelNo: string): Promise<{ service: string; fields: string[] }[]>
  /** Anew, where it was granted with other fields. */
  grant(channelNo: string, service: string, fields: string[], transaction: Database): Promise<void>
  /** False where it was not granted. */
  revoke(channelNo: string, service: string, transaction: Database): Promise<boolean>
}

export function grantsRepository(db: Database): Grants {
  const rowsOf = (channelNo: string, service: string) =>
    db
      .select()
      .from(channelService)
      .where(and(eq(channelService.channelNo, channelNo), eq(channelService.service, service)))

  return {
    mayCall: async (channelNo, service) => (await rowsOf(channelNo, service)).length === 1,
    listOf: (channelNo) =>
      db
        .select({ service: channelService.service, fields: channelService.fields })
        .from(channelService)
        .where(eq(channelService.channelNo, channelNo)),
    async grant(channelNo, service, fields, transaction) {
      await transaction
        .insert(channelService)
        .values({ channelNo, service, fields })
        .onConflictDoUpdate({ target: [channelService.channelNo, channelService.service], set: { fields } })
    },
    async revoke(channelNo, service, transaction) {
      const gone = await transaction
        .delete(channelService)
        .where(and(eq(channelService.channelNo, channelNo), eq(channelService.service, service)))
        .returning()
      return gone.length === 1
    },
    grantedFields: async (channelNo, service) => (await rowsOf(channelNo, service))[0]?.fields ?? [],
  }
}
