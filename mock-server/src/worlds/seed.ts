import { randomBytes, toHex } from '@one-card/gm'
import type { Database, Role } from '../db/open.ts'
import type { Sealing } from '../db/sealing.ts'
import { channel, channelPage, channelService, page } from '../modules/channels/schema.ts'
import { capability, card, holder } from '../modules/holders/schema.ts'
import { credentialRecord } from '../modules/records/schema.ts'
import { callersOf, capabilities, pages, type DemoCaller } from './callers.ts'
import { pastUses } from './history.ts'
import { newKeySet, type DemoKeySet } from './key-set.ts'
import { people, type Person } from './people.ts'

export interface WorldDeps { db: Database; sealing: Sealing; role: Role; at: Date }

/** Fills an empty database, wholly or not at all; answers the key sets it made, the only time their private halves are seen. */
export async function seedDemoWorld(world: WorldDeps): Promise<DemoKeySet[]> {
  return world.db.transaction(async (db) => {
    const deps = { ...world, db }
    await db.insert(page).values(pages)
    await db.insert(capability).values(capabilities.map((each, place) => ({ ...each, place })))
    const keySets: DemoKeySet[] = []
    for (const caller of callersOf(deps.role)) keySets.push(await registerCaller(deps, caller))
    for (const [index, person] of people.entries()) await enrol(deps, person, index)
    return keySets
  })
}

async function registerCaller({ db, sealing }: WorldDeps, caller: DemoCaller): Promise<DemoKeySet> {
  const keySet = newKeySet(caller.channelNo)
  const { institution, services, pages: granted, channelNo } = caller
  await db.insert(channel).values({
    channelNo, name: caller.name, kind: caller.kind, state: caller.state, publicKey: keySet.publicKey, sealedSm4Key: sealing.seal(keySet.sm4Key),
    allowedAddresses: caller.allowedAddresses, frameAncestors: caller.frameAncestors, requestsPerMinute: caller.requestsPerMinute,
    ...(institution && { institutionName: institution.name, institutionAddress: institution.address, regionCode: institution.regionCode,
      institutionClass: institution.institutionClass, creditCode: institution.creditCode }),
  })
  const grants = Object.entries(services).map(([service, fields]) => ({ channelNo, service, fields }))
  if (grants.length > 0) await db.insert(channelService).values(grants)
  if (granted.length > 0) await db.insert(channelPage).values(granted.map((name) => ({ channelNo, page: name })))
  return keySet
}

async function enrol({ db, sealing, role, at }: WorldDeps, person: Person, index: number): Promise<void> {
  const holderId = toHex(randomBytes(16))
  await db.insert(holder).values({
    id: holderId, idNoIndex: sealing.index('idNo', person.idNo), sealedName: sealing.seal(person.name), sealedIdNo: sealing.seal(person.idNo),
    sealedMobile: sealing.seal(person.mobile), insuredRegion: person.insuredRegion, mode: person.mode ?? null,
  })
  await db.insert(card).values({
    holderId, sealedCardNo: sealing.seal(person.cardNo), sealedBankCard: person.bankCard ? sealing.seal(person.bankCard) : null,
    bankName: person.bankName || null, issuingRegion: person.issuingRegion, state: person.cardState, validUntil: '2033-04-21',
  })
  const history = role === 'national' ? pastUses.slice(index) : []
  const rows = history.map((use) => ({ ...recordOf(use, at), id: toHex(randomBytes(16)), holderId, sealedIdNo: sealing.seal(person.idNo), sealedName: sealing.seal(person.name) }))
  if (rows.length > 0) await db.insert(credentialRecord).values(rows)
}

const dayMs = 86_400_000
const beijingOffsetMs = 8 * 3_600_000

function recordOf({ daysAgo, minutesOfDay, ...use }: (typeof pastUses)[number], at: Date) {
  const midnightMs = Math.floor((at.getTime() + beijingOffsetMs) / dayMs) * dayMs - beijingOffsetMs
  const authTime = new Date(midnightMs - daysAgo * dayMs + minutesOfDay * 60_000)
  return { ...use, channelNo: '020100000001', serialNo: '', regionCode: '320500', authTime, handledTime: new Date(authTime.getTime() + 180_000) }
}
