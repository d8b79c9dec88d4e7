import type { PageName } from '@one-card/platform-api'
import { CallLost, type Session } from '@one-card/session'
import { createPinia } from 'pinia'
import type { MicroApps } from 'virtual:micro-apps'
import { vi } from 'vitest'
import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { defineMicro, routesOf } from '../src/micro.ts'
import { opening } from '../src/opening.ts'
import { useVisit } from '../src/visit.ts'

const titles = { 'national-zone': '全国服务专区', 'ecard-code': '身份码', 'usage-records': '使用明细' } as const

export function microOf(page: keyof typeof titles) {
  return defineMicro({
    page,
    title: titles[page],
    firstView: page === 'usage-records' ? { list: 'records/list' } : { card: 'holder/card' },
    routes: [
      { path: '', component: { render: () => h('h1', page) } },
      { path: 'scan', component: { render: () => h('h1', 'scan') } },
      { path: 'grants', component: { render: () => h('h1', 'grants') }, meta: { withoutFirstView: true } },
    ],
  })
}

/** A session whose calls the test answers itself, in the order in which they came. */
export function fakeSession() {
  const calls: { name: string; answer(result: unknown): void; lose(): void }[] = []
  const call = (name: string) =>
    new Promise((resolve, reject) => {
      calls.push({ name, answer: resolve, lose: () => reject(new CallLost()) })
    })
  return { calls, session: { call, now: () => 0 } as unknown as Session }
}

/** A document opened with the national zone, and two more micro-apps in its registry. */
export async function openZone() {
  const { calls, session } = fakeSession()
  const load = { 'ecard-code': vi.fn(), 'usage-records': vi.fn() }
  const app = (page: keyof typeof load) => {
    load[page].mockResolvedValue({ default: microOf(page) })
    return { title: titles[page], firstView: microOf(page).firstView, load: load[page] }
  }
  const zone = microOf('national-zone')
  const microApps: MicroApps = {
    'national-zone': { title: zone.title, firstView: zone.firstView, load: () => Promise.resolve({ default: zone }) },
    'ecard-code': app('ecard-code'),
    'usage-records': app('usage-records'),
  }
  const router = createRouter({ history: createMemoryHistory('/h5/'), routes: [routesOf(zone)] })
  const visit = useVisit(createPinia())
  const goTo = vi.fn(() => true)
  const opened = opening({ ownPage: 'national-zone', router, microApps, session, visit, goTo })
  visit.firstViews['national-zone'] = { card: { name: 'first' } as never }
  await router.push('/national-zone/')
  const shown = (page: PageName) => visit.firstViews[page]
  return { ...opened, router, visit, calls, load, goTo, shown }
}

export const settled = () => new Promise((resolve) => setTimeout(resolve))
