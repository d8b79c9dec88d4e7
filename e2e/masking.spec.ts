import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Response } from '@playwright/test'
import { queryItems } from '@one-card/platform-api'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor, callerNamed } from './address.ts'
import { fieldsOf, secretsFor } from './masking/fields.ts'
import { hearWorkers, placeNames, placesOf, type Places } from './masking/places.ts'
import { proofReport, type Screen } from './masking/report.ts'
import { findIn } from './masking/sightings.ts'
import { citizenRoutes, nobodysGrant, zoneRoutes, type Route } from './routes.ts'
import { expect, test } from './test.ts'

const file = join(import.meta.dirname, '../docs/masking-proof.md')
const modes = ['standard', 'elderly'] as const
/** Who has every field and an ordinary name, the longest name with dots, rare characters and a card from elsewhere, and who has no card. */
const walkers = ['manyMonths', 'twentyCharacters', 'rareName', 'withoutCard'] as const

interface Walker {
  who: PersonKey
  grantNo: string
}

/** An institution asks the walker for all it can ask for, so that the pages of 查询授权 have something to show. */
async function asked(who: PersonKey): Promise<Walker> {
  const { name, idNo } = people[who]
  const { grantNo } = await callerNamed('社会保险经办窗口').call('query-grant/request', {
    name,
    idNo,
    items: [...queryItems],
    matter: '一次性创业补贴领取',
    purpose: '核对收款账户并发放补贴',
    period: 'once',
  })
  return { who, grantNo }
}

/** Opens a route and has it ask for everything once more, so that boot data and the Worker's answers are both there to read. */
async function visit(
  page: Page,
  { page: name, path }: Route,
  mode: Screen['mode'],
  { who, grantNo }: Walker,
): Promise<Response> {
  const address = new URL(await addressFor({ page: name, elderly: mode === 'elderly' ? '1' : '0' }, who))
  address.pathname += path.replace(nobodysGrant, grantNo)
  const response = await page.goto(address.href)
  // A page starts its Worker last; once it runs, the page listens to `pageshow`.
  await page.waitForFunction(() => window.workers.length > 0)
  await expect(page.locator('html')).toHaveAttribute('data-mode', mode)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  const answered = () =>
    page.waitForFunction(
      () => window.asked.size === 0 && (window.fromWorkers as { kind: string }[]).some(({ kind }) => kind === 'answer'),
    )
  const drawn = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await answered()
  // An answer may make a page ask for the next thing, at the latest when it is drawn.
  await drawn()
  await answered()
  await drawn()
  return response!
}

const shownCode = (page: Page) =>
  page.evaluate(() =>
    (window.fromWorkers as { result?: { code?: string } }[])
      .map(({ result }) => result?.code)
      .filter(Boolean)
      .pop(),
  )

/** What a desk makes of a code of each kind, and what the page says of it. */
const readings = {
  911: { service: 'ecode/decode', title: '身份核验成功' },
  914: { service: 'licence/verify', title: '证照核验成功' },
} as const

/** A desk reads the code on the screen; the page hears of it and says so. */
async function beVerified(page: Page, code: string): Promise<void> {
  await page.waitForFunction(() =>
    window.fromWorkers.some((told) => (told as { kind: string; on?: boolean }).on === true),
  )
  const { service, title } = readings[code.slice(0, 3) as unknown as keyof typeof readings]
  await callerNamed('服务大厅窗口').call(service, { code, scene: '政务服务应用/居住证办理' })
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  expect(
    await page.evaluate(() => window.fromWorkers.some((told) => (told as { kind: string }).kind === 'event')),
  ).toBe(true)
}

/** Where an app's first view comes, on whichever of its routes. */
const carried: string[] = ['首字节', '首屏数据']

test('every route in both modes shows personal fields masked, and nothing else of them, in whatever place it could', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await hearWorkers(page)
  const report = proofReport()
  const problems: string[] = []
  /** Routes that show something of the citizen beyond what every route of an app carries. The others are read for the first walker alone, who has every field. */
  const personal = new Set<string>()

  for (const [turn, who] of walkers.entries()) {
    const fields = fieldsOf(people[who])
    const secrets = secretsFor(fields)
    const walker = await asked(who)
    const read = (screen: Screen, places: Places) => {
      for (const place of placeNames) {
        const found = findIn(places[place], place, fields, secrets)
        if (found.sightings.length > 0 && !carried.includes(place)) personal.add(`${screen.page}/${screen.path}`)
        report.add(screen, place, found.sightings)
        problems.push(
          ...found.problems.map((problem) => `${screen.page} ${screen.state} ${screen.mode}, ${who}: ${problem}`),
        )
      }
    }
    for (const route of [...citizenRoutes(), ...zoneRoutes()]) {
      if (who !== walkers[0] && !personal.has(`${route.page}/${route.path}`)) continue
      // The platform masks for both modes alike: who comes later walks in one of them, by turns.
      for (const mode of turn === 0 ? modes : [modes[turn % 2]!]) {
        const response = await visit(page, route, mode, walker)
        read({ ...route, mode, state: '打开' }, await placesOf(page, response))
        const code = await shownCode(page)
        if (code === undefined || (await page.getByText('秒后自动更新').count()) === 0) continue
        await beVerified(page, code)
        read({ ...route, mode, state: '核验之后' }, await placesOf(page))
      }
    }
  }

  expect(problems).toEqual([])
  // A crawl that read nothing would report no leak.
  for (const place of ['首字节', '首屏数据', '应答与推送', '正文', '朗读', '复制', '打印'] as const) {
    expect([...report.seenIn(place)].sort(), place).toEqual(
      place === '首字节' || place === '首屏数据'
        ? ['idNo', 'issuingPlace', 'name']
        : ['bankCard', 'cardNo', 'idNo', 'insuredPlace', 'issuingPlace', 'mobile', 'name', 'validUntil'],
    )
  }
  if (process.env.WRITE_PROOF) writeFileSync(file, report.markdown())
  expect(readFileSync(file, 'utf8'), 'docs/masking-proof.md is as the pages are; `npm run proof` writes it').toBe(
    report.markdown(),
  )
})
