import type { Micro } from '../../packages/shell/src/micro.ts'
import { expect, it } from 'vitest'
import { pages } from '../../packages/platform-api/src/pages.ts'
import { microAppsOf } from './apps.ts'

const micros = import.meta.glob<{ default: Micro }>('../../apps/*/src/micro.ts')

it.each(Object.entries(micros))('%s has the routes and titles of the page registry', async (_, load) => {
  const { page, title, routes } = (await load()).default
  expect(Object.fromEntries(routes.map(({ path, meta }) => [path, meta?.title ?? title]))).toEqual(pages[page].routes)
})

it('refuses to build a micro-app that is not in the registry', () => {
  const app = { name: 'unknown-page', main: 'main.ts', micro: 'micro.ts' }
  expect(() => microAppsOf([app])).toThrow('apps/unknown-page is not in packages/platform-api/src/pages.ts')
  expect(microAppsOf([{ ...app, micro: undefined }])).toEqual([])
})
