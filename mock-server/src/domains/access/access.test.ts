import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../test/demo-platform.ts'
import { channel } from './channels/schema.ts'
import { requestSeen } from './replay/schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const app = async () => (await platform.channel('示例市民App')).channelNo

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

it('finds a channel with its keys, which stand sealed in the store', async () => {
  const keySet = platform.world.channels[0]!
  const [row] = await platform.store.db.select().from(channel).where(eq(channel.channelNo, keySet.channelNo))
  expect(await platform.channels.find(keySet.channelNo)).toMatchObject({
    sm4Key: keySet.sm4Key,
    publicKey: keySet.publicKey,
    kind: 'app',
    state: 'active',
  })
  expect(JSON.stringify(row)).not.toContain(keySet.sm4Key)
  expect(await platform.channels.find('999999999999')).toBeUndefined()
})

it('grants least: what was not written down is not granted (§8.1.1.3, §8.1.2.3)', async () => {
  const { grants, pages } = platform
  expect(await grants.mayCall(await app(), 'user-token/issue')).toBe(true)
  expect(await grants.mayCall(await app(), 'ecode/decode')).toBe(false)
  expect(await grants.grantedFields(await app(), 'ecode/decode')).toEqual([])
  expect(await pages.mayOpen(await app(), 'ecard-code')).toBe(true)
  expect(await pages.mayOpen(await app(), 'local-zone')).toBe(false)
})

it('knows registered origins whole, not by their beginning', async () => {
  const { isRegisteredOrigin } = platform.channels
  expect(await isRegisteredOrigin('https://partner.example.com')).toBe(true)
  expect(await isRegisteredOrigin('http://localhost:8080')).toBe(true)
  expect(await isRegisteredOrigin('http://localhost:80')).toBe(false)
  expect(await isRegisteredOrigin('https://partner.example')).toBe(false)
})

describe('a requestId', () => {
  it('is taken by exactly one of many at once, and by each channel for itself', async () => {
    const requestId = 'a'.repeat(32)
    const taken = await Promise.all(
      Array.from({ length: 20 }, async () => platform.replay.markSeen(await app(), requestId, platform.clock.at)),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await platform.replay.markSeen('010232050001', requestId, platform.clock.at)).toBe(true)
  })

  it('is counted, and deleted once its window is past', async () => {
    const before = platform.clock.at.getTime()
    platform.clock.forward(3600)
    for (const digit of '123') await platform.replay.markSeen(await app(), digit.repeat(32), platform.clock.at)
    expect(await platform.replay.countSince(await app(), new Date(before + 1))).toBe(3)
    await platform.cleanUp()
    expect(await platform.store.db.select().from(requestSeen)).toHaveLength(3)
  })
})
