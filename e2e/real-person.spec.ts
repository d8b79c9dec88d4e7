import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { violationsOn } from './accessible.ts'
import { addressFor, callerNamed } from './address.ts'
import { alerts } from './alerts.ts'
import { droppedBy, lostAtSteps, settled } from './elderly-contract.ts'
import { browserSeeing } from './fake-face.ts'
import { bringMeasuring } from './measuring.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'
import { textSteps } from '../ui-kit/tokens/text-steps.ts'

const faceFile = (who: PersonKey) => {
  const place = Object.keys(people).indexOf(who)
  return join(
    import.meta.dirname,
    '../mock-server/src/worlds/consent/faces',
    `${String(place + 1).padStart(2, '0')}.jpg`,
  )
}

async function requestGrant(who: PersonKey): Promise<string> {
  const { name, idNo } = people[who]
  const { grantNo } = await callerNamed('社会保险经办窗口').call('query-grant/request', {
    name,
    idNo,
    items: ['name', 'bankAccount'],
    matter: '一次性创业补贴领取',
    purpose: '核对收款账户并发放补贴',
    period: 'until-withdrawn',
  })
  return grantNo
}

async function enter(page: Page, who: PersonKey, elderly = false): Promise<void> {
  await page.goto(await addressFor({ page: 'ecard-code', elderly: elderly ? '1' : '0' }, who))
  await expect(page).toHaveURL(/\/h5\/ecard-code\/$/)
}

/** The grant's page, whose 同意 leads to 实人认证. */
async function stepUp(page: Page, grantNo: string): Promise<void> {
  await page.goto(`${origin}/h5/ecard-code/query-grants/${grantNo}`)
  await agree(page)
  await expect(page).toHaveURL(new RegExp(`real-person\\?for=`))
}

async function agree(page: Page): Promise<void> {
  await tick(page)
  await page.getByRole('button', { name: '同意授权' }).click()
}

/** By keyboard, because the bar at the foot may cover a box far down. */
async function tick(page: Page): Promise<void> {
  await page.getByRole('checkbox').press(' ')
  await expect(page.getByRole('checkbox')).toBeChecked()
}

async function consentToFace(page: Page): Promise<void> {
  await tick(page)
  await page.getByRole('button', { name: '同意并刷脸' }).click()
}

/** Back on the page that asked for the check, which finishes what was agreed; reloaded meanwhile, it has forgotten that. */
async function goOn(page: Page, grantNo: string, { reloaded } = { reloaded: false }): Promise<void> {
  await expect(page.getByRole('heading', { name: '实人认证成功' })).toBeVisible()
  await page.getByRole('button', { name: '继续办理' }).click()
  await expect(page).toHaveURL(`${origin}/h5/ecard-code/query-grants/${grantNo}`)
  if (reloaded) await agree(page)
  await expect(page.getByRole('heading', { name: '这项申请已同意' })).toBeVisible()
}

const upload = (page: Page, who: PersonKey) => page.locator('input[type=file]').setInputFiles(faceFile(who))
const way = (page: Page, title: string) => page.getByRole('button', { name: title })

test('a grant without an end asks for the holder in person; their face before the camera is enough, and leads back', async () => {
  const seen = 'withoutPassword'
  const browser = await browserSeeing(readFileSync(faceFile(seen)))
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })).newPage()
  const grantNo = await requestGrant(seen)
  await enter(page, seen)
  await stepUp(page, grantNo)
  for (const told of ['社会保障卡一卡通应用平台', '同意查询授权', '只用于本次比对，不保存'])
    await expect(page.getByText(told, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '同意并刷脸' }).click({ force: true })
  await expect(page.getByText('请您先阅读并勾选同意')).toBeVisible()
  await expect(page.locator('video')).toHaveCount(0)
  await consentToFace(page)
  await expect(page.getByText('请正对镜头，让脸在圆圈里')).toBeVisible()
  await page.getByRole('button', { name: '拍照比对' }).click()
  await goOn(page, grantNo)
  await page.goBack()
  await expect(page, 'and "back" does not lead here again').not.toHaveURL(/real-person/)
  await browser.close()
})

test('适老模式: with the camera denied a message and the card finish it, reloaded in the middle too', async ({
  page,
  request,
}) => {
  const denied = 'rareName'
  const grantNo = await requestGrant(denied)
  await enter(page, denied, true)
  await stepUp(page, grantNo)
  await consentToFace(page)
  await expect(page.getByText('没有打开相机')).toBeVisible()
  await way(page, '短信验证码').click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText('秒后可重新获取')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: '短信验证码' })).toBeVisible()
  const [{ text }] = (await (await request.get('/demo/messages')).json()) as [{ text: string }]
  const code = /\d{6}/.exec(text)![0]
  await page.getByLabel('短信验证码').fill(code)
  await page.getByLabel('社保卡卡号后六位').fill('999999')
  await page.getByRole('button', { name: '提交认证' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '还可以试 2 次' })).toBeVisible()
  await expect(page.getByLabel('短信验证码'), 'what was typed stays').toHaveValue(code)
  const { cardNo } = people[denied]
  await page.getByLabel('社保卡卡号后六位').fill(cardNo.slice(-6))
  await page.getByRole('button', { name: '提交认证' }).click()
  await goOn(page, grantNo, { reloaded: true })
})

test('after three faces of another the way changes by itself, and what was typed is still there', async ({ page }) => {
  const strange = 'withoutBank'
  const grantNo = await requestGrant(strange)
  await enter(page, strange)
  await stepUp(page, grantNo)
  await way(page, '短信验证码').click()
  await page.getByLabel('社保卡卡号后六位').fill('654321')
  await way(page, '刷脸认证').click()
  await consentToFace(page)
  for (const left of [2, 1]) {
    await upload(page, 'suspendedCard')
    await expect(page.getByRole('alert').filter({ hasText: `还可以试 ${left} 次` })).toBeVisible()
  }
  await upload(page, 'suspendedCard')
  await expect(page.getByText('刷脸次数已用完，请您改用短信验证码').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '短信验证码' })).toBeVisible()
  await expect(page.getByLabel('社保卡卡号后六位')).toHaveValue('654321')
  await expect(way(page, '刷脸认证')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: '短信验证码' })).toBeVisible()
  await expect(way(page, '刷脸认证')).toHaveCount(0)
})

test('适老模式: a clerk who sees person and card finishes it, and the page says so by itself', async ({
  page,
  browser,
}) => {
  const attested = 'rareLast'
  const grantNo = await requestGrant(attested)
  await enter(page, attested, true)
  await stepUp(page, grantNo)
  await way(page, '窗口当面核验').click()
  const number = page.getByRole('group', { name: /核验号/ })
  const shown = (await number.getAttribute('aria-label'))!.replace(/\D/g, '')
  expect(shown).toMatch(/^\d{8}$/)
  await page.reload()
  await expect(number, 'reloaded it is the same number').toHaveAttribute('aria-label', `核验号 ${[...shown].join(' ')}`)

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin })).newPage()
  await desk.goto('/demo/terminal/face')
  await desk.getByLabel('办事人').selectOption({ label: await optionOf(desk, attested) })
  await desk.getByRole('button', { name: '当面核验' }).click()
  await desk.getByLabel('核验号').fill(shown)
  await desk.getByRole('checkbox').check({ force: true })
  await desk.getByRole('button', { name: '确认是本人' }).click()
  await expect(desk.getByText('身份核验成功，请继续办理业务')).toBeVisible()
  await goOn(page, grantNo, { reloaded: true })
  await desk.getByRole('button', { name: '办理完成' }).click()
  await expect(desk.getByText('业务办理成功，请打印回执单')).toBeVisible()
  await desk.context().close()
})

async function optionOf(desk: Page, who: PersonKey): Promise<string> {
  const option = desk.getByLabel('办事人').locator('option', { hasText: people[who].note })
  await expect(option).toHaveCount(1)
  return (await option.textContent())!
}

for (const elderly of [false, true]) {
  test(`${elderly ? '适老模式' : '普通模式'}: every way keeps its words at 320 px and at every text step, and has no accessibility violation`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await bringMeasuring(page)
    await enter(page, 'withoutGlyph', elderly)
    await page.goto('/h5/ecard-code/real-person')
    const faults: string[] = []
    const look = async (where: string): Promise<void> => {
      await settled(page)
      const found = await violationsOn(page)
      if (elderly) found.push(...(await droppedBy(page)))
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        if (elderly)
          found.push(
            ...(await lostAtSteps(
              page,
              textSteps.map(({ step }) => step),
            )),
          )
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${where} at ${width}`,
        ).toBeLessThanOrEqual(width)
        await page.evaluate(() => {
          document.documentElement.dataset.textStep = '1'
        })
      }
      await page.setViewportSize({ width: 390, height: 844 })
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
    await consentToFace(page)
    await expect(page.getByText('没有打开相机')).toBeVisible()
    await look('camera denied')
    await way(page, '窗口当面核验').click()
    await expect(page.getByRole('group', { name: /核验号/ })).toBeVisible()
    await look('desk')
    await way(page, '短信验证码').click()
    await look('message')
    await page.getByRole('button', { name: '获取验证码' }).click()
    await expect(page.getByText('秒后可重新获取')).toBeVisible()
    await look('message sent')
    expect(faults).toEqual([])
  })
}

test('a session of level 1 is led from the page it may not see to 实人认证, and back to the code', async ({ page }) => {
  await page.goto(await addressFor({ page: 'national-zone', authLevel: '1' }, 'rareName'))
  await page.goto('/h5/ecard-code/')
  await expect(page.getByRole('heading', { name: '需要进一步核验身份' })).toBeVisible()
  await page.getByRole('button', { name: '去认证' }).click()
  await consentToFace(page)
  await upload(page, 'rareName')
  await page.getByRole('button', { name: '继续办理' }).click()
  await expect(page).toHaveURL('/h5/ecard-code/')
  await expect(page.getByText(/秒后自动更新/)).toBeVisible()
})

test('the desk, clean for assistive technology, goes on with a match and stops with guidance at a non-match; the holder finds both', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/demo/terminal/face')
  for (const name of ['摄像头采集', '当面核验', '示例照片']) {
    await page.getByRole('button', { name }).click()
    expect(await violationsOn(page)).toEqual([])
  }
  await page.getByLabel('办事人').selectOption({ label: await optionOf(page, 'pairedLast') })
  await page.getByRole('radio', { name: '示例照片 2', exact: true }).check({ force: true })
  await page.getByRole('button', { name: '采集并比对' }).click()
  await expect(alerts(page)).toContainText('人脸比对未通过，请持卡人正对镜头、摘下帽子和口罩后重试')
  await page.getByRole('radio', { name: '示例照片 13' }).check({ force: true })
  await page.getByRole('button', { name: '采集并比对' }).click()
  await expect(page.getByText('身份核验成功，请继续办理业务')).toBeVisible()
  await page.getByRole('button', { name: '办理完成' }).click()
  await expect(page.getByText('电子社会保障卡人脸识别认证')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  const phone = await (await browser.newContext({ baseURL: origin })).newPage()
  await phone.goto(await addressFor({ page: 'usage-records' }, 'pairedLast'))
  for (const [place, state] of [
    [0, '成功'],
    [1, '失败'],
  ] as const) {
    for (const fact of ['人脸认证', '示例市政务服务中心', state])
      await expect(phone.getByRole('listitem').nth(place)).toContainText(fact)
  }
  await phone.goto('/h5/ecard-code/footprints')
  const intention = phone
    .getByRole('listitem')
    .filter({ hasText: '示例市政务服务中心在您刷脸时查看了实人认证结果' })
    .first()
  await expect(intention).toContainText('2 次尝试，最后成功')
  await intention.getByRole('button', { name: /像是同一次/ }).click()
  await expect(intention.getByText('与您的照片不一致')).toBeVisible()
  await phone.context().close()
})
