import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Receipt, Visit } from './answers.ts'
import { deskServer, type DeskServer } from './desk-server.ts'
import { useDesk } from './useDesk.ts'

const server = {
  decode: vi.fn<DeskServer['decode']>(),
  finish: vi.fn<DeskServer['finish']>(),
  readCard: vi.fn<DeskServer['readCard']>(),
  verifyLicence: vi.fn<DeskServer['verifyLicence']>(),
  cards: vi.fn<DeskServer['cards']>(),
}
const visit = { visitId: 'v', name: '**满' } as Visit
const receipt = { words: '业务办理成功，请打印回执单', state: '成功' } as Receipt

beforeEach(() => {
  server.decode.mockReset().mockResolvedValue(visit)
  server.finish.mockReset().mockResolvedValue(receipt)
})

describe('a visit', () => {
  it('goes from reading to checking to its end, and on to the next holder', async () => {
    const desk = useDesk(server)
    const seen = [desk.step.value]
    await desk.read('91')
    seen.push(desk.step.value)
    await desk.finish('成功')
    seen.push(desk.step.value)
    desk.callNext()
    seen.push(desk.step.value)
    expect(seen).toEqual(['read', 'check', 'end', 'read'])
    expect(server.finish).toHaveBeenCalledWith('v', '成功', undefined)
    expect(desk.ended.value).toEqual([receipt])
  })

  it('stays at reading and says why when the code was refused; the next try clears it', async () => {
    const { read, problem, step } = useDesk(server)
    server.decode.mockRejectedValueOnce(new Error('业务办理失败，原因为二维码已使用，请持卡人刷新后重新出示'))
    await read('91')
    expect([step.value, problem.value]).toEqual(['read', '业务办理失败，原因为二维码已使用，请持卡人刷新后重新出示'])
    await read('91')
    expect([step.value, problem.value]).toEqual(['check', ''])
  })

  it('asks once however often the camera sees the same code', async () => {
    const { read } = useDesk(server)
    await Promise.all([read('91'), read('91'), read('91')])
    await read('91')
    expect(server.decode).toHaveBeenCalledTimes(1)
  })

  it('can be ended again when the record did not arrive', async () => {
    const { read, finish, step, problem } = useDesk(server)
    await read('91')
    server.finish.mockRejectedValueOnce(new Error('系统异常，原因为与一卡通应用平台系统对接失败'))
    await finish('成功')
    expect([step.value, problem.value]).toEqual(['check', '系统异常，原因为与一卡通应用平台系统对接失败'])
    await finish('成功')
    expect(step.value).toBe('end')
  })
})

describe("the desk's server", () => {
  it.each([
    [
      'its own words',
      async () => Response.json({ message: '业务办理失败，原因为二维码无效' }, { status: 422 }),
      '业务办理失败，原因为二维码无效',
    ],
    [
      'a page of a proxy',
      async () => new Response('<html>', { status: 502 }),
      '系统异常，原因为窗口服务器没有应答，请稍后再试',
    ],
    [
      'no answer',
      () => Promise.reject(new TypeError('Failed to fetch')),
      '系统异常，原因为窗口与本单位服务器的网络中断，请稍后再试',
    ],
  ])('is quoted in Chinese when there is %s', async (_what, fetch, message) => {
    await expect(deskServer(fetch as typeof window.fetch).decode('91')).rejects.toThrow(message)
  })
})
