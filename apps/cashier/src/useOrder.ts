import { refusals, type RefusalCode } from '@one-card/prompts'
import { CallLost, CallRefused, useFirstView, useSession, type Subscription } from '@one-card/shell'
import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import type { Order } from './order.ts'

/** How often an order that is being paid is asked for, besides the event that tells of it. */
const everyMs = 3_000

/** One order as the platform has it, followed from wherever it is moved (§7.2.2-c..f). */
export function useOrder(orderNo: () => string) {
  const session = useSession()
  const first = useFirstView<Order>('order')
  const order = shallowRef<Order>()
  /** There is no such order for this citizen. */
  const refused = ref<RefusalCode>()
  /** The platform was not reached when it was asked last. */
  const missed = ref(false)
  /** The platform's time in ms; unknown until the page is alive. */
  const nowMs = ref<number>()
  let subscription: Subscription | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let nextReadMs = 0
  let asked = 0
  let heard = 0

  /** Answers may come in another order than they were asked for; the later question knows more. */
  function accept(view: Order, question: number): void {
    if (question < heard || view.orderNo !== orderNo()) return
    heard = question
    order.value = view
    missed.value = false
    refused.value = undefined
  }

  async function told(request: () => Promise<Order>): Promise<void> {
    const question = ++asked
    accept(await request(), question)
  }

  async function read(): Promise<void> {
    if (orderNo() === '') return
    nextReadMs = session.now() + everyMs
    try {
      await told(() => session.call('order/view', { orderNo: orderNo() }))
    } catch (reason) {
      if (reason instanceof CallRefused && reason.code !== refusals.SYSTEM_BUSY) refused.value = reason.code
      else if (reason instanceof CallLost || reason instanceof CallRefused) missed.value = true
      else throw reason
    }
  }

  function tick(): void {
    nowMs.value = session.now()
    const held = Number(order.value?.heldUntilMs ?? 0) > nowMs.value
    const waits = (order.value?.state === 'paying' && !held) || missed.value
    if (waits && nowMs.value >= nextReadMs && document.visibilityState === 'visible') void read()
    timer = setTimeout(tick, 1000 - (nowMs.value % 1000))
  }

  watch(
    first,
    (view) => {
      if (view !== undefined) accept(view, ++asked)
    },
    { immediate: true },
  )
  watch(orderNo, () => {
    order.value = undefined
    void read()
  })

  const again = () => {
    if (document.visibilityState === 'visible' && order.value !== undefined) void read()
  }
  onMounted(() => {
    subscription = session.subscribe('order/view', () => void read())
    document.addEventListener('visibilitychange', again)
    window.addEventListener('online', again)
    tick()
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    subscription?.stop()
    document.removeEventListener('visibilitychange', again)
    window.removeEventListener('online', again)
  })

  return { order, refused, missed, nowMs, read, told }
}
