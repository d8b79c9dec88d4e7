import { newRequestId, openData, readRequest, sealAnswer, verifyRequest } from '@one-card/envelope'
import { fromHex, randomBytes, sm2KeyPair, sm2PrivateKey, sm2PublicKey, toHex } from '@one-card/gm'
import { openServices } from '@one-card/platform-api'
import { fastify, type FastifyInstance } from 'fastify'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printedDictionaries } from '../../dictionaries.ts'
import { people } from '../../worlds/people/citizens.ts'
import { docs } from './index.ts'
import { sampleParams } from './sample-params.ts'
import { filled, type SampleCaller } from './try-call.ts'

const now = new Date('2026-11-23T04:00:00Z')
const [own, platform] = [sm2KeyPair(), sm2KeyPair()]
const sm4Key = randomBytes(16)
const caller: SampleCaller = {
  name: '示例窗口',
  channelNo: '010122310011',
  sm4Key: toHex(sm4Key),
  privateKey: toHex(own.privateKey),
  publicKey: toHex(own.publicKey),
  platformPublicKey: toHex(platform.publicKey),
  services: ['ecode/decode'],
}
const person = people.manyMonths
let app: FastifyInstance
/** What the open door got last. */
let got: Record<string, unknown> | undefined

beforeAll(async () => {
  app = fastify()
  const probe = async () => {}
  app.post('/open/v1/:area/:act', ({ body }) => {
    const read = readRequest(Buffer.from(JSON.stringify(body)))
    const verified = read.ok ? verifyRequest(read.request, sm2PublicKey(caller.publicKey)) : undefined
    got = verified && openData(verified, fromHex(caller.sm4Key))
    const requestId = read.ok ? read.request.requestId : newRequestId()
    const told =
      got?.code === '1'
        ? { msgCode: '000000', msg: '成功', result: { holder: { name: person.name, idNo: person.idNo } } }
        : { msgCode: '900007', msg: '没有开通[900007]' }
    return sealAnswer({ requestId, sm4Key, ...told }, sm2PrivateKey(toHex(platform.privateKey)), now)
  })
  const sample = { callers: async () => [caller], people: Object.values(people) }
  await docs(app, {
    version: '1',
    clock: () => now,
    dictionaries: printedDictionaries,
    probe,
    probeWrite: probe,
    sample,
  })
})
afterAll(() => app.close())

async function tried(fields: Record<string, string>): Promise<string> {
  const payload = new URLSearchParams({ service: 'ecode/decode', ...fields }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/docs/try', payload, headers })
  expect(statusCode).toBe(200)
  return body
}

it('signs on the server, sends as any caller, and shows each step masked', async () => {
  const body = await tried({ params: JSON.stringify({ code: '1', idNo: '$idNo' }) })
  expect(got).toEqual({ code: '1', idNo: person.idNo })
  for (const words of ['签名原文', '逐步计算', '000000 成功', 'signature', '响应报文']) expect(body).toContain(words)
  for (const secret of [person.name, person.idNo, caller.privateKey, caller.sm4Key]) expect(body).not.toContain(secret)
  expect(body).toContain('*')
})

it('says cause and cure where it is refused, and what is no object', async () => {
  const refused = await tried({ params: '{"code":"2"}' })
  expect(refused).toContain('900007 原因')
  expect(refused).toContain('开通该服务')
  for (const params of ['', '[]', 'null', '{"a":']) expect(await tried({ params })).toContain('应为一个 JSON 对象')
})

it('takes nothing for a service that is none', async () => {
  const { body } = await app.inject('/docs/try?service=__proto__')
  expect(body).toContain('user-token/issue')
  expect((await app.inject('/docs/try?service=ecode/decode')).body).toContain('示例窗口')
})

/** Rows of the annexes, whose codes a reader chooses from the field dictionary, and a verifier that belongs to a login of their own. */
const toBeWritten = [
  'authorised-login/exchange',
  'records/credential',
  'records/payment',
  'records/benefit',
  'records/mend',
  'benefit/report',
  'catalogue/services',
  'catalogue/institutions',
]

it.each(Object.values(openServices))('begins $name with parameters that the service takes', ({ name, params }) => {
  const sample = filled(JSON.stringify(sampleParams(params, now)), person)
  expect(Value.Check(params, JSON.parse(sample))).toBe(!toBeWritten.includes(name))
})
