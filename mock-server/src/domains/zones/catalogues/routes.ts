import { beijingTime } from '@one-card/envelope'
import { openServices } from '@one-card/platform-api'
import type { WireRecord } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import { rowOfInstitution, type Institutions } from '../institutions/index.ts'
import { nationCode } from '../region-code.ts'
import { rowOfItem, type Services } from '../services/index.ts'
import type { receiving } from './receive.ts'
import type { RegionOwners } from './region-owners.ts'
import type { zoneRegister } from './zone-register.ts'

const pageSize = 200

export interface CatalogueParts {
  receive: ReturnType<typeof receiving>
  register: ReturnType<typeof zoneRegister>
  owners: RegionOwners
  services: Pick<Services, 'listRows' | 'countRows'>
  institutions: Pick<Institutions, 'listRows' | 'countRows'>
}

/** Of the nation's catalogue all regions' are a part. */
const ownerIn = (regionCode: string) => (regionCode === nationCode ? undefined : regionCode)

/** A page of rows as they travel, with who reported each and when. */
function pageOf<R extends { id: string; source: string | null; reportedAt: Date | null }>(
  rows: R[],
  rowOf: (row: R) => WireRecord,
) {
  const shown = rows.slice(0, pageSize)
  return {
    listed: shown.map((each) => ({
      row: rowOf(each),
      ...(each.source !== null && { source: each.source }),
      ...(each.reportedAt && { reportedAt: beijingTime(each.reportedAt) }),
    })),
    more: rows.length > pageSize ? { next: shown.at(-1)!.id } : {},
  }
}

export function catalogueRoutes(
  { receive, register, owners, services, institutions }: CatalogueParts,
  { sealing }: Pick<Deps, 'sealing'>,
): Handler[] {
  return [
    handle(openServices['catalogue/services'], async ({ regionCode, services: rows }, { channel }) => {
      await owners.requireOwn(channel, regionCode)
      return receive.services(rows, regionCode, channel)
    }),
    handle(openServices['catalogue/institutions'], async ({ regionCode, institutions: rows }, { channel }) => {
      await owners.requireOwn(channel, regionCode)
      return receive.institutions(rows, regionCode, channel)
    }),
    handle(openServices['catalogue/articles'], async ({ regionCode, articles }, { channel }) => {
      await owners.requireOwn(channel, regionCode)
      return receive.articles(articles, regionCode)
    }),

    handle(openServices['catalogue/service-list'], async ({ after, servicesOf, ...told }) => {
      const wanted = { ...told, regionCode: ownerIn(servicesOf) }
      const { listed, more } = pageOf(await services.listRows(wanted, pageSize + 1, after), rowOfItem)
      return { total: String(await services.countRows(wanted)), services: listed, ...more }
    }),
    handle(openServices['catalogue/institution-list'], async ({ after, institutionsOf, ...told }) => {
      const wanted = { ...told, regionCode: ownerIn(institutionsOf) }
      const rows = await institutions.listRows(wanted, pageSize + 1, after)
      const { listed, more } = pageOf(rows, (each) => rowOfInstitution(each, sealing))
      return { total: String(await institutions.countRows(wanted)), institutions: listed, ...more }
    }),

    handle(openServices['zone/register'], async (told, { channel }) => {
      await register.open(told, channel)
      return { state: 'registered' as const }
    }),
    handle(openServices['zone/withdraw'], async ({ regionCode }, { channel }) => {
      await register.close(regionCode, channel)
      return { state: 'withdrawn' as const }
    }),
  ]
}
