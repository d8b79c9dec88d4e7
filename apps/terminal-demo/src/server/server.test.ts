import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlatformRefusal, PlatformUnreachable } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { checkCredential, idNoWithCheckDigit } from '@one-card/records'
import terminalDemo, { mountedAt } from '../server.ts'

const keys = { sm4Key: '5'.repeat(32), privateKey: '6'.repeat(64), platformPublicKey: `04${'7'.repeat(128)}` }
const channels = [
  { name: '示例图书馆服务台', kind: 'system', channelNo: '010900000004', ...keys },
  { name: '示例市民App', kind: 'app', channelNo: '010100000001', ...keys },
  { name: '示例服务大厅窗口', kind: 'system', channelNo: '010100000009', ...keys },
]
const holder = {
  name: '林小满',
  idNo: idNoWithCheckDigit('11010119900307123'),
  codeType: 'identity',
  authTime: '2026-11-23 09:30:00',
}
const call = vi.fn()
const createChannel = vi.fn(() => ({ issueToken: vi.fn(), call, start: vi.fn() }))
const folder = mkdtempSync(join(tmpdir(), 'terminal-demo-'))
let nowMs: number
let app: FastifyInstance

beforeAll(async () => {
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/terminal-demo.html'), '<!doctype html><title>desk</title>')
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ 'terminal-demo': { template: 'pages/terminal-demo.html', styleHashes: ['sha256-abc='] } }),
  )
  writeFileSync(join(folder, 'channels.json'), JSON.stringify(channels))
  writeFileSync(join(folder, 'citizens.json'), '[]')
  app = fastify()
  await app.register(terminalDemo, {
    prefix: mountedAt,
    platformUrl: 'http://localhost:8080',
    channelsFile: join(folder, 'channels.json'),
    citizensFile: join(folder, 'citizens.json'),
    merchantsFile: join(folder, 'merchants.json'),
    zones: { platformUrl: 'http://localhost:8081', channelsFile: join(folder, 'channels.json') },
    facesDir: folder,
    pagesDir: folder,
    createChannel,
    now: () => new Date(nowMs),
  })
})

beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 23, 1, 31, 5)
  call.mockReset()
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const post = (path: string, payload: object) =>
  app.inject({ method: 'POST', url: `/demo/terminal/api/${path}`, payload })

async function visit(): Promise<string> {
  call.mockResolvedValueOnce(holder)
  return (await post('decode', { code: '9111' })).json<{ visitId: string }>().visitId
}

describe('the page', () => {
  it.each(['', '/licence', '/card', '/login', '/partner'])(
    '%s may compile WebAssembly and nothing looser',
    async (path) => {
      const { statusCode, headers } = await app.inject(`/demo/terminal${path}`)
      expect(statusCode).toBe(200)
      expect(headers['content-security-policy']).toContain(`script-src 'self' 'wasm-unsafe-eval';`)
      expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
      expect(headers['permissions-policy']).toContain('camera=(self)')
    },
  )
})

it('verifies a licence and shows the clerk no more than its masked face', async () => {
  const { name, idNo, authTime } = holder
  call.mockResolvedValueOnce({
    cardState: 'normal',
    name,
    idNo,
    cardNo: 'Y32059001',
    issuingPlace: '江苏省苏州市',
    validUntil: '2036-03-06',
    authTime,
  })
  const { body, json } = await post('licence', { code: '9142' })
  expect(call).toHaveBeenCalledWith(
    'licence/verify',
    { code: '9142', scene: '政务服务应用/居民身份核验' },
    { applicationNo: '01' },
  )
  expect(json()).toMatchObject({
    words: '证照真实有效，请核对持卡人',
    shown: 'licence',
    licence: { cardNo: '*****9001', issuingPlace: '江苏省***', validUntil: '****0306' },
  })
  for (const clear of [name, idNo, 'Y3205', '苏州市', '2036']) expect(body).not.toContain(clear)
})

describe('reading a code', () => {
  it("asks the platform as the desk's system and shows the clerk a masked holder", async () => {
    call.mockResolvedValueOnce(holder)
    const { body, json } = await post('decode', { code: '9111' })
    expect(createChannel).toHaveBeenLastCalledWith(
      expect.objectContaining({ platform: 'http://localhost:8080', channelNo: '010100000009', ...keys }),
    )
    expect(call).toHaveBeenCalledWith(
      'ecode/decode',
      { code: '9111', scene: '政务服务应用/居民身份核验' },
      { applicationNo: '01' },
    )
    expect(json()).toEqual({
      visitId: expect.any(String),
      words: '身份核验成功，请继续办理业务',
      name: '**满',
      idNo: mask('idNo', holder.idNo),
      shown: 'identity',
      authTime: holder.authTime,
      scene: '政务服务应用/居民身份核验',
    })
    expect(body).not.toContain(holder.idNo)
  })

  it.each([
    [
      'a used code',
      new PlatformRefusal('920003', '二维码已使用'),
      422,
      '业务办理失败，原因为二维码已使用，请持卡人刷新后重新出示',
    ],
    ['no platform', new PlatformUnreachable('transport'), 502, '系统异常，原因为与一卡通应用平台系统对接失败'],
    ['its own fault', new TypeError('林小满'), 500, '系统异常，原因为窗口服务器出错，请稍后再试'],
  ])('tells the clerk of %s in desk words', async (_what, error, statusCode, message) => {
    call.mockRejectedValueOnce(error)
    const answer = await post('decode', { code: '9111' })
    expect(answer.statusCode).toBe(statusCode)
    expect(answer.json()).toEqual({ message })
  })

  it.each([[''], ['9'.repeat(65)]])('does not trouble the platform with what is no code (%#)', async (code) => {
    expect((await post('decode', { code })).json()).toEqual({
      message: '业务办理失败，原因为二维码未能识别，请重新扫描',
    })
    expect(call).not.toHaveBeenCalled()
  })
})

describe('ending a visit', () => {
  it.each([
    ['成功', { state: '成功' }, '业务办理成功，请打印回执单'],
    ['失败', { state: '失败' }, '已登记为办理失败，持卡人的手机上会显示原因'],
    ['失败/材料不齐', { state: '失败', reason: '材料不齐' }, '已登记为办理失败，持卡人的手机上会显示原因'],
  ] as const)('sends back one whole C.3 record: %s', async (state, ended, words) => {
    const visitId = await visit()
    call.mockResolvedValueOnce({ accepted: '1', rejected: [] })
    const { body, json } = await post('finish', { visitId, ...ended })
    const [service, { record }] = call.mock.lastCall as [string, { record: Record<string, string> }]
    expect(service).toBe('records/credential')
    expect(checkCredential(record)).toEqual([])
    expect(record).toMatchObject({
      accessNo: '010100000009',
      idNo: holder.idNo,
      name: holder.name,
      credentialType: '电子社会保障卡二维码扫码认证',
      authTime: holder.authTime,
      handledTime: '2026-11-23 09:31:05',
      state,
    })
    expect(json()).toMatchObject({
      words,
      ...ended,
      name: '**满',
      serialNo: record.serialNo,
      handledTime: record.handledTime,
    })
    expect(body).not.toContain(holder.idNo)
  })

  it('says which field the platform did not take', async () => {
    const visitId = await visit()
    call.mockResolvedValueOnce({
      accepted: '0',
      rejected: [{ index: '0', field: 'regionCode', reason: '行政区划代码不存在' }],
    })
    const answer = await post('finish', { visitId, state: '成功' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toEqual({ message: '业务办理失败，原因为行政区划代码填报有误：行政区划代码不存在' })
  })

  it('happens once, and again only when the platform could not be reached', async () => {
    const visitId = await visit()
    call.mockRejectedValueOnce(new PlatformUnreachable('transport'))
    expect((await post('finish', { visitId, state: '成功' })).statusCode).toBe(502)
    call.mockResolvedValueOnce({ accepted: '1', rejected: [] })
    expect((await post('finish', { visitId, state: '成功' })).statusCode).toBe(200)
    expect(call.mock.calls.at(-1), 'the same report, so that the platform takes it once').toEqual(
      call.mock.calls.at(-2),
    )
    const answer = await post('finish', { visitId, state: '失败' })
    expect(answer.json()).toEqual({ message: '业务办理失败，原因为二维码已过期，请持卡人刷新后重新出示' })
  })

  it('is too late after ten minutes: the identity is forgotten', async () => {
    const visitId = await visit()
    nowMs += 10 * 60_000
    expect((await post('finish', { visitId, state: '成功' })).statusCode).toBe(422)
    expect(call).toHaveBeenCalledTimes(1)
  })
})
