import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deskPrompt, refusals } from '@one-card/prompts'
import { mask } from '@one-card/masking'
import { checkCredential, idNoWithCheckDigit } from '@one-card/records'
import terminalDemo, { mountedAt } from '../server.ts'

const keys = { sm4Key: '5'.repeat(32), privateKey: '6'.repeat(64), platformPublicKey: `04${'7'.repeat(128)}` }
const citizens = [
  { name: '林小满', idNo: idNoWithCheckDigit('11010119900307123'), cardNo: 'Y11009001', note: '正常使用' },
  { name: '无卡人', idNo: idNoWithCheckDigit('11010119900307124'), cardNo: '', note: '尚未领取社会保障卡' },
  { name: '许立夏', idNo: idNoWithCheckDigit('11010119900307125'), cardNo: 'Y11009002', note: '社会保障卡已挂失' },
]
const [good] = citizens as [(typeof citizens)[0]]
const cardOf = ({ cardNo, name, idNo }: typeof good) => ({ cardNo, name, idNo })
const call = vi.fn()
const folder = mkdtempSync(join(tmpdir(), 'card-desk-'))
let app: FastifyInstance

beforeAll(async () => {
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/terminal-demo.html'), '<!doctype html><title>desk</title>')
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ 'terminal-demo': { template: 'pages/terminal-demo.html', styleHashes: [] } }),
  )
  writeFileSync(
    join(folder, 'channels.json'),
    JSON.stringify([{ name: '示例服务大厅窗口', kind: 'system', channelNo: '010900000001', ...keys }]),
  )
  writeFileSync(join(folder, 'citizens.json'), JSON.stringify(citizens))
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
    createChannel: () => ({ issueToken: vi.fn(), call, start: vi.fn() }),
    now: () => new Date('2026-11-23T01:31:05Z'),
  })
})
beforeEach(() => {
  call.mockReset()
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const post = (path: string, payload: object) =>
  app.inject({ method: 'POST', url: `/demo/terminal/api/${path}`, payload })
const passed = { result: 'passed', authTime: '2026-11-23 09:30:00' }

describe('the cards beside the reader', () => {
  it('are of those who have one, masked, and one that was tampered with', async () => {
    const { body, json } = await app.inject('/demo/terminal/api/cards')
    expect(json<{ note: string }[]>().map(({ note }) => note)).toEqual([
      '正常使用',
      '社会保障卡已挂失',
      '涂改过的卡，姓名是另一个人的',
    ])
    expect(json<object[]>()[0]).toEqual({
      place: 0,
      name: '**满',
      cardNo: mask('cardNo', good.cardNo),
      note: '正常使用',
    })
    for (const { name, idNo, cardNo } of [citizens[0]!, citizens[2]!])
      for (const full of [name, idNo, cardNo]) expect(body).not.toContain(full)
  })

  it('are read by the server: the browser only says which was put in', async () => {
    call.mockResolvedValueOnce(passed)
    const { body, json } = await post('card-inserted', { place: 0 })
    expect(call).toHaveBeenCalledWith(
      'card/authenticate',
      { ...cardOf(good), scene: '政务服务应用/居民身份核验' },
      { applicationNo: '01' },
    )
    expect(json()).toMatchObject({
      shown: 'card',
      words: '身份核验成功，请继续办理业务',
      name: '**满',
      idNo: mask('idNo', good.idNo),
      authTime: passed.authTime,
    })
    for (const full of [good.name, good.idNo, good.cardNo]) expect(body).not.toContain(full)
  })

  it('say one thing and belong to another when tampered with', async () => {
    call.mockResolvedValueOnce(passed)
    await post('card-inserted', { place: 2 })
    expect(call.mock.lastCall![1]).toMatchObject({ ...cardOf(good), name: '许立夏' })
  })

  it('are asked for again when none was put in', async () => {
    expect((await post('card-inserted', { place: 3 })).json()).toEqual({
      message: '业务办理失败，原因为读卡器里没有卡，请放入卡片后重新读取',
    })
    expect(call).not.toHaveBeenCalled()
  })
})

describe('a card', () => {
  it.each(['CARD_LOST', 'CARD_CANCELLED', 'CARD_MISMATCH'] as const)(
    "that does not pass is answered in the platform's words alone: %s",
    async (reason) => {
      call.mockResolvedValueOnce({
        result: 'failed',
        reasonCode: refusals[reason],
        reason: deskPrompt(refusals[reason]),
        authTime: passed.authTime,
      })
      const answer = await post('card-typed', cardOf(good))
      expect([answer.statusCode, answer.json()]).toEqual([422, { message: deskPrompt(refusals[reason]) }])
    },
  )

  it.each([
    ['no number', { ...cardOf(good), cardNo: '' }],
    ['no such 社会保障号码', { ...cardOf(good), idNo: '110101' }],
    ['no name', { cardNo: '1', idNo: good.idNo }],
  ])('typed with %s goes to nobody', async (_what, typed) => {
    expect((await post('card-typed', typed)).json()).toEqual({ message: deskPrompt(refusals.FORMAT_INVALID) })
    expect(call).not.toHaveBeenCalled()
  })

  it('ends with a whole C.3 record of 实体社会保障卡鉴权', async () => {
    call.mockResolvedValueOnce(passed)
    const { visitId } = (await post('card-typed', cardOf(good))).json<{ visitId: string }>()
    call.mockResolvedValueOnce({ accepted: '1', rejected: [] })
    const receipt = (await post('finish', { visitId, state: '成功' })).json<object>()
    const { record } = call.mock.lastCall![1] as { record: Record<string, string> }
    expect(checkCredential(record)).toEqual([])
    expect(record).toMatchObject({ credentialType: '实体社会保障卡鉴权', authTime: passed.authTime, idNo: good.idNo })
    expect(receipt).toMatchObject({ credentialType: '实体社会保障卡鉴权', words: '业务办理成功，请打印回执单' })
  })
})
