// @vitest-environment node
import type { Boot } from '@one-card/platform-api'
import { fillTemplate } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useFirstView } from './first-view.ts'
import { useShell } from './shell.ts'
import { useCall } from './useCall.ts'
import { defineMicro } from './micro.ts'
import { asksFirstView, renderApp } from './render.ts'

const micro = defineMicro({
  page: 'national-zone',
  title: '社会保障卡一卡通',
  firstView: { card: 'holder/card' },
  routes: [
    {
      path: '',
      component: defineComponent(() => {
        const card = useFirstView<{ name: string }>('card')
        return () => h('h1', { style: {} }, card.value?.name)
      }),
    },
    { path: 'scan', component: { render: () => h('h1', '扫一扫') } },
    {
      path: 'calls',
      component: defineComponent(() => {
        const { session } = useShell()
        const { waiting, missed, repeat } = useCall(() => session.call('order/recent', {}))
        void repeat()
        return () => h('h1', `${waiting.value ? '等待' : ''}${missed.value ? '没有收到' : ''}`)
      }),
    },
    { path: 'grants/:no', component: { render: () => h('h1', '查询授权') }, meta: { withoutFirstView: true } },
  ],
})
const boot: Boot = {
  page: 'national-zone',
  mode: 'elderly',
  preferences: {},
  serverTimeMs: 0,
  platformPublicKey: '04',
  firstView: { card: { name: '**明' } as never },
}

it("renders the citizen's first view, and any place of the app", async () => {
  expect(await renderApp(micro, boot)).toContain('**明</h1>')
  expect(await renderApp(micro, boot, '/national-zone/scan?x=1')).toContain('扫一扫')
  expect(await renderApp(micro, boot, '/national-zone/no/such/place')).toContain('没有找到这个页面')
})

it("renders each citizen's page from their own boot data, at the same time", async () => {
  const names = ['**明', '*芳', '***依木']
  const pages = await Promise.all(
    names.map((name) => renderApp(micro, { ...boot, firstView: { card: { name } as never } })),
  )
  expect(pages.map((html) => names.filter((name) => html.includes(`>${name}<`)))).toEqual(names.map((name) => [name]))
})

it('lets a page that calls too early wait for its browser: no call ends, so none can fail where nobody listens', async () => {
  const unheard: unknown[] = []
  const hear = (reason: unknown) => void unheard.push(reason)
  process.on('unhandledRejection', hear)
  expect(await renderApp(micro, boot, '/national-zone/calls')).toContain('等待</h1>')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})

it('says which places show nothing of the first view', () => {
  const places = ['', 'scan?x=1', 'grants/12', 'grants/12?x=1', 'no/such/place'].map((place) =>
    asksFirstView(micro, `/national-zone/${place}`),
  )
  expect(places).toEqual([true, true, false, false, false])
})

it('renders a refusal in place of the page', async () => {
  const html = await renderApp(micro, { ...boot, refusal: refusals.TOKEN_EXPIRED })
  expect(html).not.toContain('**明')
  expect(html).toContain('登录已过期')
})

it("writes no style attribute, which the page's policy would refuse", async () => {
  expect(await renderApp(micro, { ...boot, refusal: refusals.SYSTEM_BUSY })).not.toMatch(/\sstyle=/)
})

it('keeps boot data from ending its own element', () => {
  const page = fillTemplate(
    '<html data-mode="standard"><!--app--><!--boot-->',
    { ...boot, firstView: { card: { name: '</script><script>alert(1)' } as never } },
    '<p>$&</p>',
  )
  expect(page).toMatch(
    /^<html data-mode="elderly" data-text-step="1"><p>\$&<\/p><script type="application\/json" id="boot">[^<]*<\/script>$/,
  )
})
