import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { measuredRules, violationsOn } from './accessible.ts'
import { addressFor } from './address.ts'
import {
  bringTime,
  droppedBy,
  lostAtSteps,
  openWhole,
  purposesLost,
  quiet,
  saidAmiss,
  settled,
  vanishedAfter,
} from './elderly-contract.ts'
import { citizensWhoDiffer } from './first-views.ts'
import { bringMeasuring } from './measuring.ts'
import { citizenRoutes, zoneRoutes, type Route } from './routes.ts'
import { expect, test } from './test.ts'

/** Of a citizen's own text sizes (`text-steps.ts`): as designed, twice, and the last one of 3.2 times. */
const steps = [1, 6, 7]
/** Whose buttons are tapped: whoever an app shows most, or nearly. */
const tapper = 'manyMonths'

async function open(page: Page, { page: name, path }: Route, who?: PersonKey): Promise<void> {
  const address = new URL(await addressFor({ page: name, elderly: '1' }, who))
  address.pathname += path
  await page.goto(address.href)
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

/**
 * Runs in the page: whether each is tapped here. A link leads to a route of this same list. What stands outside `main` is the same
 * on every route of an app. Of the alike in one list the first and the last stand for all.
 */
function tappedHere(elements: Element[], { outsideMain }: { outsideMain: boolean }): boolean[] {
  const lists = elements.map((each) => each.closest('ul, ol, .rows, [role=group]'))
  const kinds = elements.map((each, at) => (lists[at] ? each.className : ''))
  const alike = (one: number, other: number) =>
    kinds[one] !== '' && lists[one] === lists[other] && kinds[one] === kinds[other]
  return elements.map((each, at) => {
    if (each instanceof HTMLAnchorElement && new URL(each.href).pathname.startsWith('/h5/')) return false
    if (!outsideMain && each.closest('main') === null) return false
    const all = elements.flatMap((__, other) => (alike(at, other) ? [other] : []))
    return all.length === 0 || at === all[0] || at === all[all.length - 1]
  })
}

const buttons = 'a[href]:visible, button:enabled:visible:not([aria-disabled])'

/** What a page shows, numbers apart: a page that shows it again after a tap needs not be opened anew for the next. */
const shownBy = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement
    return [location.href, JSON.stringify(dataset), document.body.innerText.replace(/\d+/g, '0')].join('\n')
  })

test.beforeEach(({ page }) => bringMeasuring(page))
test.describe.configure({ timeout: 180_000 })

const walked = [...citizenRoutes(), ...zoneRoutes()]

/** Words that vanish by themselves when the page has come, or after a tap on any of its buttons. It stands as before afterwards. */
async function vanishedAfterTaps(page: Page, route: Route): Promise<string[]> {
  // What a page asks for first has come with it: its buttons too.
  const vanished = await vanishedAfter(page, async () => undefined)
  const names = await page.locator(buttons).allInnerTexts()
  const tapped = await page.locator(buttons).evaluateAll(tappedHere, { outsideMain: route.path === '' })
  // The tap on 返回普通模式 is left out, because it ends 适老模式. What a tap chooses holds in every tab, and may take
  // a button away or bring another: each is found again by its words.
  const taps = names
    .map((name, index) => ({ name, nth: names.slice(0, index).filter((other) => other === name).length }))
    .filter(({ name }, index) => name !== '返回普通模式' && tapped[index])
  const atFirst = await shownBy(page)
  const isAsAtFirst = async () => (await shownBy(page)) === atFirst
  const tap = async (button: Locator, name: string) => {
    const found = await vanishedAfter(page, () => button.click())
    vanished.push(...found.map((words) => `after ${name}: ${words}`))
  }
  // What it still waits for would seem to come with the tap, and to vanish with the page.
  const reopen = () => openWhole(page, new URL(`/h5/${route.page}/${route.path}`, page.url()).href)
  const asAtFirst = async () => {
    if (await isAsAtFirst()) return
    await reopen()
    if (await isAsAtFirst()) return
    // What one tap decides (停止收集), another takes back (恢复收集), so that the journeys after this one find what they expect.
    const [back] = (await page.locator(buttons).allInnerTexts()).filter((name) => !names.includes(name))
    if (back === undefined) return
    await tap(await named(page, buttons, back, 0), back)
    await reopen()
  }
  for (const { name, nth } of taps) {
    await asAtFirst()
    await tap(await named(page, buttons, name, nth), name)
  }
  await asAtFirst()
  return vanished
}

/** How the page on screen breaks the contract, for assistive technology and at 320 px too; it stands as before afterwards. */
async function dropsOn(page: Page): Promise<string[]> {
  const found = [...(await violationsOn(page, { without: measuredRules })), ...(await droppedBy(page))]
  await page.setViewportSize({ width: 320, height: 844 })
  const step = await page.evaluate(() => document.documentElement.dataset.textStep)
  const lost = [...(await lostAtSteps(page, steps)), ...(await purposesLost(page))]
  await page.evaluate((before) => {
    document.documentElement.dataset.textStep = before!
  }, step)
  await page.setViewportSize({ width: 390, height: 844 })
  return [...found, ...lost.map((words) => `320 px, ${words}`), ...(await saidAmiss(page))]
}

/** Whoever an app shows most, least or other things when it opens; a route that it leads to, whoever it shows most and least. */
async function othersWhoDiffer({ page: name, path }: Route): Promise<PersonKey[]> {
  const others = (await citizensWhoDiffer(name)).filter((who) => who !== tapper)
  return path === '' ? others : others.slice(0, 1)
}

for (const route of walked) {
  test(`/h5/${route.page}/${route.path} in 适老模式 keeps its contract for whoever it shows most, least or other things, with all words in small, large and largest text at 320 px, and lets nothing with words vanish by itself within eight seconds of any tap`, async ({
    page,
  }) => {
    await bringTime(page)
    await open(page, route, tapper)
    const vanished = await vanishedAfterTaps(page, route)
    const shown = await page.locator('main').innerText()
    const dropped: Record<string, string[]> = { [tapper]: await dropsOn(page) }
    for (const who of await othersWhoDiffer(route)) {
      await open(page, route, who)
      await quiet(page)
      // What shows another the same is nobody's own.
      if ((await page.locator('main').innerText()) === shown) break
      dropped[who] = await dropsOn(page)
    }
    expect(dropped).toEqual(Object.fromEntries(Object.keys(dropped).map((who) => [who, []])))
    expect(vanished).toEqual([])
  })
}

// 关闭推荐 stands on a zone's home, and what takes it back on another page.
test.afterAll(async ({ browser }) => {
  const page = await browser.newPage()
  const address = new URL(await addressFor({ page: 'local-zone' }, tapper))
  address.pathname += 'recommendations'
  await page.goto(address.href)
  const [closed, open] = ['打开推荐', '关闭推荐'].map((name) => page.getByRole('button', { name }))
  await expect(closed!.or(open!)).toBeVisible()
  if (await closed!.isVisible()) await closed!.click()
  await expect(open!).toBeVisible()
  await page.close()
})

test('the crawl knows every route that the running apps have', async ({ page }) => {
  for (const name of new Set(walked.map((route) => route.page))) {
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
      return (
        app.config.globalProperties.$router
          .getRoutes()
          .filter(({ redirect, children }) => redirect === undefined && children.length === 0)
          .map(({ path }) => path.replace(`/${folder}/`, ''))
          // Whatever the app does not know.
          .filter((path) => path !== ':rest(.*)+')
      )
    }, name)
    expect(
      walked
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

/** How a message may go by itself: by a timer, or by an animation, whose clock is another. */
const vanishing: { by: string; go(note: HTMLElement): void }[] = [
  { by: 'a timer', go: (note) => setTimeout(() => note.remove(), 3000) },
  {
    by: 'an animation',
    go: (note) => note.animate({ opacity: [1, 0] }, { delay: 3000, duration: 500, fill: 'forwards' }),
  },
  {
    by: 'a style and what follows its end',
    go: (note) => {
      note.style.transition = 'color 1s 4s'
      getComputedStyle(note).getPropertyValue('color')
      note.style.color = 'rgb(1, 2, 3)'
      note.ontransitionend = () => note.remove()
    },
  },
]

for (const { by, go } of vanishing) {
  test(`a message that vanishes after a tap by ${by} is caught`, async ({ page }) => {
    await bringTime(page)
    await page.goto(await addressFor({ elderly: '1' }))
    await settled(page)
    expect(
      await vanishedAfter(page, async () => {
        const note = await page.evaluateHandle(() => {
          const added = document.body.appendChild(document.createElement('p'))
          added.textContent = '已为您保存'
          return added
        })
        await note.evaluate(go)
      }),
    ).toEqual([expect.stringContaining('已为您保存')])
  })
}

test("no script of ours takes the phone's text size away from its owner", () => {
  const assets = 'dist/assets'
  expect(existsSync(assets)).toBe(true)
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((file) => readFileSync(join(assets, file), 'utf8').includes('setFontSizeCallback'))).toEqual([])
})
