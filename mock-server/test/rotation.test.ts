import { readKeySet } from '@one-card/envelope'
import { createClient } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssuedKeySet } from '../src/domains/access/registrations/index.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { postTo } from './post.ts'

let platform: TestPlatform
let channels: TestPlatform['registrations']
const by = { who: '张工', why: '例行换发' }

beforeAll(async () => {
  platform = await startPlatform()
  channels = platform.registrations
}, 60_000)
afterAll(() => platform.close())

type Keys = Pick<IssuedKeySet, 'channelNo' | 'sm4Key' | 'privateKey' | 'platformPublicKey'>

const issue = (keySet: Keys) => {
  const { name, idNo } = platform.citizen('withoutPassword')
  const line = { post: postTo(platform.origin), channelNo: keySet.channelNo, now: () => platform.clock.at }
  return createClient({ ...line, keys: readKeySet(keySet) }).call('user-token/issue', {
    name,
    idNo,
    authLevel: '2',
    page: 'ecard-code',
  })
}

it('takes both key sets while they overlap, each answered with its own, and then the new one alone', async () => {
  const old = platform.keySetOf('示例市民App')
  const fresh = await channels.rotate(old.channelNo, 24, by)
  for (const keySet of [old, fresh]) await expect(issue(keySet)).resolves.toHaveProperty('token')
  platform.clock.forward(24 * 3600)
  await expect(issue(fresh)).resolves.toHaveProperty('token')
  await expect(issue(old)).rejects.toMatchObject({ why: 'result' })
})

describe('test keys and live keys (decision 0025)', () => {
  const asked = {
    name: '示例试接网站',
    kind: 'partner-site' as const,
    regionCode: '320500',
    returnUrl: 'https://trial.example.cn/',
    origins: ['https://trial.example.cn'],
    callbacks: [],
    allowedAddresses: [],
    requestsPerMinute: 600,
    scenarios: [],
    scenes: [],
  }
  const clientOf = ({ channelNo, ...keySet }: Keys) =>
    createClient({
      post: postTo(platform.origin),
      channelNo,
      now: () => platform.clock.at,
      keys: readKeySet(keySet),
    })
  const manifestFor = (keySet: Keys) => clientOf(keySet).call('channel/manifest', { client: 'test/1' })

  it('each open what they are for, and overlap when they are changed', async () => {
    const first = await channels.create(asked, by)
    const { channelNo } = first
    await channels.grantService(channelNo, 'user-token/issue', [], by)
    await channels.grantPage(channelNo, 'ecard-code', by)
    const test = await channels.rotate(channelNo, 24, by)
    for (const keySet of [first, test]) await expect(issue(keySet)).resolves.toHaveProperty('token')
    await clientOf(test).call('channel/conformance', {
      version: '1.1.0',
      checks: [{ check: '签名', result: 'passed' }],
    })

    const live = await channels.goLive(channelNo, by)
    expect([first.purpose, test.purpose, live.purpose]).toEqual(['test', 'test', 'live'])
    await expect(issue(live)).resolves.toHaveProperty('token')
    await expect(issue(test)).rejects.toMatchObject({
      code: refusals.SERVICE_NOT_GRANTED,
      message: expect.stringContaining('请改用正式密钥'),
    })
    await expect(issue(first)).rejects.toMatchObject({ why: 'result' })
    expect(await manifestFor(test)).toMatchObject({ keyPurpose: 'live', signedWith: 'test' })

    const next = await channels.rotate(channelNo, 24, by)
    expect(next.purpose).toBe('live')
    for (const keySet of [live, next]) await expect(issue(keySet)).resolves.toHaveProperty('token')
    expect(await manifestFor(live)).toMatchObject({ keyPurpose: 'live', signedWith: 'live' })
    platform.clock.forward(24 * 3600)
    await expect(issue(next)).resolves.toHaveProperty('token')
    await expect(issue(live)).rejects.toMatchObject({ why: 'result' })
    await expect(issue(test)).rejects.toMatchObject({ code: refusals.SERVICE_NOT_GRANTED })
  })
})

it('refuses a channel from the moment it is suspended', async () => {
  const { channelNo } = platform.keySetOf('示例掌上办小程序')
  await expect(issue(platform.keySetOf('示例掌上办小程序'))).resolves.toHaveProperty('token')
  await channels.suspend(channelNo, by)
  await expect(issue(platform.keySetOf('示例掌上办小程序'))).rejects.toMatchObject({ code: refusals.CHANNEL_UNKNOWN })
})
