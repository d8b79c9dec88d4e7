import type { FrameLocator, Page } from '@playwright/test'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'

export interface Visit {
  channel?: 'App' | '小程序' | '公众号' | '合作网站'
  citizen?: PersonKey
  page?: '社会保障卡一卡通' | '身份码' | '使用明细'
  level?: '1 实名' | '2 实卡' | '3 实人'
  elderly?: boolean
}

/** Chooses as a reviewer would on /demo/ and opens the page; answers the page inside the phone. */
export async function openInDemo(
  page: Page,
  {
    channel = 'App',
    citizen = 'manyMonths',
    page: wanted = '社会保障卡一卡通',
    level = '2 实卡',
    elderly = false,
  }: Visit = {},
): Promise<FrameLocator> {
  await page.setViewportSize({ width: 1280, height: 960 })
  await page.goto('/demo/')
  await page.getByRole('radio', { name: channel }).first().check({ force: true })
  await page.getByRole('radio', { name: people[citizen].note }).check({ force: true })
  await page.getByRole('radio', { name: wanted }).check({ force: true })
  await page.getByRole('radio', { name: level }).check({ force: true })
  await page.getByRole('radio', { name: elderly ? '适老模式' : '普通模式' }).check({ force: true })
  await page.getByRole('button', { name: /打开页面/ }).click()
  return page.frameLocator('iframe')
}
