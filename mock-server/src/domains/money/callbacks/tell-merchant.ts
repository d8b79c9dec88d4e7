import { sealRequest, success } from '@one-card/envelope'
import { fromHex, type PrivateKey } from '@one-card/gm'
import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Merchants } from '../merchants/index.ts'
import { callbackJob, type Order, type Orders } from '../orders/index.ts'
import type { callbacksRepository } from './repository.ts'

/** Posts JSON and resolves with the JSON of HTTP 200; rejects on anything else, within the time a merchant has to answer. */
export type PostToMerchant = (url: string, body: object) => Promise<unknown>

export interface TellingNeighbours {
  channels: Pick<Channels, 'find'>
  merchants: Pick<Merchants, 'find'>
  orders: Pick<Orders, 'find'>
  jobs: Pick<Jobs, 'send'>
  postToMerchant: PostToMerchant
}

interface ToDo {
  orderNo: string
  /** Tries that came to nothing before this one. */
  failed?: number
}

/** Longer than a merchant has to answer. */
const busyMs = 30_000
const longestWaitMs = 6 * 3_600_000
/** Some three days. */
const mostTries = 22

/** 5 s, then doubling up to six hours. */
const retryDelayMs = (failed: number) => Math.min(5_000 * 2 ** failed, longestWaitMs)

/**
 * Tells a merchant's system how its order stands now, whatever change it was that sent the job: a state is told while it is the
 * newest or not at all, and again until its answer is 000000.
 */
export function tellingMerchants(
  { now, platformKey }: Pick<Deps, 'now'> & { platformKey: PrivateKey },
  repository: ReturnType<typeof callbacksRepository>,
  { channels, merchants, orders, jobs, postToMerchant }: TellingNeighbours,
  viewOf: (order: Order) => Promise<object>,
): Job<ToDo, 'done' | 'again'> {
  async function accepts(url: string, order: Order): Promise<boolean> {
    const channel = (await channels.find(order.channelNo))!
    const params = { service: 'order/changed', ...(await viewOf(order)) }
    const keys = { sm4Key: fromHex(channel.sm4Key), privateKey: platformKey }
    const body = sealRequest({ channelNo: channel.channelNo, params, keys, now: now() })
    const answer = await postToMerchant(url, body).catch(() => undefined)
    return (answer as { msgCode?: unknown } | undefined)?.msgCode === success
  }

  async function tell(orderNo: string): Promise<'done' | 'again'> {
    const { merchantId } = (await orders.find(orderNo))!
    const url = (await merchants.find(merchantId))?.callbackUrl
    if (!url) return 'done'
    const at = now()
    const known = await repository.begin(orderNo, at, new Date(at.getTime() + busyMs))
    if (known === undefined) return 'again'
    try {
      // Read once nobody else is telling: nothing older can come after it.
      const order = (await orders.find(orderNo))!
      if (order.version <= known) return 'done'
      if (!(await accepts(url, order))) return 'again'
      await repository.markDelivered(orderNo, order.version)
      return 'done'
    } finally {
      await repository.end(orderNo)
    }
  }

  return {
    name: callbackJob,
    work: ({ orderNo }) => tell(orderNo),
    async settle(transaction, { orderNo, failed = 0 }, outcome) {
      if (outcome === 'done' || failed + 1 >= mostTries) return
      const startAt = new Date(now().getTime() + retryDelayMs(failed))
      await jobs.send(callbackJob, { orderNo, failed: failed + 1 }, transaction, startAt)
    },
  }
}
