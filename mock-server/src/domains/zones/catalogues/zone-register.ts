import type { OpenServices, Params } from '@one-card/platform-api'
import { regionOf } from '@one-card/records/regions'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import { originProblem } from '../../access/registrations/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { isJoint } from '../region-code.ts'
import type { Regions } from '../regions/index.ts'
import { searchRow, syllablesOf, type Search } from '../search/index.ts'
import type { Zones } from '../zones/index.ts'
import type { RegionOwners } from './region-owners.ts'

export interface RegisterNeighbours {
  owners: RegionOwners
  zones: Pick<Zones, 'register' | 'withdraw'>
  localZones: Pick<LocalZones, 'register' | 'withdraw'>
  regions: Pick<Regions, 'get' | 'storeJoint'>
  search: Search
  queueZone(regionCode: string, within: Database): Promise<void>
}

type Told = Params<OpenServices['zone/register']>

/** §5.3.4.2-b: zones that open and close while the platform runs; what a region differs in is told, never built. */
export function zoneRegister(
  { db, role, dictionaries }: Pick<Deps, 'db' | 'role' | 'dictionaries'>,
  { owners, zones, localZones, regions, search, queueZone }: RegisterNeighbours,
) {
  /** On the national platform: where citizens are led. */
  async function openNational(told: Told, channel: Channel): Promise<void> {
    const { regionCode, name, level, drawing, members, origin } = told
    await owners.requireFree(channel, regionCode)
    if (origin === undefined || originProblem(origin) !== undefined) return refuse('FORMAT_INVALID', 'origin')
    if (isJoint(regionCode) !== (level === 'joint') || isJoint(regionCode) !== (members !== undefined))
      return refuse('FORMAT_INVALID', 'members')
    for (const code of members ?? [regionCode]) await regions.get(code)
    await db.transaction(async (transaction) => {
      if (level === 'joint')
        await regions.storeJoint({ code: regionCode, name, pinyin: syllablesOf(name) }, transaction)
      await zones.register(
        { regionCode, name, level, drawing, members: members ?? null, providerNo: channel.channelNo, origin },
        transaction,
      )
      const place = `national-zone/zones/${regionCode}`
      const entry = searchRow({ kind: 'zone', place, title: `${name}服务专区`, note: '地方服务专区', weight: 80 })
      await search.store([entry], transaction)
    })
  }

  /** On a platform that provides it. */
  async function openLocal(told: Told, { institution }: Channel): Promise<void> {
    const { regionCode, name, drawing, slogan, accent, hotline } = told
    if (regionOf(regionCode, dictionaries.now()) === undefined) return refuse('REGION_UNKNOWN', 'regionCode')
    const provider = told.provider ?? institution!.name
    await db.transaction(async (transaction) => {
      await localZones.register({ regionCode, name, drawing, slogan, accent, hotline, provider }, transaction)
      await queueZone(regionCode, transaction)
    })
  }

  return {
    async open(told: Told, channel: Channel): Promise<void> {
      if (role === 'national') return openNational(told, channel)
      await owners.requireOwn(channel, told.regionCode)
      await openLocal(told, channel)
    },

    async close(regionCode: string, channel: Channel): Promise<void> {
      await owners.requireOwn(channel, regionCode)
      if (role === 'national') return zones.withdraw(regionCode)
      await db.transaction(async (transaction) => {
        await localZones.withdraw(regionCode, transaction)
        await queueZone(regionCode, transaction)
      })
    },
  }
}
