import type { ShellApp } from './create-app.ts'
import { keptText } from './kept-text.ts'

/** Where no event comes, a citizen who shows a payment code waits no longer than this for their cashier. */
const everyMs = 2_000

/**
 * §7.2.3-d: a till has read this citizen's payment code, and the cashier opens by itself, on whatever page of ours they are. Each
 * order once: who has left it is not brought back.
 */
export function followOrders(
  { router, visit, shell }: Pick<ShellApp, 'router' | 'visit' | 'shell'>,
  window: Window,
): void {
  const { session, opening } = shell
  /** In this tab, whichever document of ours it shows. */
  const kept = keptText(() => window.sessionStorage, 'one-card:opened-order')
  let opened = kept.read()
  const { document } = window

  async function openWaiting(): Promise<void> {
    if (visit.ended !== undefined) return
    const { orderNo } = await session.call('order/waiting', {})
    if (orderNo === undefined || orderNo === opened) return
    opened = orderNo
    kept.keep(orderNo)
    const { meta, query } = router.currentRoute.value
    if (meta.page !== 'cashier' || query.order !== orderNo) await opening.open('cashier', `?order=${orderNo}`)
  }
  // Not asked in vain: another event, or the next look, brings what was missed.
  const look = () => void openWaiting().catch(() => undefined)

  const subscription = session.subscribe('order/waiting', look)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
  window.setInterval(() => {
    const { meta, query } = router.currentRoute.value
    const showsCode = meta.page === 'ecard-code' && query.tab === 'pay'
    if (showsCode && !subscription.push() && document.visibilityState === 'visible') look()
  }, everyMs)
}
