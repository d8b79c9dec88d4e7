import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelService } from './schema.ts'

export interface Grants {
  /** Whether the service was granted to it (§8.1.1.3). */
  mayCall(channelNo: string, service: string): Promise<boolean>
  /** The fields of a service's result that were granted to it; empty without a grant. */
  grantedFields(channelNo: string, service: string): Promise<string[]>
}

export function grantsRepository(db: Database): Grants {
  const grant = (channelNo: string, service: string) =>
    db
      .select()
      .from(channelService)
      .where(and(eq(channelService.channelNo, channelNo), eq(channelService.service, service)))

  return {
    mayCall: async (channelNo, service) => (await grant(channelNo, service)).length === 1,
    grantedFields: async (channelNo, service) => (await grant(channelNo, service))[0]?.fields ?? [],
  }
}
