import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { settled } from './elderly-contract.ts'
import { fetchedAhead } from './fetched-ahead.ts'
import { bringMeasuring } from './measuring.ts'
import { citizenRoutes } from './routes.ts'
import { expect, test } from './test.ts'
import { answered, watchRequests } from './under-way.ts'

const way = (page: Page) => page.getByRole('button', { name: '页面真伪' })
const panel = (page: Page) => page.getByRole('dialog', { name: '页面真伪' })
const scam = '【社保中心】您的社保卡已过期，请立即点击 sb-renew.top/a 更新，逾期将停用。'
const notice = '【人社12333】您的社会保障卡将于2026年12月到期，请持身份证到就近社保卡服务网点换卡，详询12333。'

const alive = (page: Page) => page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)

async function openPanel(page: Page): Promise<void> {
  await way(page).click()
  await expect(panel(page)).toBeVisible()
}

/** Closed, and the focus is on the button that opened it. */
async function closed(page: Page): Promise<void> {
  await expect(panel(page)).toBeHidden()
  await expect(way(page)).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
}

test.beforeEach(({ page }) => bringMeasuring(page))

// On every route it is one tap away: elderly-contract.ts asks for its button.
test('页面真伪 says in every app where the page is and who brought the citizen, and closes by Escape', async ({
  page,
}) => {
  await page.goto(await addressFor({ page: 'ecard-code' }))
  for (const { page: name } of citizenRoutes().filter(({ path }) => path === '')) {
    await page.goto(`/h5/${name}/`)
    await alive(page)
    const address = page.url()
    await expect(way(page)).toHaveCount(1)
    await openPanel(page)
    for (const words of [new URL(address).host, '本机演示', '市民App', '示例数据'])
      await expect(panel(page)).toContainText(words)
    await page.keyboard.press('Escape')
    await closed(page)
    expect(page.url()).toBe(address)
  }
})

test('in 适老模式 it closes by its button and by "back" too, and the page stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 440 })
  await page.goto(await addressFor({ elderly: '1' }))
  await settled(page)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const scrolled = await page.evaluate(() => scrollY)
  expect(scrolled).toBeGreaterThan(0)
  await openPanel(page)
  await panel(page).getByRole('button', { name: '关闭' }).click()
  await closed(page)
  await openPanel(page)
  await page.goBack()
  await closed(page)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('it says what a message looks like, and has no accessibility violation, in both modes', async ({ page }) => {
  for (const [elderly, text, verdict] of [
    ['0', notice, '没有发现常见骗术'],
    ['1', scam, '像是诈骗'],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(await addressFor({ elderly }))
    await settled(page)
    await openPanel(page)
    await panel(page).getByRole('textbox').fill(text)
    await panel(page).getByRole('button', { name: '帮我看看' }).click()
    await expect(panel(page).getByRole('status').filter({ hasText: verdict })).toBeVisible()
    await expectAccessible(page, { include: '[role=dialog]' })
  }
  await expect(panel(page).getByRole('link', { name: /sb-renew/ })).toHaveCount(0)
})

test('is there for a citizen who cannot come in, and does not pretend to know who brought them', async ({ page }) => {
  await page.goto('/h5/national-zone/')
  await settled(page)
  await openPanel(page)
  await expect(panel(page)).toContainText('不知道，请您从官方应用重新打开')
  await expect(panel(page)).toContainText('您没有登录')
})

test('once the page is at rest it opens without a network, looks at a message, sends nothing and keeps nothing', async ({
  page,
  context,
}) => {
  watchRequests(page)
  // Whose list ends at once: a longer one goes on where the tap scrolls it, and without a network says so above the button.
  await page.goto(await addressFor({ page: 'usage-records' }, 'rareLast'))
  await fetchedAhead(page)
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await context.setOffline(true)
  await openPanel(page)
  await panel(page).getByRole('textbox').fill(scam)
  await panel(page).getByRole('button', { name: '帮我看看' }).click()
  await expect(panel(page).getByText('像是诈骗')).toBeVisible()
  await context.setOffline(false)
  await answered(page)
  expect(sent.filter((each) => /sb-renew|%E7%A4%BE|社保卡/.test(each))).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: JSON.stringify(history.state),
    address: location.href,
  }))
  expect(kept).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
  expect(kept.state + kept.address).not.toMatch(/sb-renew|社保卡/)
  await page.keyboard.press('Escape')
  await closed(page)
  await openPanel(page)
  await expect(panel(page).getByRole('textbox')).toHaveValue('')
})
