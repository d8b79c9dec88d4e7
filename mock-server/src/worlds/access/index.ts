import { randomBytes, sm2KeyPair, toHex } from '@one-card/gm'
import { eq } from 'drizzle-orm'
import type { Database } from '../../db/open.ts'
import type { PlatformKeys, Sealing } from '../../db/sealing.ts'
import { institutionColumns } from '../../domains/access/channels/index.ts'
import { channel, channelCallback, fitCallback } from '../../domains/access/channels/schema.ts'
import { channelService } from '../../domains/access/grants/schema.ts'
import { channelPage, page } from '../../domains/access/pages/schema.ts'
import { pages } from './pages.ts'
import type { DemoParty } from './party.ts'

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

function addressesOf({ kind, ownOrigins = [] }: DemoParty, origin: string) {
  if (kind === 'system') return { frameAncestors: [], returnUrl: null }
  return { frameAncestors: [origin, ...ownOrigins], returnUrl: `${origin}/demo/` }
}

/** Channels, what they are granted, and the pages; gives back their key sets. */
export async function insertChannels(
  db: Database,
  keys: PlatformKeys,
  store: Sealing,
  parties: DemoParty[],
  origin: string,
): Promise<DemoChannel[]> {
  const channels = parties.map((party) => ({ party, keySet: keySetOf(party, keys) }))
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
  return channels.map(({ keySet }) => keySet)
}

/** Tells the channels where the demo runs now; how many there were. */
export async function moveChannels(db: Database, parties: DemoParty[], origin: string): Promise<number> {
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
  return found
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
