import { randomBytes, sm2KeyPair, toHex } from '@one-card/gm'
import { eq, sql } from 'drizzle-orm'
import type { Database, Role } from '../db/open.ts'
import { sealing, type PlatformKeys, type Sealing } from '../db/sealing.ts'
import { institutionColumns } from '../domains/access/channels/index.ts'
import { channel, channelCallback, fitCallback } from '../domains/access/channels/schema.ts'
import { channelPage, page } from '../domains/access/pages/schema.ts'
import { channelService } from '../domains/access/grants/schema.ts'
import { capability } from '../domains/home/first-view/schema.ts'
import { queryGrant } from '../domains/consent/query-grants/schema.ts'
import { merchant } from '../domains/money/merchants/schema.ts'
import { card, holder } from '../domains/people/holders/schema.ts'
import { faceReference } from '../domains/consent/real-person/schema.ts'
import { useRecord } from '../domains/uses/records/schema.ts'
import { world as worldTable } from '../domains/operations/world/schema.ts'
import { demoParties } from './channels.ts'
import type { DemoParty } from './party.ts'
import { demoHolders, type DemoCitizen, type DemoHolder } from './citizens.ts'
import { drawnFaceOf } from './drawn-faces.ts'
import { pastBenefitRows } from './past-benefits.ts'
import { pastGrantRows, waitingGrantRow } from './past-consents.ts'
import { insertPastOrders } from './past-orders.ts'
import { pastRecord } from './past-record.ts'
import { basicCapabilities, pages } from './pages.ts'
import { demoMerchants, merchantRows, type DemoMerchant } from './merchants.ts'
import { insertMoney } from './money.ts'
import { demoVisits } from './visits.ts'

/** One entry of `demo-channels.json` (wire.md), keys in hex. The private key is kept nowhere else. */
export interface DemoChannel {
  name: string
  kind: DemoParty['kind']
  channelNo: string
  sm4Key: string
  privateKey: string
  publicKey: string
  platformPublicKey: string
}

export interface World {
  channels: DemoChannel[]
  citizens: DemoCitizen[]
  merchants: DemoMerchant[]
}

interface WorldOptions {
  role: Role
  /** Where this platform is reached; the demo channels live there too. */
  origin: string
  at: Date
}

/**
 * Fills an empty database with the demo world; on a filled one only tells its channels where the demo runs now and gives nothing back.
 * `publish` gets the key sets before they are committed: were they lost, nobody could speak for the channels again.
 */
export async function seedWorld(
  db: Database,
  keys: PlatformKeys,
  { role, origin, at }: WorldOptions,
  publish: (world: World) => Promise<void> | void = () => {},
): Promise<World | undefined> {
  const parties = demoParties(role)
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`one-card world ${role}`}))`)
    const [any] = await transaction.select({ channelNo: channel.channelNo }).from(channel).limit(1)
    if (any) return void (await move(transaction, parties, origin))
    const store = sealing(keys)
    await transaction.insert(worldTable).values(demoWorld)
    const channels = parties.map((party) => ({ party, keySet: keySetOf(party, keys) }))
    await insertChannels(transaction, store, channels, origin)
    const people = await insertHolders(transaction, store)
    await insertMoney(transaction, store, people, parties, { origin, at })
    if (role === 'national') await insertPast(transaction, keys, store, people, parties, at)
    const world = {
      channels: channels.map(({ keySet }) => keySet),
      citizens: demoHolders.map(citizenOf),
      merchants: demoMerchants(parties),
    }
    await publish(world)
    return world
  })
}

function addressesOf({ kind, ownOrigins = [] }: DemoParty, origin: string) {
  if (kind === 'system') return { frameAncestors: [], returnUrl: null }
  return { frameAncestors: [origin, ...ownOrigins], returnUrl: `${origin}/demo/` }
}

/** Its people are nobody's, and every page says so (示例数据). */
const demoWorld = { name: 'demo', sample: true }

async function move(db: Database, parties: DemoParty[], origin: string): Promise<void> {
  let found = 0
  for (const party of parties) {
    const moved = await db
      .update(channel)
      // Also what a demo sown before it was registered has not.
      .set({ ...addressesOf(party, origin), scenes: party.scenes ?? [], sharesFor: party.sharesFor ?? null })
      .where(eq(channel.channelNo, party.channelNo))
      .returning({ channelNo: channel.channelNo })
    found += moved.length
    if (moved.length > 0) await registerCallbacks(db, party, origin)
  }
  for (const { merchantId, callbackUrl } of merchantRows(parties, origin))
    await db.update(merchant).set({ callbackUrl }).where(eq(merchant.merchantId, merchantId))
  // A demo sown before worlds were written down.
  if (found > 0) await db.insert(worldTable).values(demoWorld).onConflictDoNothing()
}

/** Anew: they move with the demo. */
async function registerCallbacks(
  db: Database,
  { channelNo, callbacks = [] }: DemoParty,
  origin: string,
): Promise<void> {
  await db.delete(channelCallback).where(eq(channelCallback.channelNo, channelNo))
  const fit = callbacks
    .map((path) => ({ channelNo, callback: origin + path }))
    .filter(({ callback }) => fitCallback.test(callback))
  if (fit.length > 0) await db.insert(channelCallback).values(fit)
}

function keySetOf({ name, kind, channelNo }: DemoParty, { publicKey: platformPublicKey }: PlatformKeys): DemoChannel {
  const pair = sm2KeyPair()
  return {
    name,
    kind,
    channelNo,
    sm4Key: toHex(randomBytes(16)),
    privateKey: toHex(pair.privateKey),
    publicKey: toHex(pair.publicKey),
    platformPublicKey,
  }
}

async function insertChannels(
  db: Database,
  store: Sealing,
  channels: { party: DemoParty; keySet: DemoChannel }[],
  origin: string,
): Promise<void> {
  await db.insert(page).values(pages)
  await db.insert(channel).values(
    channels.map(({ party, keySet }) => ({
      ...columnsOf(party),
      ...addressesOf(party, origin),
      publicKey: keySet.publicKey,
      keyPurpose: 'live' as const,
      sealedSm4Key: store.seal(keySet.sm4Key, channel.sealedSm4Key, party.channelNo),
    })),
  )
  const parties = channels.map(({ party }) => party)
  for (const party of parties) await registerCallbacks(db, party, origin)
  await db
    .insert(channelService)
    .values(
      parties.flatMap(({ channelNo, services }) =>
        Object.entries(services).map(([service, fields]) => ({ channelNo, service, fields })),
      ),
    )
  await db
    .insert(channelPage)
    .values(parties.flatMap(({ channelNo, pages: granted }) => granted.map((name) => ({ channelNo, page: name }))))
}

function columnsOf({
  channelNo,
  name,
  kind,
  state,
  allowedAddresses = [],
  requestsPerMinute = 60_000,
  institution,
  scenes = [],
  sharesFor,
}: DemoParty) {
  return {
    channelNo,
    name,
    kind,
    state: state ?? ('active' as const),
    allowedAddresses,
    requestsPerMinute,
    scenes,
    sharesFor,
    ...institutionColumns(institution),
  }
}

async function insertHolders(db: Database, store: Sealing): Promise<(DemoHolder & { id: string })[]> {
  await db.insert(capability).values(basicCapabilities)
  const people = demoHolders.map((person) => ({ ...person, id: toHex(randomBytes(16)) }))
  await db.insert(holder).values(people.map((person) => holderRow(person, store)))
  await db.insert(card).values(people.filter(({ cardNo }) => cardNo !== '').map((person) => cardRow(person, store)))
  await db
    .insert(faceReference)
    .values(people.map(({ id }, place) => ({ holderId: id, reference: drawnFaceOf(place) })))
  return people
}

/** What people did before today, so that their lists have months. */
async function insertPast(
  db: Database,
  keys: PlatformKeys,
  store: Sealing,
  people: (DemoHolder & { id: string })[],
  parties: DemoParty[],
  at: Date,
): Promise<void> {
  await db
    .insert(useRecord)
    .values(demoVisits.map((visit) => pastRecord(visit, people[visit.holder]!, parties, at, store)))
  await db.insert(useRecord).values(pastBenefitRows(people, parties, at, store))
  await db.insert(queryGrant).values([...pastGrantRows(people, parties, at), waitingGrantRow(people, parties, at)])
  await insertPastOrders(db, keys, store, people, parties, at)
}

function holderRow({ id, name, idNo, mobile, insuredRegion, mode }: DemoHolder & { id: string }, store: Sealing) {
  return {
    id,
    idNoIndex: store.idNoIndexes(idNo)[0],
    sealedName: store.seal(name, holder.sealedName, id),
    sealedIdNo: store.seal(idNo, holder.sealedIdNo, id),
    sealedMobile: store.seal(mobile, holder.sealedMobile, id),
    insuredRegion,
    mode: mode ?? null,
  }
}

function cardRow({ id, cardNo, bankCard, issuingRegion, cardState }: DemoHolder & { id: string }, store: Sealing) {
  const bank =
    bankCard === '' ? {} : { sealedBankCard: store.seal(bankCard, card.sealedBankCard, id), bankName: '示例银行' }
  return {
    holderId: id,
    sealedCardNo: store.seal(cardNo, card.sealedCardNo, id),
    issuingRegion,
    state: cardState ?? ('normal' as const),
    validUntil: '2033-04-21',
    ...bank,
  }
}

function citizenOf({ cardState: _state, mode: _mode, isPoor: _isPoor, ...citizen }: DemoHolder): DemoCitizen {
  return citizen
}
