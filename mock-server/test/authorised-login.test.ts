import { createPartnerSite } from '@one-card/channel-sdk/node'
import type { PageServices } from '@one-card/platform-api'
import type { Client } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

const callback = 'http://localhost:8080/demo/terminal/partner/callback'
let platform: TestPlatform
let site: ReturnType<typeof createPartnerSite>
let client: Client<PageServices>

beforeAll(async () => {
  // The SDK has this machine's clock.
  platform = await startPlatform()
  platform.clock.at = new Date()
  const { channelNo, sm4Key, privateKey, platformPublicKey } = platform.keySetOf('示例图书馆读者网站')
  site = createPartnerSite({
    platform: platform.origin,
    channelNo,
    sm4Key,
    privateKey,
    platformPublicKey,
    callback,
    scene: '文化体验应用/读者网站登录',
  })
}, 60_000)
beforeEach(async () => {
  platform.clock.at = new Date()
  ;({ client } = await openPage(platform, (await platform.token()).url))
})
afterAll(() => platform.close())

/** As the page does it: what stood in the address, the holder's answer, the address to go on to. */
async function walk(decision: 'agreed' | 'refused' = 'agreed', setOut = site.authoriseUrl()) {
  const asked = Object.fromEntries(new URL(setOut.url).searchParams)
  const { request } = await client.call('authorised-login/ask', asked)
  const { goTo } = await client.call('authorised-login/decide', {
    loginId: request!.loginId,
    decision,
    state: asked.state!,
  })
  return { ...setOut, goTo, grant: new URL(goTo).searchParams.get('grant')! }
}
const msgCodeOf = (outcome: PromiseSettledResult<unknown>) =>
  outcome.status === 'rejected' ? (outcome.reason as { msgCode: string }).msgCode : 'delivered'

describe('a partner site with the SDK', () => {
  it('sends the holder to our page and learns who it is from its own server, once', async () => {
    const { goTo, grant, verifier, state } = await walk()
    expect(goTo).toBe(`${callback}?grant=${grant}&state=${state}`)
    const { name, idNo } = platform.citizen('manyMonths')
    expect(await site.exchange({ grant, verifier })).toMatchObject({ name, idNo, idType: '居民身份证' })
    await expect(site.exchange({ grant, verifier })).rejects.toMatchObject({ msgCode: refusals.LOGIN_GRANT_USED })
  })

  it('learns nothing but the refusal', async () => {
    const { goTo, state } = await walk('refused')
    expect(goTo).toBe(`${callback}?error=access_denied&state=${state}`)
  })

  it('makes each login its own: neither state nor challenge comes twice', () => {
    const made = Array.from({ length: 100 }, () => site.authoriseUrl())
    expect(
      new Set(made.flatMap(({ url, state, verifier }) => [state, verifier, new URL(url).searchParams.get('challenge')]))
        .size,
    ).toBe(300)
    for (const { url, verifier } of made) {
      expect(verifier).toMatch(/^[\w-]{43}$/)
      expect(url, 'the verifier stays on the server').not.toContain(verifier)
    }
  })

  it('of two exchanges at one moment gets one, fifty times over', async () => {
    for (let race = 0; race < 50; race++) {
      if (race % 10 === 0) ({ client } = await openPage(platform, (await platform.token()).url))
      const { grant, verifier } = await walk()
      const outcomes = await Promise.allSettled([
        site.exchange({ grant, verifier }),
        site.exchange({ grant, verifier }),
      ])
      expect(outcomes.map(msgCodeOf).sort()).toEqual([refusals.LOGIN_GRANT_USED, 'delivered'].sort())
    }
    const {
      rows: [seen],
    } = (await platform.store.db.execute(
      sql`SELECT count(*) FROM disclosure WHERE outcome = 'seen' AND way = 'login'`,
    )) as unknown as { rows: { count: string }[] }
    expect(Number(seen!.count)).toBe(51)
  }, 120_000)

  it('cannot use a grant that was put into another login of its own (RFC 9700 §4.5)', async () => {
    const { grant } = await walk()
    await expect(site.exchange({ grant, verifier: site.authoriseUrl().verifier })).rejects.toMatchObject({
      msgCode: refusals.LOGIN_GRANT_UNPROVEN,
    })
  })
})

it('writes neither state, verifier nor grant into log or tables', async () => {
  const secretState = 'state-that-nobody-writes-down'
  const { url } = site.authoriseUrl()
  const address = new URL(url)
  address.searchParams.set('state', secretState)
  const { visitor, client: own } = await openPage(platform, (await platform.token()).url)
  client = own
  const { status } = await visitor.open(address.pathname + address.search)
  expect(status).toBe(200)
  const { grant, verifier } = await walk('agreed', { url: address.href, state: secretState, verifier: 'v'.repeat(43) })
  await site.exchange({ grant, verifier }).catch(() => undefined)
  expect(platform.log()).toContain('/h5/:page/*')
  const { rows } = (await platform.store.db.execute(
    sql`SELECT to_jsonb(a)::text AS row FROM authorised_login a UNION ALL SELECT to_jsonb(b)::text FROM audit b`,
  )) as unknown as { rows: { row: string }[] }
  for (const written of [platform.log(), rows.map(({ row }) => row).join('\n')]) {
    for (const secret of [secretState, grant, verifier]) expect(written).not.toContain(secret)
  }
})

it('lets no visitor without a session any further than our page', async () => {
  const address = new URL(site.authoriseUrl().url)
  const response = await fetch(platform.origin + address.pathname + address.search, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  })
  expect([response.status, response.headers.get('location')]).toEqual([401, null])
})
