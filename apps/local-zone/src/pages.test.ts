// @vitest-environment happy-dom
import { platform, resetPlatform } from '@one-card/shell/testing'
import { providePreferences } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import PlacesPage from './bookings/PlacesPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

beforeEach(() => resetPlatform())

it('a page that was opened without the home of its zone says who provides and carries it', async () => {
  platform.answer = (name) =>
    name === 'local-zone/foot' ? { provider: '苏州市人社部门', carrier: '示例市民App' } : { places: [] }
  const page = mount(PlacesPage, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => 'standard', setMode: () => undefined })] },
  })
  await flushPromises()
  expect(page.text()).toContain('本页由苏州市人社部门提供，经示例市民App接入')
})

it('every page of a zone has that foot', async () => {
  const routes = await readFile(join(import.meta.dirname, 'micro.ts'), 'utf8')
  const pages = [...routes.matchAll(/'(\.\/\w+\/\w+Page\.vue)'/g)].map(([, path]) => path!)
  expect(pages.length).toBeGreaterThan(10)
  for (const path of pages) expect(await readFile(join(import.meta.dirname, path), 'utf8'), path).toContain('<ZonePage')
})
