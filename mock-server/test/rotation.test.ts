import { readKeySet } from '@one-card/envelope'
import { createClient } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, expect, it } from 'vitest'
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
  const { name, idNo } = platform.citizen('北京')
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

it('refuses a channel from the moment it is suspended', async () => {
  const { channelNo } = platform.keySetOf('示例掌上办小程序')
  await expect(issue(platform.keySetOf('示例掌上办小程序'))).resolves.toHaveProperty('token')
  await channels.suspend(channelNo, by)
  await expect(issue(platform.keySetOf('示例掌上办小程序'))).rejects.toMatchObject({ code: refusals.CHANNEL_UNKNOWN })
})
