import '@one-card/ui-kit'
import { detectHost } from '@one-card/host'
import type { SelfCheckBoot } from '@one-card/platform-api/self-check'
import { createApp } from 'vue'
import KeptPage from './KeptPage.vue'
import SelfCheckPage from './SelfCheckPage.vue'
import { listenOutside, outerOrigin } from './checks/surroundings.ts'
import { findKept } from './self-check-server.ts'

const boot = JSON.parse(document.getElementById('boot')!.textContent!) as SelfCheckBoot
const { channel } = boot
const code = new URLSearchParams(location.search).get('code')
const ownFetch = fetch.bind(window)

if (code === null) {
  const framed = window.parent !== window
  const outerAnswered = framed ? listenOutside(window) : Promise.resolve(false)
  const channelKind = channel?.kind
  const host = detectHost({
    userAgent: navigator.userAgent,
    window,
    framed,
    channelKind,
    // A page speaks to the origin of its token's `returnUrl`; this one holds nothing that the page around may not hear.
    returnUrl: outerOrigin(window) || channel?.returnUrl,
    signForWechat: () => Promise.reject(new Error('no session')),
  })
  host.setTitle('接入自检')
  const surroundings = { boot, window, framed, outerAnswered, host, channelKind, fetch: ownFetch }
  createApp(SelfCheckPage, { surroundings }).mount('#app')
} else {
  document.title = '接入自检'
  createApp(KeptPage, { find: () => findKept(ownFetch, code) }).mount('#app')
}
