import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { deskPrompt, refusals } from '@one-card/prompts'
import { idNoWithCheckDigit } from '@one-card/records'
import terminalDemo, { mountedAt } from '../server.ts'

const keys = { sm4Key: '5'.repeat(32), privateKey: '6'.repeat(64), platformPublicKey: `04${'7'.repeat(128)}` }
const person = { name: '林小满', idNo: idNoWithCheckDigit('11010119900307123') }
const call = vi.fn()
const folder = mkdtempSync(join(tmpdir(), 'face-desk-'))
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
  writeFileSync(join(folder, 'citizens.json'), JSON.stringify([{ ...person, cardNo: 'Y11009001', note: '正常使用' }]))
  writeFileSync(join(folder, '01.jpg'), 'a drawn face')
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
const authTime = '2026-11-23 09:30:00'

it('lists whose business is open, masked, and shows the drawn faces and no other file', async () => {
  const listed = await app.inject('/demo/terminal/api/people')
  expect(listed.json()).toEqual([{ place: 0, name: '**满', note: '正常使用' }])
  expect(listed.body).not.toContain(person.idNo)
  expect(await app.inject('/demo/terminal/api/faces/01.jpg').then(({ headers }) => headers['content-type'])).toBe(
    'image/jpeg',
  )
  for (const other of ['citizens.json', '..%2Fcitizens.json', '1.jpg'])
    expect((await app.inject(`/demo/terminal/api/faces/${other}`)).statusCode).toBeGreaterThanOrEqual(400)
})

it('goes on with a match, and reports it back as one record of type 03', async () => {
  call.mockResolvedValueOnce({ score: '97', match: '1', triesLeft: '3', authTime })
  const visit = (await post('face', { place: 0, image: 'AAAA' })).json<{ visitId: string; shown: string }>()
  expect(visit).toMatchObject({ shown: 'face', name: '**满', authTime })
  expect(call).toHaveBeenCalledWith(
    'face/compare',
    expect.objectContaining({ ...person, image: 'AAAA' }),
    expect.anything(),
  )
  call.mockResolvedValueOnce({ accepted: '1', rejected: [] })
  expect((await post('finish', { visitId: visit.visitId, state: '成功' })).json()).toMatchObject({
    credentialType: '电子社会保障卡人脸识别认证',
  })
})

it('stops at a non-match, says how to try again, and at the last one that it is over', async () => {
  call.mockResolvedValueOnce({ score: '12', match: '0', triesLeft: '2', authTime })
  const stopped = await post('face', { place: 0, image: 'AAAA' })
  expect(stopped).toMatchObject({ statusCode: 422 })
  expect(stopped.json<{ message: string }>().message).toMatch(/比对未通过.*正对镜头.*还可以试 2 次/)
  call.mockResolvedValueOnce({ score: '12', match: '0', triesLeft: '0', authTime })
  expect((await post('face', { place: 0, image: 'AAAA' })).json()).toEqual({
    message: deskPrompt(refusals.FACE_TRIES_SPENT),
  })
})

it('passes on what the clerk answers for', async () => {
  call.mockResolvedValueOnce({ result: 'passed', authTime })
  expect((await post('attest', { place: 0, checkNo: '12345678' })).json()).toMatchObject({ shown: 'person', authTime })
  expect(call).toHaveBeenCalledWith(
    'real-person/attest',
    expect.objectContaining({ ...person, checkNo: '12345678' }),
    expect.anything(),
  )
  expect(await post('attest', { place: 7, checkNo: '12345678' })).toMatchObject({ statusCode: 422 })
})
