import { Type } from 'typebox'

/** What the managing body's program sends: the options of `npm run channel`, by the same rules. */
const text = Type.String({ maxLength: 500 })
const texts = Type.Array(text, { maxItems: 50, default: [] })
const count = Type.Integer({ minimum: 1, maximum: 100_000_000 })

/** Every act names who did it and why. */
const by = { who: text, why: text }
const one = { ...by, channelNo: Type.String({ pattern: '^\\d{12}$' }) }
const capability = { ...one, page: Type.Optional(text), service: Type.Optional(text) }

const newChannel = {
  name: text,
  kind: text,
  regionCode: text,
  returnUrl: Type.Optional(text),
  origins: texts,
  callbacks: texts,
  allowedAddresses: texts,
  requestsPerMinute: count,
  requestsPerDay: Type.Optional(count),
  scenarios: texts,
  scenes: texts,
  institution: Type.Optional(
    Type.Object(
      { name: text, address: text, institutionClass: text, creditCode: text },
      { additionalProperties: false },
    ),
  ),
}

const shapes = {
  list: {},
  get: { channelNo: one.channelNo },
  metering: { channelNo: one.channelNo },
  create: { ...by, channel: Type.Object(newChannel, { additionalProperties: false }) },
  apply: {
    ...by,
    application: Type.Object(
      {
        ...newChannel,
        pages: texts,
        services: texts,
        useMode: text,
        network: text,
        evidence: texts,
        icpNo: Type.Optional(text),
      },
      { additionalProperties: false },
    ),
  },
  review: { applicationNo: Type.Optional(count) },
  approve: { ...by, applicationNo: count },
  refuse: { ...by, applicationNo: count },
  grant: { ...capability, fields: texts },
  revoke: capability,
  stop: capability,
  start: capability,
  rotate: { ...one, overlapHours: Type.Integer({ minimum: 0, maximum: 720, default: 72 }) },
  'check-file': { ...one, name: text, contentBase64: Type.String({ maxLength: 8192 }) },
  'go-live': one,
  suspend: one,
  resume: one,
  exit: one,
}

export type AdminAct = keyof typeof shapes
export const bodies = Object.fromEntries(
  Object.entries(shapes).map(([act, shape]) => [act, Type.Object(shape, { additionalProperties: false })]),
) as Record<AdminAct, ReturnType<typeof Type.Object>>
