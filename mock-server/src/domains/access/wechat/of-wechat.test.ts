import { expect, it, vi } from 'vitest'
import { accountAtWechat, type CallWechat } from './of-wechat.ts'

const now = new Date('2026-11-23T04:00:00Z')
const account = (...answers: (object | Error)[]) => {
  const call = vi.fn<CallWechat>(async () => {
    const next = answers.shift()
    if (next instanceof Error) throw next
    return next
  })
  return { call, ...accountAtWechat({ appId: 'wx1', secret: 'the-secret' }, call, () => now) }
}

it('gets a ticket by a stable token, its secret in no address', async () => {
  const { call, ticket } = account({ access_token: 'a&b' }, { errcode: 0, ticket: 't', expires_in: 7200 })
  expect(await ticket()).toEqual({ ticket: 't', expiresAtMs: now.getTime() + 7_200_000 })
  expect(call.mock.calls[0]![1]).toMatchObject({ appid: 'wx1', secret: 'the-secret' })
  expect(call.mock.calls[1]).toEqual([expect.stringContaining('access_token=a%26b'), undefined])
  expect(call.mock.calls.map(([address]) => address).join()).not.toContain('the-secret')
})

it.each([
  ['a wrong secret', [{ errcode: 40125 }], 'WeChat gave no access token: 40125'],
  ['no ticket', [{ access_token: 'a' }, { errcode: 40001 }], 'WeChat gave no ticket: 40001'],
  ['a server that is away', [new Error('https://…the-secret')], 'WeChat gave no access token'],
])('says of %s no more than its number', async (_what, answers, words) => {
  await expect(account(...answers).ticket()).rejects.toEqual(new Error(words))
})
