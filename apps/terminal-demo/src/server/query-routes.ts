import { readFile } from 'node:fs/promises'
import type { Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { fieldWords } from '@one-card/prompts'
import type { FastifyInstance } from 'fastify'
import type { CardText } from '../answers.ts'
import { matters, type QueryRequest, type RequestState } from '../query/query.ts'
import { DeskRefusal } from './clerk.ts'
import { answerReasons } from './reason.ts'

interface QueryRoutesOptions {
  platform(): Promise<Channel>
  citizensFile: string
}

interface Asked extends Pick<CardText, 'name' | 'idNo'> {
  grantNo: string
  matter: number
  state: RequestState
  account?: { bank: string; account: string }
}

const place = { type: 'integer', minimum: 0 }
const requested = {
  type: 'object',
  required: ['place', 'matter'],
  properties: { place, matter: { ...place, maximum: matters.length - 1 } },
}
const read = {
  type: 'object',
  required: ['grantNo'],
  properties: { grantNo: { type: 'string', pattern: '^\\d{20}$' } },
}
/** What the list keeps; who they are stays on this server. */
const most = 10

/** §8.3.3: an institution asks a holder for a query grant, follows the answer, and looks up what was granted. */
export async function queryRoutes(app: FastifyInstance, { platform, citizensFile }: QueryRoutesOptions): Promise<void> {
  let asked: Asked[] = []

  const shown = ({ grantNo, name, matter, state, account }: Asked): QueryRequest => ({
    grantNo,
    name: mask('name', name),
    matter: matters[matter]!.matter,
    fields: fieldWords(matters[matter]!.items),
    state,
    canRead: state === 'granted' && matters[matter]!.items.some((item) => item === 'bankAccount'),
    ...(account && { account: { bank: account.bank, number: mask('bankCard', account.account) } }),
  })

  async function list(): Promise<QueryRequest[]> {
    const system = await platform()
    for (const each of asked)
      if (each.state === 'requested' || each.state === 'granted')
        each.state = (await system.call('query-grant/state', { grantNo: each.grantNo })).state
    return asked.map(shown)
  }

  answerReasons(app)

  app.get('/', list)
  app.post<{ Body: { place: number; matter: number } }>(
    '/request',
    { schema: { body: requested } },
    async ({ body }) => {
      const citizen = (JSON.parse(await readFile(citizensFile, 'utf8')) as CardText[])[body.place]
      if (!citizen) throw new DeskRefusal('业务办理失败，原因为没有这位办事人，请重新选择')
      const { name, idNo } = citizen
      const { matter, purpose, items, period } = matters[body.matter]!
      const content = { items: [...items], matter, purpose, period }
      const { grantNo, state } = await (await platform()).call('query-grant/request', { name, idNo, ...content })
      asked = [{ grantNo, name, idNo, matter: body.matter, state }, ...asked.filter((each) => each.grantNo !== grantNo)]
      asked = asked.slice(0, most)
      return list()
    },
  )
  app.post<{ Body: { grantNo: string } }>('/read', { schema: { body: read } }, async ({ body }) => {
    const of = asked.find(({ grantNo }) => grantNo === body.grantNo)
    if (!of) throw new DeskRefusal('业务办理失败，原因为没有这项申请，请重新申请')
    of.account = await (await platform()).call('account/query', { name: of.name, idNo: of.idNo })
    return list()
  })
}
