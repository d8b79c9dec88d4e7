import { readFile } from 'node:fs/promises'
import type { Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { benefitRecord, credentialRecord, paymentRecord, type RecordTable, type WireRecord } from '@one-card/records'
import type { FastifyInstance } from 'fastify'
import type { ErrorLine, ErrorsView, RecordError } from '../errors/errors.ts'
import type { CardText } from '../answers.ts'
import { DeskRefusal } from './clerk.ts'
import { beijingTime } from './desk.ts'
import { answerReasons } from './reason.ts'
import { sampleReports } from './sample-reports.ts'

export interface ErrorsRoutesOptions {
  /** A system of the platform, by the end of its name. */
  system(ending: string): Promise<{ accessNo: string; platform: Channel }>
  citizensFile: string
  now(): Date
}

type Kind = 'credential' | 'payment' | 'benefit'
type Waiting = Awaited<ReturnType<typeof waitingOf>>[number]

const tables: Record<Kind, RecordTable> = {
  credential: credentialRecord,
  payment: paymentRecord,
  benefit: benefitRecord,
}
const systems = { 服务大厅窗口: 'credential', 便利店收银台: 'payment', 待遇发放系统: 'benefit' } as const

const personal: Record<string, NonNullable<ErrorLine['maskedKind']>> = {
  name: 'name',
  payerName: 'name',
  idNo: 'idNo',
  payerIdNo: 'idNo',
  bankAccount: 'bankCard',
}

const mended = {
  type: 'object',
  required: ['errorNo', 'value'],
  properties: { errorNo: { type: 'string', pattern: '^[0-9a-f]{32}$' }, value: { type: 'string', maxLength: 200 } },
}

async function waitingOf(platform: Channel, kind: Kind) {
  const { errors } = await platform.call('records/errors', { kind })
  return errors.map((error) => ({ ...error, kind, platform }))
}

function shownLine({ key, name }: RecordTable['fields'][number], record: WireRecord): ErrorLine[] {
  const value = record[key]
  const maskedKind = personal[key]
  if (!value) return []
  return [maskedKind ? { label: name, masked: mask(maskedKind, value), maskedKind } : { label: name, value }]
}

function shown({ errorNo, kind, field, reason, at, keptUntil, record }: Waiting): RecordError {
  const { title, fields } = tables[kind]
  const wrong = fields.find(({ key }) => key === field)
  return {
    errorNo,
    kind: title,
    label: wrong?.name ?? '多余的字段',
    reason,
    value: field in personal ? '' : (record[field] ?? ''),
    isForeign: wrong === undefined,
    at,
    keptUntil,
    lines: fields.flatMap((each) => shownLine(each, record)),
  }
}

/** §5.4.1.3-a: what three systems reported in vain, and sending it again. Records stay on this server; the page gets them masked. */
export async function errorsRoutes(
  app: FastifyInstance,
  { system, citizensFile, now }: ErrorsRoutesOptions,
): Promise<void> {
  async function waiting(): Promise<Waiting[]> {
    const lists = Object.entries(systems).map(async ([ending, kind]) =>
      waitingOf((await system(ending)).platform, kind),
    )
    return (await Promise.all(lists)).flat()
  }
  const view = async (said?: string): Promise<ErrorsView> => ({
    errors: (await waiting()).map(shown),
    ...(said !== undefined && { said }),
  })

  answerReasons(app)

  app.get('/', () => view())
  app.post('/samples', async () => {
    const [holder] = JSON.parse(await readFile(citizensFile, 'utf8')) as CardText[]
    for (const [ending, kind] of Object.entries(systems)) {
      const { accessNo, platform } = await system(ending)
      await platform.call(`records/${kind}`, { record: sampleReports(accessNo, holder!, beijingTime(now()))[kind] })
    }
    return view()
  })
  app.post<{ Body: { errorNo: string; value: string } }>(
    '/mend',
    { schema: { body: mended } },
    async ({ body: { errorNo, value } }) => {
      const error = (await waiting()).find((each) => each.errorNo === errorNo)
      if (!error) throw new DeskRefusal('这条数据已经更正，请刷新后再看')
      const record = { ...error.record, [error.field]: value }
      if (value === '') delete record[error.field]
      const { rejected } = await error.platform.call('records/mend', { errorNo, record })
      return view(rejected[0] === undefined ? '已收下，持卡人可以在使用明细里看到' : '还有一处要更正，请看下面的说明')
    },
  )
}
