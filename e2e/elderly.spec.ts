import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { textSteps } from '../ui-kit/tokens/text-steps.ts'
import { addressFor } from './address.ts'
import { droppedBy, lostAtSteps, settled, vanishedAfter } from './elderly-contract.ts'
import { bringMeasuring } from './measuring.ts'
import { citizenRoutes, type Route } from './routes.ts'
import { expect, test } from './test.ts'

/** Whose pages differ in what they show: every state of a card, no records, long and rare names. */
const citizens = () =>
  (JSON.parse(readFileSync(join(process.env.E2E_DATA_DIR!, 'demo-citizens.json'), 'utf8')) as { note: string }[]).map(
    ({ note }) => note,
  )
const steps = textSteps.map(({ step }) => step)

async function open(page: Page, { page: name, path }: Route, note?: string): Promise<void> {
  await page.goto(await addressFor({ page: name, elderly: '1' }, note))
  if (path !== '') await page.goto(`/h5/${name}/${path}`)
  await settled(page)
}

/** The nth of those that say just this, as soon as it stands there: a page is drawn before its part has come. */
async function named(page: Page, among: string, name: string, nth: number): Promise<Locator> {
  let places: number[] = []
  await expect
    .poll(async () => {
      places = (await page.locator(among).allInnerTexts()).flatMap((each, place) => (each === name ? [place] : []))
      return places.length
    }, `buttons that say ${name}`)
    .toBeGreaterThan(nth)
  return page.locator(among).nth(places[nth]!)
}

test.beforeEach(({ page }) => bringMeasuring(page))
test.describe.configure({ timeout: 180_000 })

for (const route of citizenRoutes()) {
  test.describe(`/h5/${route.page}/${route.path} in 适老模式`, () => {
    test('keeps its contract for every citizen, and all words at every text step at 390 and 320 px', async ({
      page,
    }) => {
      const dropped: Record<string, string[]> = {}
      for (const note of citizens()) {
        await page.setViewportSize({ width: 390, height: 844 })
        await open(page, route, note)
        const found = await droppedBy(page)
        const lost = await lostAtSteps(page, steps)
        await page.setViewportSize({ width: 320, height: 844 })
        lost.push(...(await lostAtSteps(page, steps)).map((words) => `320 px, ${words}`))
        if (found.length + lost.length > 0) dropped[note] = [...found, ...lost]
      }
      expect(dropped).toEqual({})
    })

    test('lets nothing with words vanish by itself within eight seconds of any tap', async ({ page, context }) => {
      await open(page, route)
      const buttons = 'a[href]:visible, button:enabled:visible:not([aria-disabled])'
      const names = await page.locator(buttons).allInnerTexts()
      // The tap on 返回普通模式 is left out, because it ends 适老模式. What a tap chooses holds in every tab, and may take
      // a button away or bring another: each is found again by its words.
      const taps = names
        .map((name, index) => ({ name, nth: names.slice(0, index).filter((other) => other === name).length }))
        .filter(({ name }) => name !== '返回普通模式')
      expect(taps.length).toBeGreaterThan(0)
      const vanished: string[] = []
      const waiting = [{ name: 'no tap', nth: -1 }, ...taps]
      // Three at a time: each open page holds a connection for what is pushed to it, and a browser gives one host six.
      await Promise.all(
        [1, 2, 3].map(async () => {
          for (let tap = waiting.shift(); tap !== undefined; tap = waiting.shift()) {
            const { name, nth } = tap
            const other = await context.newPage()
            await bringMeasuring(other)
            await other.goto(`/h5/${route.page}/${route.path}`)
            await settled(other)
            const button = nth < 0 ? undefined : await named(other, buttons, name, nth)
            vanished.push(
              ...(
                await vanishedAfter(other, async () => {
                  await button?.click()
                })
              ).map((words) => `after ${name}: ${words}`),
            )
            await other.close()
          }
        }),
      )
      expect(vanished).toEqual([])
    })
  })
}

test('the crawl knows every route that the running apps have', async ({ page }) => {
  const routes = citizenRoutes()
  for (const name of new Set(routes.map((route) => route.page))) {
    await page.goto(await addressFor({ page: name }))
    await settled(page)
    const running = await page.evaluate((folder) => {
      const app = (
        document.querySelector('#app') as unknown as {
          __vue_app__: {
            config: {
              globalProperties: {
                $router: { getRoutes(): { path: string; redirect?: unknown; children: unknown[] }[] }
              }
            }
          }
        }
      ).__vue_app__
      return app.config.globalProperties.$router
        .getRoutes()
        .filter(({ redirect, children }) => redirect === undefined && children.length === 0)
        .map(({ path }) => path.replace(`/${folder}/`, ''))
    }, name)
    expect(
      routes
        .filter((route) => route.page === name)
        .map(({ declared }) => declared)
        .sort(),
    ).toEqual(running.sort())
  }
})

/** Mistakes that a change could make, and the rule of the contract that must find each. Styles are set through the CSSOM, which the CSP allows. */
const seeds: { what: string; rule: string; spoil(): void }[] = [
  {
    what: 'small text',
    rule: 'font-size',
    spoil: () => {
      document.querySelector<HTMLElement>('main')!.style.font = '14px sans-serif'
      document.querySelector('main')!.append('说明')
    },
  },
  {
    what: 'a low button',
    rule: 'target',
    spoil: () => {
      const button = document.createElement('button')
      button.textContent = '查看'
      document.querySelector('main')!.append(button)
    },
  },
  {
    what: 'pale words',
    rule: 'text-contrast',
    spoil: () => {
      document.querySelector<HTMLElement>('main')!.style.color = '#aaa'
      document.querySelector('main')!.append('已办结')
    },
  },
  {
    what: 'five icons a row',
    rule: 'icons-in-row',
    spoil: () => {
      const row = document.querySelector('main')!.appendChild(document.createElement('div'))
      row.style.display = 'flex'
      row.innerHTML = '<svg width="40" height="40"></svg>'.repeat(5)
    },
  },
  {
    what: 'no voice',
    rule: 'button',
    spoil: () => {
      ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('语音播报'))!.remove()
    },
  },
  {
    what: 'no way back',
    rule: 'button',
    spoil: () => {
      ;[...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent!.includes('返回普通模式'))!
        .remove()
    },
  },
  {
    what: 'the other mode',
    rule: 'mode',
    spoil: () => {
      document.documentElement.dataset.mode = 'standard'
    },
  },
  {
    what: 'a blinking page',
    rule: 'loop',
    spoil: () => {
      document.querySelector('main')!.animate({ opacity: [1, 0.4] }, { duration: 800, iterations: Infinity })
    },
  },
  {
    what: 'a locked zoom',
    rule: 'zoom',
    spoil: () => {
      document.querySelector('meta[name=viewport]')!.setAttribute('content', 'width=device-width, maximum-scale=1')
    },
  },
  {
    what: 'a cut line',
    rule: 'cut-words',
    spoil: () => {
      Object.assign(document.querySelector<HTMLElement>('main')!.style, { height: '60px', overflow: 'hidden' })
    },
  },
]

test('a page that drops any part of the contract is caught', async ({ page }) => {
  await page.goto(await addressFor({ elderly: '1' }))
  for (const { what, rule, spoil } of seeds) {
    await page.goto('/h5/national-zone/')
    await settled(page)
    expect(
      (await droppedBy(page)).map((dropped) => dropped.split(':')[0]),
      `before ${what}`,
    ).not.toContain(rule)
    await page.evaluate(spoil)
    expect(
      (await droppedBy(page)).map((dropped) => dropped.split(':')[0]),
      what,
    ).toContain(rule)
  }
})

test('a message that vanishes after a tap is caught', async ({ page }) => {
  await page.goto(await addressFor({ elderly: '1' }))
  await settled(page)
  expect(
    await vanishedAfter(page, () =>
      page.evaluate(() => {
        const note = document.body.appendChild(document.createElement('p'))
        note.textContent = '已为您保存'
        setTimeout(() => note.remove(), 3000)
      }),
    ),
  ).toEqual([expect.stringContaining('已为您保存')])
})

test("no script of ours takes the phone's text size away from its owner", () => {
  const assets = 'dist/assets'
  expect(existsSync(assets)).toBe(true)
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((file) => readFileSync(join(assets, file), 'utf8').includes('setFontSizeCallback'))).toEqual([])
})
