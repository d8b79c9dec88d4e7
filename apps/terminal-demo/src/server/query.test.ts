import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { idNoWithCheckDigit } from '@one-card/records'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { queryRoutes } from './query-routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'queries-'))
const citizensFile = join(folder, 'citizens.json')
const person = { name: '张示例', idNo: idNoWithCheckDigit('32050819900307997') }
writeFileSync(citizensFile, JSON.stringify([person]))
afterAll(() => rmSync(folder, { recursive: true }))

const grantNo = '2'.repeat(20)
let state = 'requested'
const call = vi.fn(async (name: string) => {
  if (name === 'account/query') {
    state = 'used'
    return { bank: '示例银行', account: '6229990000000019' }
  }
  return { grantNo, state }
})
let app: FastifyInstance

beforeEach(async () => {
  state = 'requested'
  call.mockClear()
  app = fastify()
  await app.register(queryRoutes, { platform: async () => ({ call }) as never, citizensFile })
})
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })

it('asks in the name of the institution, and shows the holder masked', async () => {
  const answer = await post('/request', { place: 0, matter: 1 })
  expect(call.mock.calls[0]).toEqual([
    'query-grant/request',
    {
      ...person,
      items: ['name', 'bankAccount'],
      matter: '一次性创业补贴领取',
      purpose: '核对收款账户并发放补贴',
      period: 'once',
    },
  ])
  expect(answer.json()).toEqual([
    {
      grantNo,
      name: '**例',
      matter: '一次性创业补贴领取',
      fields: '姓名、社保卡银行账户',
      state: 'requested',
      canRead: false,
    },
  ])
  expect(answer.body).not.toContain(person.idNo)
})

it('looks up the account once it is granted, and shows it masked', async () => {
  await post('/request', { place: 0, matter: 1 })
  state = 'granted'
  expect((await app.inject('/')).json()).toMatchObject([{ state: 'granted', canRead: true }])
  const [read] = (await post('/read', { grantNo })).json()
  expect(read).toMatchObject({ state: 'used', canRead: false, account: { bank: '示例银行' } })
  expect(read.account.number).toMatch(/^622\*+0019$/)
})

it('refuses in words a person or a request it does not know', async () => {
  expect((await post('/request', { place: 7, matter: 0 })).json().message).toContain('没有这位办事人')
  expect((await post('/read', { grantNo: '3'.repeat(20) })).json().message).toContain('没有这项申请')
})
