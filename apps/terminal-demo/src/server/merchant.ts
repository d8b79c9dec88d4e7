import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import type { Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { cardForms, flows, labelOf, paymentMethods, paymentTypes } from '@one-card/records'
import type { CardText } from '../answers.ts'
import type { Reconciliation } from '../merchant/reconciliation.ts'
import type { Charge, MerchantView, Sale } from '../merchant/sale.ts'
import { placeOf, type PlaceName } from '../merchant/places.ts'
import { DeskRefusal } from './clerk.ts'
import { beijingTime, institution } from './desk.ts'
import { openSales, type Sales } from './sales.ts'

/** One entry of `demo-merchants.json` (wire.md). */
interface Registered {
  channelNo: string
  merchantId: string
  name: string
  scene: string
}

export interface Till {
  channelNo: string
  platform: Channel
  merchant: Registered
  sales: Sales
}

export interface MerchantsDeps {
  system(ending: string): Promise<{ accessNo: string; platform: Channel }>
  merchantsFile: string
  now(): Date
}

/** Longer than the page's own question takes, so that one page asks the platform once. */
const askedEveryMs = 1_000

/** The merchants' servers of the demo, one for each place; what each got stays here. */
export function openMerchants({ system, merchantsFile, now }: MerchantsDeps) {
  const books = new Map<PlaceName, Sales>()
  const codes = new Map<PlaceName, string>()
  let askedMs = 0

  async function till(place: PlaceName): Promise<Till> {
    const { accessNo, platform } = await system(placeOf(place).system)
    const registered = JSON.parse(await readFile(merchantsFile, 'utf8')) as Registered[]
    const merchant = registered.find(({ channelNo }) => channelNo === accessNo)
    if (!merchant) throw new Error(`${merchantsFile} has no merchant of ${accessNo}`)
    const sales = books.get(place) ?? openSales(now)
    books.set(place, sales)
    return { channelNo: accessNo, platform, merchant, sales }
  }

  const newSaleNo = () => randomUUID().replaceAll('-', '')
  const ordered = ({ merchant: { merchantId, scene } }: Till, { subject, amount }: Charge) => ({
    merchantOrderNo: newSaleNo(),
    merchantId,
    scene,
    subject,
    amount,
  })

  /** §7.2.2-a. */
  async function order(place: PlaceName, charge: Charge): Promise<void> {
    const at = await till(place)
    const params = ordered(at, charge)
    const { orderNo, state, code, cashierPath } = await at.platform.call('order/create', params)
    at.sales.add({ ...charge, saleNo: params.merchantOrderNo, orderNo, state, code, cashierPath })
  }

  /** §7.2.3-c: a payment code was read. */
  async function scan(place: PlaceName, code: string, charge: Charge): Promise<void> {
    const at = await till(place)
    const params = { ...ordered(at, charge), code, terminal: placeOf(place).spot }
    const { orderNo, state, name } = await at.platform.call('pay/scanned', params)
    at.sales.add({
      ...charge,
      saleNo: params.merchantOrderNo,
      orderNo,
      state,
      ...(name !== undefined && { payerName: mask('name', name) }),
    })
  }

  /** §7.2.5, §7.2.6: who pays this bill, by card or by code, and then its three parts. */
  async function settle(
    place: PlaceName,
    by: { code: string } | CardText,
    { subject, amount, fundAmount }: Charge & { fundAmount: string },
  ): Promise<void> {
    const at = await till(place)
    const { merchantId, scene } = at.merchant
    const billNo = newSaleNo()
    if (!('code' in by)) {
      const { result, reason } = await at.platform.call('card/authenticate', { ...by, scene })
      if (result === 'failed') throw new DeskRefusal(reason)
    }
    const { authNo, name } = await at.platform.call('medical/authenticate', {
      billNo,
      merchantId,
      amount,
      scene,
      ...by,
    })
    const { orderNo, state, lines } = await at.platform.call('medical/settle', {
      authNo,
      billNo,
      amount,
      fundAmount,
      subject,
      paymentType: place === 'pharmacy' ? '03' : '02',
      terminal: placeOf(place).spot,
    })
    at.sales.add({
      subject,
      amount,
      saleNo: billNo,
      orderNo,
      state,
      lines,
      ...(name !== undefined && { payerName: mask('name', name) }),
    })
  }

  /** §7.2.1: the card's own bank took the money at a POS; what flows back is the C.4 record (C.9 01). */
  async function swipe(place: PlaceName, { name, idNo }: CardText, { subject, amount }: Charge): Promise<void> {
    const { channelNo: accessNo, platform, merchant, sales } = await till(place)
    const serialNo = `POS-${newSaleNo()}`
    const paidTime = beijingTime(now())
    const { rejected } = await platform.call('records/payment', {
      record: {
        accessNo,
        serialNo,
        regionCode: institution.regionCode,
        cardForm: labelOf(cardForms, flows.cardPayment.cardForm)!,
        merchantName: merchant.name,
        merchantId: merchant.merchantId,
        scene: merchant.scene,
        orderDescription: subject,
        amount,
        paidTime,
        paymentMethod: labelOf(paymentMethods, flows.cardPayment.paymentMethod)!,
        paymentType: labelOf(paymentTypes, '01')!,
        payerIdNo: idNo,
        payerName: name,
        terminal: placeOf(place).spot,
      },
    })
    if (rejected[0]) throw new DeskRefusal(`结算数据回流失败，原因为${rejected[0].reason}`)
    const sold = { subject, amount, saleNo: serialNo, orderNo: serialNo, paidAt: paidTime }
    sales.add({ ...sold, state: 'paid', payerName: mask('name', name), lines: [{ part: 'bank-account', amount }] })
  }

  async function refund(place: PlaceName, orderNo: string, amount: string): Promise<void> {
    const { platform } = await till(place)
    await platform.call('order/refund', { orderNo, amount, merchantRefundNo: newSaleNo(), reason: '顾客退货' })
    await ask(place, orderNo)
  }

  async function close(place: PlaceName, orderNo: string): Promise<void> {
    const { platform } = await till(place)
    await platform.call('order/close', { orderNo })
    await ask(place, orderNo)
  }

  async function ask(place: PlaceName, orderNo: string): Promise<void> {
    const { platform, sales } = await till(place)
    sales.learn(await platform.call('order/query', { orderNo }), 'asked')
  }

  /** §7.2.4-a: the one code of a stall. */
  async function stallCode(place: PlaceName): Promise<string> {
    const { platform, merchant } = await till(place)
    const { merchantId, scene } = merchant
    const known = codes.get(place)
    if (known !== undefined) return known
    const { code } = await platform.call('merchant-code/create', { merchantId, scene, place: placeOf(place).spot })
    codes.set(place, code)
    return code
  }

  async function view(place: PlaceName): Promise<MerchantView> {
    const { merchant, sales } = await till(place)
    const atMs = now().getTime()
    if (Math.abs(atMs - askedMs) >= askedEveryMs) {
      askedMs = atMs
      // An order a callback tells of is known without this; the question covers a callback that is late.
      await Promise.all(sales.open().map(({ orderNo }) => ask(place, orderNo).catch(() => undefined)))
    }
    return {
      payee: merchant.name,
      sales: sales.list(),
      ...(placeOf(place).way === 'stall' && { code: await stallCode(place) }),
    }
  }

  async function reconciliation(place: PlaceName): Promise<Reconciliation> {
    return (await till(place)).platform.call('order/reconciliation', {})
  }

  /** A callback that held: to whose books it belongs follows from who it was sealed for. */
  function tell(place: PlaceName, params: Record<string, unknown>): Sale | undefined {
    const sales = books.get(place) ?? openSales(now)
    books.set(place, sales)
    sales.learn(params as never, 'told', '扫码付款')
    return sales.find(String(params.orderNo))
  }

  return { order, scan, settle, swipe, refund, close, view, reconciliation, tell }
}

export type Merchants = ReturnType<typeof openMerchants>
