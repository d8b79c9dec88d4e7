import { Type, type TObject } from 'typebox'
import type { MerchantRegistrations, NewMerchant } from '../../domains/money/merchant-registrations/index.ts'

const text = Type.String({ maxLength: 500 })
const by = { who: text, why: text }
const applicationNo = Type.Integer({ minimum: 1, maximum: 100_000_000 })
const merchantId = Type.String({ pattern: '^\\d{6}$' })
const application = Type.Object(
  {
    channelNo: Type.String({ pattern: '^\\d{12}$' }),
    name: text,
    creditCode: text,
    regionCode: text,
    sceneCode: text,
    evidence: Type.Array(text, { maxItems: 50 }),
    callbackUrl: Type.Optional(text),
  },
  { additionalProperties: false },
)

interface Body {
  who: string
  why: string
  merchantId: string
  applicationNo?: number
  application: NewMerchant
  nameSeen: string
}

const shapes = {
  list: {},
  get: { merchantId },
  apply: { ...by, application },
  review: { applicationNo: Type.Optional(applicationNo) },
  approve: { ...by, applicationNo, nameSeen: text },
  refuse: { ...by, applicationNo },
  stop: { ...by, merchantId },
  resume: { ...by, merchantId },
}

/** What `npm run merchant` does, for the managing body's own program; the options by the same rules. */
export function merchantActs(
  merchants: MerchantRegistrations,
): [act: string, body: TObject, run: (body: never) => Promise<unknown>][] {
  const acts: Record<keyof typeof shapes, (body: Body) => Promise<unknown>> = {
    list: merchants.list,
    get: (body) => merchants.get(body.merchantId),
    apply: async (body) => ({ applicationNo: await merchants.apply(body.application, body) }),
    review: (body) =>
      body.applicationNo === undefined ? merchants.listApplications() : merchants.getApplication(body.applicationNo),
    approve: async (body) => ({ merchantId: await merchants.approve(body.applicationNo!, body.nameSeen, body) }),
    refuse: (body) => merchants.refuse(body.applicationNo!, body),
    stop: (body) => merchants.stop(body.merchantId, body),
    resume: (body) => merchants.resume(body.merchantId, body),
  }
  return Object.entries(acts).map(([act, run]) => [
    `merchants/${act}`,
    Type.Object(shapes[act as keyof typeof shapes], { additionalProperties: false }),
    run,
  ])
}
