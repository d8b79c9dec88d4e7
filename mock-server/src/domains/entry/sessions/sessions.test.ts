import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { token } from '../tokens/schema.ts'
import { session as table, sessionKey } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const keys = { sm4Key: '5'.repeat(32), publicKey: `04${'7'.repeat(128)}` }

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const enter = (authLevel: '1' | '2' = '2') => platform.visit('withoutPassword', { authLevel, page: 'national-zone' })

it('is found by its cookie, which is kept nowhere', async () => {
  const { session, cookie } = await enter()
  expect(await platform.sessions.find(cookie, platform.clock.at)).toEqual({ session })
  expect(JSON.stringify(await platform.store.db.select().from(table))).not.toContain(cookie)
})

it.each([undefined, '', 'f'.repeat(64)])('asks whoever comes with %s for a token', async (cookie) => {
  expect(await platform.sessions.find(cookie, platform.clock.at)).toEqual({ refusal: 'TOKEN_MISSING' })
})

it('ends with its token, and still knows the way back', async () => {
  const { cookie } = await enter()
  const at = new Date(platform.clock.at.getTime() + 7200 * 1000)
  expect(await platform.sessions.find(cookie, at)).toMatchObject({
    refusal: 'SESSION_EXPIRED',
    returnUrl: 'http://localhost:8080/demo/',
    mode: 'standard',
  })
})

it('opens the pages granted to its channel, at its level (§8.1.2.2-b, §8.1.2.3)', async () => {
  const [{ session: real }, { session: named }] = [await enter('2'), await enter('1')]
  await platform.sessions.admit(real, 'ecard-code')
  await expect(platform.sessions.admit(named, 'ecard-code')).rejects.toMatchObject({ reason: 'AUTH_LEVEL_TOO_LOW' })
  await expect(platform.sessions.admit(real, 'local-zone')).rejects.toMatchObject({ reason: 'PAGE_NOT_GRANTED' })
})

it("keeps a tab's keys for its own session alone, sealed", async () => {
  const [mine, other] = [await enter(), await enter()]
  const { keyId } = await platform.page('session/keys', mine.session, keys)
  expect(await platform.sessions.findKey(mine.session, keyId)).toEqual({ keyId, ...keys })
  expect(await platform.sessions.findKey(other.session, keyId)).toBeUndefined()
  expect(JSON.stringify(await platform.store.db.select().from(sessionKey))).not.toContain(keys.sm4Key)
})

it("leaves no key a day after, no token either, and its channel's name in 足迹 for half a year", async () => {
  const { session } = await enter()
  await platform.page('session/keys', session, keys)
  const rows = async () => ({
    keys: (await platform.store.db.select().from(sessionKey)).length,
    tokens: (await platform.store.db.select().from(token)).length,
    sessions: (await platform.store.db.select().from(table)).length,
  })
  const before = await rows()
  platform.clock.forward(3 * 3600)
  await platform.cleanUp()
  expect(await rows()).toEqual(before)
  platform.clock.forward(26 * 3600)
  await platform.cleanUp()
  expect(await rows()).toEqual({ keys: 0, tokens: 0, sessions: before.sessions })
  expect(await platform.sessions.channelNameOf(session.id)).toBe('示例市民App')
  platform.clock.forward(181 * 24 * 3600)
  await platform.cleanUp()
  expect((await rows()).sessions).toBe(0)
})
