import { count, eq } from 'drizzle-orm'
import { channel, page } from '../modules/channels/schema.ts'
import { callersOf } from './callers.ts'
import { people } from './people.ts'
import { newKeySet, type DemoKeySet } from './key-set.ts'
import { seedDemoWorld, type WorldDeps } from './seed.ts'

/** One entry of `demo-channels.json` (wire.md "Running"), hex. */
export interface DemoChannel extends DemoKeySet { name: string; kind: string; platformPublicKey: string }
/** One entry of `demo-citizens.json`. */
export interface DemoCitizen {
  name: string; idNo: string; mobile: string; cardNo: string; bankCard: string; insuredRegion: string; issuingRegion: string; note: string
}
export interface DemoWorld { channels: DemoChannel[]; citizens: DemoCitizen[] }

export interface DemoWorldDeps extends WorldDeps {
  /** Where this platform runs now; demo channels may frame pages from there and return there. */
  origin: string
  platformPublicKey: string
  /** `demo-channels.json` of an earlier start, which alone keeps the private halves. */
  known?: DemoKeySet[]
}

/** Brings the demo world up: seeds an empty database, gives callers whose key sets were lost new ones, registers the running origin. */
export async function demoWorld(deps: DemoWorldDeps): Promise<DemoWorld> {
  const keySets = await isEmpty(deps) ? await seedDemoWorld(deps) : await Promise.all(callersOf(deps.role).map((caller) => keptOrNew(deps, caller.channelNo)))
  await registerOrigin(deps)
  const channels = callersOf(deps.role).map(({ name, kind, channelNo }) => ({
    name, kind, ...keySets.find((set) => set.channelNo === channelNo)!, platformPublicKey: deps.platformPublicKey,
  }))
  return { channels, citizens: people.map(({ name, idNo, mobile, cardNo, bankCard, insuredRegion, issuingRegion, note }) => (
    { name, idNo, mobile, cardNo, bankCard, insuredRegion, issuingRegion, note })) }
}

async function isEmpty({ db }: DemoWorldDeps): Promise<boolean> {
  const [row] = await db.select({ pages: count() }).from(page)
  return row?.pages === 0
}

async function keptOrNew({ db, sealing, known = [] }: DemoWorldDeps, channelNo: string): Promise<DemoKeySet> {
  const [row] = await db.select({ publicKey: channel.publicKey }).from(channel).where(eq(channel.channelNo, channelNo))
  const kept = known.find((set) => set.channelNo === channelNo && set.publicKey === row?.publicKey)
  if (kept) return { channelNo, sm4Key: kept.sm4Key, privateKey: kept.privateKey, publicKey: kept.publicKey }
  const keySet = newKeySet(channelNo)
  await db.update(channel).set({ publicKey: keySet.publicKey, sealedSm4Key: sealing.seal(keySet.sm4Key) }).where(eq(channel.channelNo, channelNo))
  return keySet
}

async function registerOrigin({ db, role, origin }: DemoWorldDeps): Promise<void> {
  for (const { channelNo, kind, frameAncestors, returnPath } of callersOf(role)) {
    if (kind === 'system') continue
    await db.update(channel).set({ frameAncestors: [...frameAncestors, origin], returnUrl: `${origin}${returnPath}` }).where(eq(channel.channelNo, channelNo))
  }
}
