import { sql } from 'drizzle-orm'
import type { Database, Role } from '../db/open.ts'
import { sealing, type PlatformKeys } from '../db/sealing.ts'
import { channel } from '../domains/access/channels/schema.ts'
import { world as worldTable } from '../domains/operations/world/schema.ts'
import { demoParties } from './access/channels.ts'
import { insertChannels, moveChannels, type DemoChannel } from './access/index.ts'
import type { DemoParty } from './access/party.ts'
import { insertFaces, insertPastConsents } from './consent/index.ts'
import { insertCapabilities } from './home.ts'
import { insertMoney, moveMerchants } from './money/index.ts'
import { demoMerchants, type DemoMerchant } from './money/merchants.ts'
import { insertPastOrders } from './money/past-orders.ts'
import { people as everybody, type DemoCitizen, type DemoHolder } from './people/citizens.ts'
import { insertPeople } from './people/index.ts'
import { insertPastUses } from './uses/index.ts'

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
    const channels = await insertChannels(transaction, keys, store, parties, origin)
    await insertCapabilities(transaction)
    const people = await insertPeople(transaction, store)
    await insertFaces(transaction, people)
    await insertMoney(transaction, store, people, parties, { origin, at })
    if (role === 'national') {
      await insertPastUses(transaction, store, people, parties, at)
      await insertPastConsents(transaction, people, parties, at)
      await insertPastOrders(transaction, keys, store, people, parties, at)
    }
    const world = {
      channels,
      citizens: Object.values(everybody).map(citizenOf),
      merchants: demoMerchants(parties),
    }
    await publish(world)
    return world
  })
}

/** Its people are nobody's, and every page says so (示例数据). */
const demoWorld = { name: 'demo', sample: true }

async function move(db: Database, parties: DemoParty[], origin: string): Promise<void> {
  const found = await moveChannels(db, parties, origin)
  await moveMerchants(db, parties, origin)
  // A demo sown before worlds were written down.
  if (found > 0) await db.insert(worldTable).values(demoWorld).onConflictDoNothing()
}

function citizenOf({ cardState: _state, mode: _mode, isPoor: _isPoor, ...citizen }: DemoHolder): DemoCitizen {
  return citizen
}
