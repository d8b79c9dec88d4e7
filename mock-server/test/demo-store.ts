import { fromHex, randomBytes, sm2KeyPair, toHex } from '@one-card/gm'
import { openFilled } from '../src/db/open-for-test.ts'
import type { Role } from '../src/db/open.ts'
import type { PlatformKeys } from '../src/db/sealing.ts'
import { seedWorld, type World } from '../src/worlds/index.ts'

export const publicUrl = 'http://localhost:8080'

/** A store with the demo world as it is sown at that time, and what a platform keeps outside it. All of one run have the same keys. */
export async function openDemoStore(role: Role, at: Date) {
  const { store, filled } = await openFilled(role, {
    name: `demo_${at.getTime()}`,
    async fill({ db }) {
      const pair = sm2KeyPair()
      const keys: PlatformKeys = {
        dataKey: randomBytes(16),
        indexKey: randomBytes(32),
        privateKey: toHex(pair.privateKey),
        publicKey: toHex(pair.publicKey),
      }
      const world: World = (await seedWorld(db, keys, { role, origin: publicUrl, at }))!
      return { world, keys: { ...keys, dataKey: toHex(keys.dataKey), indexKey: toHex(keys.indexKey) } }
    },
  })
  const { world, keys } = filled
  return {
    store,
    world,
    keys: { ...keys, dataKey: fromHex(keys.dataKey), indexKey: fromHex(keys.indexKey) } satisfies PlatformKeys,
  }
}
