import type { Page } from '@playwright/test'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { callerNamed } from './address.ts'
import { merchantNamed, paymentPassword } from './merchants.ts'
import { readCodeOn } from './optics.ts'
import { startPartnerSite } from './partner-site.ts'
import { linesOf, oldestSamples, sampleNamed } from './sample.ts'
import { expect, test } from './test.ts'

/** The origin that docs/operators.md tells a newcomer to use; a run listens elsewhere, so that two fit one machine. */
const partner = 'http://localhost:3000'
/** A browser, three servers and a bank share one machine: busy with something else too, each step takes several times as long. */
test.describe.configure({ timeout: 180_000 })
/** Leaves nothing open: an order that is left open opens the cashier on every page of its holder. */
const visitor = 'pairedLast'

let site: Awaited<ReturnType<typeof startPartnerSite>>
test.beforeAll(async () => {
  const { name, idNo } = people[visitor]
  site = await startPartnerSite({ name, idNo })
})
test.afterAll(() => site.stop())

/** Everything the SDK said to the partner's page, oldest first. */
async function openPartner(page: Page, path: string, { listensAt } = site): Promise<string[]> {
  const events: string[] = []
  page.on('console', (message) => {
    const [event = ''] = message.text().split(' ')
    // How often a page grows is no promise.
    if (message.type() === 'log' && event !== 'heightChanged') events.push(event)
  })
  // To the browser an answer put in by the journey comes from the internet, and the platform is on this machine.
  await page.context().grantPermissions(['local-network-access'], { origin: partner })
  await page.route(`${partner}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: listensAt + pathname + search }) })
  })
  await page.goto(partner + path)
  return events
}

test('a newcomer writes ten lines on the server and ten in the page at most', () => {
  expect(linesOf(sampleNamed('server.mjs'))).toBeLessThanOrEqual(10)
  expect(linesOf(sampleNamed('index.html'))).toBeLessThanOrEqual(10)
})

test("a site of another origin, written from the docs with the SDK's tarball, shows the identity code and takes a payment", async ({
  page,
}) => {
  const events = await openPartner(page, '/')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText(/秒后自动更新/)).toBeVisible()
  await expect(page.locator('iframe')).toHaveAttribute('title', '电子社会保障卡')
  let code = ''
  await expect.poll(async () => (code = await readCodeOn(page))).toMatch(/^911\d{23}$/)
  await callerNamed('服务大厅窗口').call('ecode/decode', { code, scene: '人社服务/社会保险参保登记' })
  await expect.poll(() => events).toEqual(['ready', 'titleChanged', 'codeScanned'])

  const shop = merchantNamed('网上商城', '网上商城')
  const { orderNo } = await shop.order('12.40')
  events.splice(0)
  await page.goto(`${partner}/?order=${orderNo}`)
  await expect(frame.getByText('示例惠民网上商城')).toBeVisible()
  await frame.getByRole('button', { name: /确认支付/ }).click()
  for (const digit of paymentPassword) await frame.getByRole('button', { name: digit, exact: true }).click()
  await expect(frame.getByRole('heading', { name: '支付成功', exact: true })).toBeVisible()
  await expect.poll(() => events).toContain('paid')
  expect(await shop.query(orderNo)).toMatchObject({ state: 'paid' })
  await frame.getByRole('button', { name: '完成' }).click()
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(events.at(-1)).toBe('closed')
})

test('a site that was written for the first version shows the identity code with the SDK of today', async ({
  page,
}) => {
  const { name, idNo } = people[visitor]
  const older = await startPartnerSite({ name, idNo }, oldestSamples)
  const events = await openPartner(page, '/', older)
  await expect(page.frameLocator('iframe').getByText(/秒后自动更新/)).toBeVisible()
  await expect.poll(() => events).toEqual(['ready', 'titleChanged'])
  older.stop()
})
