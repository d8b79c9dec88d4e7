import { success } from '@one-card/envelope'
import { openServices, type Service } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from './platform.ts'
import { postTo } from './post.ts'
import { tableOf } from './sample-records.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

/** What each asks for, as Annex D signs it: without the path (decision 0021). */
const asked = ({ params }: Service) => {
  const { properties, required = [] } = params as unknown as { properties: object; required?: string[] }
  return { all: Object.keys(properties), required }
}
/** Rows of Annex C are told apart by their fields: what is of another table is rejected by itself. */
const services = Object.values<Service>(openServices).filter((service) => tableOf(service) === undefined)
const fits = (one: Service, other: Service) =>
  asked(other).required.every((name) => asked(one).required.includes(name)) &&
  asked(one).required.every((name) => asked(other).all.includes(name))

const weighed = [
  ['user-token/parse', 'user-token/withdraw', 'zone-token/exchange', 'ecode/generate'],
  ['ecode/decode', 'licence/verify'],
  ['login-code/query', 'merchant-code/stop', 'booking/admit'],
  ['account/query', 'session/end'],
  // Without a word in it: an order must be named, and the lists of a desk are told to whoever was granted them.
  ['order/query', 'order/close', 'application/waiting', 'complaint/waiting', 'records/missing', 'order/reconciliation'],
]

describe('an envelope that is led to another service', () => {
  it('is taken there once, as that service, and no longer where it was meant for', async () => {
    const { token } = await platform.token()
    const envelope = platform.sealed('示例市民App', { token })
    const post = postTo(platform.origin)
    expect(await post('/open/v1/user-token/withdraw', envelope)).toMatchObject({ msgCode: success })
    expect(await post('/open/v1/user-token/parse', envelope)).toMatchObject({ msgCode: refusals.REQUEST_REPEATED })
  })

  it('gives nothing away and moves no money: only what decision 0021 weighed asks for the same', () => {
    const pairs = services.flatMap((one) =>
      services.filter((other) => other !== one && fits(one, other)).map((other) => [one.name, other.name]),
    )
    expect(pairs.filter((pair) => !weighed.some((group) => pair.every((name) => group.includes(name))))).toEqual([])
    expect(pairs.flat().filter((name) => /create|refund|settle|scanned|issue/.test(name))).toEqual([])
  })
})
