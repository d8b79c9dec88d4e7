import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { PageName } from '@one-card/platform-api'
import { pages } from '@one-card/platform-api/pages'
import { citizenRoutes, zoneRoutes } from '../../e2e/routes.ts'
import { answered, watchRequests, watchWorkers } from '../../e2e/under-way.ts'
import { chromiumPath } from '../browser.mjs'
import { startPlatform } from '../platform.ts'
import { contactSheet, type Shot } from './sheet.ts'

/** `npm run screens`: every citizen page in both modes and two widths into docs/screens/, and one sheet of them all. */
const folder = 'docs/screens'
/** Pictured by themselves only where a site or a code has brought somebody. */
const notAlone = ['login', 'authorise', 'query-grants/:grantNo']

interface Screen {
  page: PageName
  file: string
  title: string
  place?: string
  tab?: string
}

const routed = [...citizenRoutes(), ...zoneRoutes()]
  .filter(({ declared }) => !notAlone.includes(declared))
  .map(({ page, path, declared }): Screen => {
    const { [declared]: title } = pages[page].routes as Record<string, string>
    return { page, place: path, file: declared.replace(/\/:?/g, '-') || page, title: title! }
  })
const screens: Screen[] = [...routed, { page: 'ecard-code', tab: 'pay', file: 'payment-code', title: '支付码' }]

/** The token's own address, or another place on the page that it opens. */
function addressOf(tokenUrl: string, { place = '', tab }: Pick<Screen, 'place' | 'tab'>): string {
  const address = new URL(tokenUrl)
  address.pathname += place
  if (tab !== undefined) address.searchParams.set('tab', tab)
  return address.href
}

/** A directory goes on; its picture need not. */
const mostHeight = 2400

/** Until nothing is on its way any more: an answer may make a page ask for the next thing, at the latest when it is drawn. */
async function atRest(page: Page): Promise<void> {
  do {
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  } while (await answered(page))
}

async function shoot(browser: Browser, url: string, width: number, file: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, deviceScaleFactor: 2, locale: 'zh-CN' })
  const page = await context.newPage()
  watchRequests(page)
  await watchWorkers(page)
  await page.goto(url)
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
  await atRest(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) },
  })
  await context.close()
}

/** For the README: a desk that has read the phone beside it. */
async function shootDesk(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
  await page.goto(`${origin}/demo/terminal`)
  const phone = page.frameLocator('iframe')
  await phone.getByRole('button', { name: /身份码/ }).click()
  await phone
    .frameLocator('iframe')
    .getByText(/秒后自动更新/)
    .waitFor()
  await page.screenshot({ path: `${folder}/desk.png` })
  await page.getByRole('button', { name: '读取', exact: true }).click()
  await phone.frameLocator('iframe').getByRole('heading', { name: '身份核验成功' }).waitFor()
  await page.screenshot({ path: `${folder}/desk-read.png` })
  await page.close()
}

/** What a designer opens: a component in both modes, and the colours with their contrast. */
async function shootGallery(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  watchRequests(page)
  for (const [file, story] of [
    ['gallery.png', '授权与真伪-信息授权--login'],
    ['gallery-colours.png', '规范-颜色--page'],
  ]) {
    await page.goto(`${origin}/ui-kit/?path=/story/${story}`)
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-root > *').first().waitFor()
    await atRest(page)
    await page.screenshot({ path: `${folder}/${file}` })
  }
  await page.close()
}

mkdirSync(folder, { recursive: true })
const platform = await startPlatform(38080)
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const shots: Shot[] = []
for (const { page, file, title, ...at } of screens) {
  for (const elderly of [false, true]) {
    for (const width of [390, 320]) {
      const name = `${file}${elderly ? '-elderly' : ''}${width === 390 ? '' : `-${width}`}.png`
      await shoot(browser, addressOf(await platform.tokenUrl(page, elderly), at), width, `${folder}/${name}`)
      shots.push({ file: name, title: `${title} · ${elderly ? '适老模式' : '普通模式'} · ${width}` })
    }
  }
}
await shootDesk(browser, platform.origin)
await shootGallery(browser, platform.origin)
writeFileSync(`${folder}/sheet.png`, await contactSheet(browser, folder, shots))
await browser.close()
await platform.stop()
console.log(`${shots.length} pictures and sheet.png in ${folder}/`)
