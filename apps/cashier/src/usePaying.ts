import { refusals, type RefusalCode } from '@one-card/prompts'
import { CallLost, CallRefused, useHost, useSession } from '@one-card/shell'
import { computed, ref, watch, type Ref, type ShallowRef } from 'vue'
import { moved, stepOf, type Move, type Place } from './journey.ts'
import { firstMethod, type Order } from './order.ts'
import { newTapKey } from './tap-key.ts'

interface PayingDeps {
  order: Readonly<ShallowRef<Order | undefined>>
  missed: Readonly<Ref<boolean>>
  read(): Promise<void>
  told(request: () => Promise<Order>): Promise<void>
}

/** A bank answers within this as a rule; until then the page that was tapped stays. */
const patienceMs = 4_000

/** What the password sheet says itself. */
const ofPassword: readonly RefusalCode[] = [refusals.PASSWORD_WRONG, refusals.PASSWORD_LOCKED]

/** One holder's way to a yes or a no in front of an order (§7.2.2-d): what was shown is what is confirmed, and each tap counts once. */
export function usePaying({ order, missed, read, told }: PayingDeps) {
  const session = useSession()
  const host = useHost()
  const place = ref<Place>('looking')
  const methodId = ref('')
  /** Why the last try came to nothing, while the order can still be paid. */
  const refused = ref<RefusalCode>()
  const step = computed(() => (order.value === undefined ? undefined : stepOf(place.value, order.value)))
  const method = computed(() => order.value?.methods.find((each) => each.methodId === methodId.value))
  let timer: ReturnType<typeof setTimeout> | undefined

  function go(move: Move): void {
    place.value = moved(place.value, move)
  }

  watch(
    order,
    (known, before) => {
      if (known === undefined) place.value = 'looking'
      else if (before?.orderNo !== known.orderNo || method.value === undefined) methodId.value = firstMethod(known)
    },
    { immediate: true },
  )

  /** 确认支付: asks first about a payment like one of a minute ago, then for the password where one is needed. */
  async function confirm(): Promise<void> {
    const { samePaidAt, passwordNeeded } = order.value!
    refused.value = undefined
    if (samePaidAt !== undefined && place.value === 'looking') go('doubt')
    else if (host.can('pay')) await handOver()
    else if (passwordNeeded === '1') go('type')
    else await pay()
  }

  /** The host's own cashier, where its web-view cannot pay. Coming back from it proves nothing. */
  async function handOver(): Promise<void> {
    go('send')
    await host.pay(order.value!.orderNo).catch(() => undefined)
    go('lose')
    await check()
  }

  async function pay(password?: string): Promise<void> {
    if (place.value === 'sending' || place.value === 'unsure') return
    const { orderNo, toPay: amount, payee, samePaidAt } = order.value!
    const params = {
      orderNo,
      amount,
      payee,
      methodId: methodId.value,
      tapKey: newTapKey(),
      ...(password !== undefined && { password }),
      ...(samePaidAt !== undefined && { again: '1' as const }),
    }
    refused.value = undefined
    go('send')
    try {
      await told(() => session.call('order/pay', params))
      settleLater()
    } catch (reason) {
      await over(reason)
    }
  }

  /** The answer that comes at once as a rule is waited for where the holder tapped. */
  function settleLater(): void {
    clearTimeout(timer)
    if (order.value?.state === 'paying') timer = setTimeout(() => go('settle'), patienceMs)
    else go('settle')
  }
  watch(
    () => order.value?.state,
    (state) => {
      if (state !== 'created' && state !== 'paying') go('settle')
    },
  )

  /** No answer: whether the platform acted is unknown, so it is asked, never told again. */
  async function over(reason: unknown): Promise<void> {
    if (reason instanceof CallLost) {
      go('lose')
      return check()
    }
    if (!(reason instanceof CallRefused)) throw reason
    await read()
    refused.value = reason.code
    go(ofPassword.includes(reason.code) ? 'type' : 'settle')
  }

  /** 钱扣了没有. */
  async function check(): Promise<void> {
    await read()
    if (place.value === 'unsure' && !missed.value && order.value?.state !== 'created') go('settle')
  }

  const refuse = () => takeBack('order/refuse')
  const undo = () => takeBack('order/undo')

  /** 不支付, or 撤销 of what waits: the answer is the order as it is then. */
  async function takeBack(service: 'order/refuse' | 'order/undo'): Promise<void> {
    const { orderNo } = order.value!
    refused.value = undefined
    try {
      await told(() => session.call(service, { orderNo }))
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      await read()
      refused.value = reason.code
    }
  }

  return {
    step,
    methodId,
    method,
    refused,
    confirm,
    pay,
    refuse,
    undo,
    check,
    leave: () => go('leave'),
    goOn: () => go('settle'),
  }
}
