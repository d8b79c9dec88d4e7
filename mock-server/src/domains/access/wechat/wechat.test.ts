import { describe, expect, it, vi } from 'vitest'
import { signatureOf, wechatModule, type WechatAccount } from './index.ts'

it('signs the example of WeChat as WeChat does', () => {
  expect(
    signatureOf({
      ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
      nonceStr: 'Wm3WZYTPz0wzccnW',
      timestamp: '1414587457',
      url: 'http://mp.weixin.qq.com?params=value',
    }),
  ).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed')
})

describe('wechat/signature', () => {
  const publicUrl = 'https://card.example.gov.cn'
  const page = `${publicUrl}/h5/ecard-code/scan?a=1&b=2`
  let nowMs = Date.parse('2026-11-23T04:00:00Z')

  function service(account?: WechatAccount) {
    const deps = { now: () => new Date(nowMs), randomBytes: (length: number) => new Uint8Array(length), publicUrl }
    const [handler] = wechatModule(deps, account).handlers!
    return (url: string) => handler!.run({ url }, {} as never) as Promise<Record<string, string>>
  }
  const account = () => {
    let given = 0
    return {
      appId: 'wx1',
      ticket: vi.fn(async () => ({ ticket: `ticket ${++given}`, expiresAtMs: nowMs + 7_200_000 })),
    }
  }

  it('signs an address of our pages as it is, without its end', async () => {
    const signed = await service(account())(`${page}#top`)
    const about = { ticket: 'ticket 1', nonceStr: '0'.repeat(16), timestamp: String(nowMs / 1000) }
    expect(signed).toEqual({
      appId: 'wx1',
      nonceStr: about.nonceStr,
      timestamp: about.timestamp,
      signature: signatureOf({ ...about, url: page }),
    })
    expect(JSON.stringify(signed)).not.toContain('ticket')
  })

  it('keeps its ticket until a minute before the end, and asks again where WeChat was away', async () => {
    const own = account()
    own.ticket.mockRejectedValueOnce(new Error('away'))
    const sign = service(own)
    await expect(sign(page)).rejects.toThrow('away')
    await sign(page)
    nowMs += 7_139_000
    await sign(page)
    expect(own.ticket).toHaveBeenCalledTimes(2)
    nowMs += 1000
    await sign(page)
    expect(own.ticket).toHaveBeenCalledTimes(3)
  })

  it.each([
    ['of another origin', 'https://card.example.gov.cn.evil.example/h5/ecard-code/'],
    ['that is no page of ours', `${publicUrl}/demo/`],
    ['that is none', 'h5/ecard-code/'],
  ])('signs no address %s', async (_which, url) => {
    await expect(service(account())(url)).rejects.toMatchObject({ reason: 'FORMAT_INVALID' })
  })

  it('refuses where no account is set up', async () => {
    await expect(service()(page)).rejects.toMatchObject({ reason: 'SERVICE_NOT_GRANTED' })
  })
})
