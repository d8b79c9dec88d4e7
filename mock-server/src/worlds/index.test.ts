import { creditCodeProblem, idNoProblem, scenes } from '@one-card/records'
import { regionName } from '@one-card/records/regions'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { channel } from '../domains/access/channels/schema.ts'
import { demoPlatform } from '../../test/demo-platform.ts'
import { useRecord } from '../domains/uses/records/schema.ts'
import { demoParties } from './access/channels.ts'
import { seedWorld } from './index.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

it('has people who are nobody: valid check digits, sequence numbers that only the very old get, places that exist', () => {
  for (const { idNo, mobile, insuredRegion, issuingRegion } of platform.world.citizens) {
    expect(idNoProblem(idNo)).toBeUndefined()
    expect(idNo.slice(14, 17)).toMatch(/^99[6-9]$/)
    expect(Number(idNo.slice(6, 10))).toBeGreaterThan(1940)
    expect(mobile).toMatch(/^1\d{10}$/)
    for (const region of [insuredRegion, issuingRegion]) if (region !== '') expect(regionName(region)).toBeTruthy()
  }
  expect(new Set(platform.world.citizens.map(({ idNo }) => idNo)).size).toBe(platform.world.citizens.length)
})

it('has the names that pages drop: rare characters, twenty of them, a surrogate pair at the end', () => {
  const names = platform.world.citizens.map(({ name }) => name)
  for (const name of ['林㛃𬭎', '王㛃', '张𬭎', '阿不都热依木·买买提']) expect(names).toContain(name)
  expect(names.filter((name) => [...name].length === 20 && name.includes('·'))).toHaveLength(1)
})

it('has channels of every kind and one system per institution, with numbers of twelve digits in both roles', () => {
  for (const role of ['national', 'local'] as const) {
    const parties = demoParties(role)
    expect(new Set(parties.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(parties.map(({ channelNo }) => channelNo)).size).toBe(parties.length)
    for (const { channelNo, institution } of parties) {
      expect(channelNo).toMatch(/^\d{12}$/)
      if (institution) expect(creditCodeProblem(institution.creditCode)).toBeUndefined()
    }
  }
})

it('gives every caller a key set of its own, never the same twice', () => {
  for (const part of ['sm4Key', 'privateKey', 'publicKey'] as const) {
    expect(new Set(platform.world.channels.map((keySet) => keySet[part])).size).toBe(platform.world.channels.length)
  }
  expect(platform.world.channels[0]).toMatchObject({
    sm4Key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    privateKey: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    publicKey: expect.stringMatching(/^04[0-9a-f]{128}$/) as string,
    platformPublicKey: platform.keys.publicKey,
  })
})

it('has past records within their dictionaries and never in the future', async () => {
  const rows = await platform.store.db.select().from(useRecord)
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) {
    // C.5 has no scene.
    if (row.kind !== 'benefit') expect(scenes.rows.map(([code]) => code)).toContain(row.sceneCode)
    expect(row.usedAt <= platform.clock.at).toBe(true)
  }
})

it('is not sown twice; where the demo runs now is told to its channels', async () => {
  const before = await platform.store.db.select().from(channel)
  const options = { role: 'national' as const, origin: 'http://localhost:9090', at: platform.clock.at }
  expect(await seedWorld(platform.store.db, platform.keys, options)).toBeUndefined()
  const after = await platform.store.db.select().from(channel)
  expect(after.map(({ publicKey }) => publicKey).sort()).toEqual(before.map(({ publicKey }) => publicKey).sort())
  expect(after.find(({ kind }) => kind === 'partner-site')).toMatchObject({
    frameAncestors: ['http://localhost:9090', 'https://partner.example.com', 'http://localhost:3000'],
    returnUrl: 'http://localhost:9090/demo/',
  })
})
