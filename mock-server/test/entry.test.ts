import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals, type RefusalName } from '@one-card/prompts'
import { channelPage, page } from '../src/domains/access/pages/schema.ts'
import { browser } from './browser.ts'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { contentOf } from './tables.ts'

const app = '示例市民App'
let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const query = (url: string) => new URL(url).pathname + new URL(url).search

describe('a page opened with its token', () => {
  it('knows the citizen at its first byte, masked, in the mode the channel asked for', async () => {
    const { url } = await platform.token({ elderly: '1' })
    const { status, boot, html } = await browser(platform).open(query(url))
    expect(status).toBe(200)
    expect(boot).toMatchObject({
      page: 'ecard-code',
      mode: 'elderly',
      preferences: {},
      sample: true,
      serverTimeMs: platform.clock.at.getTime(),
      expiresAtMs: platform.clock.at.getTime() + 7_200_000,
      channel: {
        channelNo: platform.keySetOf(app).channelNo,
        kind: 'app',
        name: app,
        returnUrl: 'http://localhost:8080/demo/',
      },
      operator: '全国一卡通应用平台',
      platformPublicKey: platform.platformKeys.publicKey,
      firstView: { card: { name: '**例' } },
    })
    expect(boot.refusal).toBeUndefined()
    expect(html).toContain('data-mode="elderly"')
    expect(html).toContain('<p>**例 /ecard-code/</p>')
    const { name, idNo, cardNo } = platform.citizen('manyMonths')
    for (const secret of [name, idNo, cardNo, new URL(url).searchParams.get('token')!])
      expect(html).not.toContain(secret)
  })

  it("gets a session cookie that no script, no plain connection and no other site's page can use", async () => {
    const { headers } = await browser(platform).open(query((await platform.token()).url))
    expect(headers.getSetCookie()).toHaveLength(1)
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-one-card-national=[0-9a-f]{64}; Max-Age=7200; Path=\/; HttpOnly; Secure; Partitioned; SameSite=None$/,
    )
  })

  it('may be reloaded by the same browser, with the token or without, and may go on to another page', async () => {
    const visitor = browser(platform)
    const path = query((await platform.token()).url)
    const first = await visitor.open(path)
    expect((await visitor.open(path)).status).toBe(200)
    expect(await visitor.open('/h5/ecard-code/')).toMatchObject({
      status: 200,
      boot: { sessionMark: first.boot.sessionMark },
    })
    expect((await visitor.open('/h5/ecard-code/some/route?tab=1')).html).toContain('/ecard-code/some/route?tab=1</p>')
    expect((await visitor.open('/h5/usage-records/')).html).toContain('<p>identity</p>')
  })

  it('may be looked at by HEAD before, which takes nothing', async () => {
    const path = query((await platform.token()).url)
    const looked = await fetch(platform.origin + path, { method: 'HEAD' })
    expect(looked.headers.getSetCookie()).toEqual([])
    expect((await browser(platform).open(path)).status).toBe(200)
  })

  it('ends with the token, two hours after its issue', async () => {
    const visitor = browser(platform)
    const { url } = await platform.token()
    platform.clock.forward(7190)
    const { headers } = await visitor.open(query(url))
    expect(headers.getSetCookie()[0]).toContain('Max-Age=10;')
    platform.clock.forward(10)
    expect(await visitor.open('/h5/ecard-code/')).toMatchObject({
      status: 401,
      boot: { refusal: refusals.SESSION_EXPIRED, channel: { name: app } },
    })
  })

  it('is refused from the moment its token is taken back', async () => {
    const visitor = browser(platform)
    const { token, url } = await platform.token()
    await visitor.open(query(url))
    await platform.caller(app).call('user-token/withdraw', { token })
    expect(await visitor.open('/h5/ecard-code/')).toMatchObject({
      status: 401,
      boot: { refusal: refusals.SESSION_EXPIRED },
    })
    expect(await browser(platform).open(query(url))).toMatchObject({
      status: 401,
      boot: { refusal: refusals.TOKEN_EXPIRED },
    })
  })

  it('serves a static host the same by POST, once', async () => {
    const { token } = await platform.token()
    const post = () =>
      fetch(`${platform.origin}/h5/ecard-code/boot`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      })
    const first = await post()
    expect(first.headers.getSetCookie()).toHaveLength(1)
    expect(await first.json()).toMatchObject({ page: 'ecard-code', firstView: { card: { name: '**例' } } })
    const second = await post()
    expect(second.headers.getSetCookie()).toEqual([])
    expect(await second.json()).toMatchObject({ refusal: refusals.TOKEN_PRESENTED, firstView: {} })
  })
})

describe('who is refused sees the page say so', () => {
  /** The page stands there with words in place of data, nobody is let in, and nothing in the store is different. */
  async function expectRefusal(
    path: string,
    status: number,
    reason: RefusalName,
    visitor = browser(platform),
    headers = {},
    hasSession = false,
  ) {
    const before = await contentOf(platform.store.db)
    const opened = await visitor.open(path, headers)
    expect(opened).toMatchObject({ status, boot: { refusal: refusals[reason], firstView: {} } })
    expect('expiresAtMs' in opened.boot).toBe(hasSession)
    expect(opened.headers.getSetCookie()).toEqual([])
    expect(await contentOf(platform.store.db)).toEqual(before)
    return opened.boot
  }

  it('without a token', async () => {
    expect(await expectRefusal('/h5/ecard-code/', 401, 'TOKEN_MISSING')).not.toHaveProperty('channel')
  })

  it('with a forged or altered one', async () => {
    const { token } = await platform.token()
    await expectRefusal(`/h5/ecard-code/?token=${'a'.repeat(64)}`, 401, 'TOKEN_UNKNOWN')
    await expectRefusal(
      `/h5/ecard-code/?token=${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`,
      401,
      'TOKEN_UNKNOWN',
    )
  })

  it.each([
    ['cut', (token: string) => `?token=${token.slice(0, 40)}`],
    ['empty', () => '?token='],
    ['far too long', () => `?token=${'x'.repeat(2000)}`],
    ['followed by a full stop of the message around it', (token: string) => `?token=${token}。`],
    ['followed by a line break', (token: string) => `?token=${token}%0A`],
    ['after an & as HTML writes it', (token: string) => `?elderly=1&amp;token=${token}`],
  ])('with one that is %s: the link is damaged, and the token still good', async (_, address) => {
    const { token, url } = await platform.token()
    const boot = await expectRefusal(`/h5/ecard-code/${address(token)}`, 401, 'LINK_DAMAGED')
    expect(JSON.stringify(boot)).not.toContain(token)
    expect((await browser(platform).open(query(url))).status).toBe(200)
  })

  it('with an expired one, and is shown the way back in the mode asked for', async () => {
    const { url } = await platform.token({ elderly: '1' })
    platform.clock.forward(7200)
    expect(await expectRefusal(query(url), 401, 'TOKEN_EXPIRED')).toMatchObject({
      mode: 'elderly',
      channel: { name: app, returnUrl: 'http://localhost:8080/demo/' },
    })
  })

  it('with one for another page', async () => {
    const { token } = await platform.token()
    await expectRefusal(`/h5/national-zone/?token=${token}`, 403, 'TOKEN_OTHER_PAGE')
  })

  it('with one of another channel', async () => {
    const { url } = await platform.token()
    const fromPartner = { referer: 'https://partner.example.com/any' }
    expect(await expectRefusal(query(url), 403, 'TOKEN_OTHER_CHANNEL', browser(platform), fromPartner)).toMatchObject({
      channel: { name: app },
    })
  })

  it('in a second browser, and the first goes on', async () => {
    const [first, second] = [browser(platform), browser(platform)]
    const { url } = await platform.token()
    await first.open(query(url))
    await expectRefusal(query(url), 401, 'TOKEN_PRESENTED', second)
    expect((await first.open(query(url))).status).toBe(200)
  })

  it("when its browser has somebody else's session", async () => {
    const [first, second] = [browser(platform), browser(platform)]
    const { url } = await platform.token()
    await first.open(query(url))
    await second.open(
      query((await platform.token({ name: '王小样', idNo: platform.citizen('withoutPassword').idNo })).url),
    )
    await expectRefusal(query(url), 401, 'TOKEN_PRESENTED', second)
  })

  it('on a page above its level, and may stay where it is enough', async () => {
    const visitor = browser(platform)
    const { url } = await platform.token({ authLevel: '1', page: 'national-zone' })
    await visitor.open(query(url))
    await expectRefusal('/h5/ecard-code/', 403, 'AUTH_LEVEL_TOO_LOW', visitor, {}, true)
    expect((await visitor.open('/h5/national-zone/')).status).toBe(200)
  })

  it('with a token from before its page asked for more', async () => {
    const { url } = await platform.token({ authLevel: '2' })
    await platform.store.db.update(page).set({ minAuthLevel: 3 }).where(eq(page.name, 'ecard-code'))
    await expectRefusal(query(url), 403, 'AUTH_LEVEL_TOO_LOW')
    await platform.store.db.update(page).set({ minAuthLevel: 2 }).where(eq(page.name, 'ecard-code'))
    expect((await browser(platform).open(query(url))).status).toBe(200)
  })

  it("by the page's own data, and stays in the session", async () => {
    const { name, idNo } = platform.citizen('lostCard')
    const visitor = browser(platform)
    const { url } = await platform.token({ name, idNo, page: 'usage-records' })
    const opened = await visitor.open(query(url))
    expect(opened).toMatchObject({
      status: 403,
      boot: { refusal: refusals.CARD_LOST, firstView: {}, expiresAtMs: expect.any(Number) as number },
    })
    expect(await visitor.open('/h5/usage-records/without-first-view'), 'what it does not show').toMatchObject({
      status: 200,
      boot: { firstView: {} },
    })
    expect((await visitor.open('/h5/ecard-code/')).status).toBe(200)
  })

  it('when the platform fails, in words for citizens', async () => {
    const visitor = browser(platform)
    await visitor.open(query((await platform.token()).url))
    await platform.store.db.execute(sql`ALTER TABLE card RENAME TO card_away`)
    await expectRefusal('/h5/ecard-code/', 500, 'SYSTEM_BUSY', visitor, {}, true)
    await platform.store.db.execute(sql`ALTER TABLE card_away RENAME TO card`)
    expect((await visitor.open('/h5/ecard-code/')).status).toBe(200)
  })

  it('where its channel lost the page', async () => {
    const visitor = browser(platform)
    await visitor.open(query((await platform.token()).url))
    await platform.store.db.delete(channelPage).where(eq(channelPage.page, 'usage-records'))
    await expectRefusal('/h5/usage-records/', 403, 'PAGE_NOT_GRANTED', visitor)
  })

  it('nobody but one of ten browsers at once is let in', async () => {
    const { url } = await platform.token()
    const opened = await Promise.all(Array.from({ length: 10 }, () => browser(platform).open(query(url))))
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(opened.filter(({ boot }) => boot.refusal === refusals.TOKEN_PRESENTED)).toHaveLength(9)
  })
})

it('no token stands in the log', async () => {
  const { token, url } = await platform.token()
  await browser(platform).open(query(url))
  await browser(platform).open(query(url))
  expect(platform.log()).toContain('[910006]')
  expect(platform.log()).not.toContain(token)
  expect(platform.log()).not.toContain('?')
})

describe('告诉客服', () => {
  const desk = () => platform.caller('示例社会保险经办窗口')
  const steps = async (caseNo: string) => (await desk().call('case/find', { caseNo })).steps

  it('finds by the number of a page what it did and what became of it, the newest first, and nobody’s data', async () => {
    const citizen = platform.citizen('manyMonths')
    const { boot, client } = await openPage(platform, (await platform.token()).url)
    expect(boot.caseNo).toMatch(/^[A-Z][A-Z2-9]{5}$/)
    await client.call('holder/card', {})
    await expect(client.call('query-grants/withdraw', { grantNo: '0'.repeat(20) })).rejects.toThrow()
    const told = await steps(boot.caseNo!)
    expect(told.map(({ step, succeeded }) => [step, succeeded])).toEqual([
      ['取消查询授权', '0'],
      ['持卡人卡面', '1'],
      ['协商会话密钥', '1'],
      ['打开电子社会保障卡', '1'],
    ])
    expect(told[0]!.outcome).toMatch(/^业务办理失败，原因为/)
    for (const secret of [citizen.name, citizen.idNo, citizen.cardNo])
      expect(JSON.stringify(told)).not.toContain(secret)
  })

  it('says of a page that let nobody in why it did not', async () => {
    const { boot } = await browser(platform).open('/h5/ecard-code/?token=unknown')
    expect(boot.caseNo).toBe(refusals.LINK_DAMAGED)
    expect(await steps(boot.caseNo!)).toMatchObject([{ step: '打开页面', succeeded: '0' }])
  })

  it('knows no number that was never given, and none after a week', async () => {
    const { boot } = await openPage(platform, (await platform.token()).url)
    platform.clock.forward(8 * 24 * 3600)
    for (const caseNo of ['ZZZZZZ', boot.caseNo!])
      await expect(desk().call('case/find', { caseNo })).rejects.toMatchObject({ code: refusals.CASE_UNKNOWN })
  })
})
