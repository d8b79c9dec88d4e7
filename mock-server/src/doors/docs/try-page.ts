import { mask } from '@one-card/masking'
import { openServices, pathOf, type OpenServices } from '@one-card/platform-api'
import type { FastifyInstance } from 'fastify'
import { stepList } from './calculator.ts'
import { sendDoc } from './layout.ts'
import { escaped } from './markdown.ts'
import { sampleParams } from './sample-params.ts'
import { tryCall, type SampleCaller, type SamplePerson, type Tried } from './try-call.ts'

const path = '/docs/try'

export interface TryDeps {
  clock(): Date
  /** Callers and people of the demo world; a platform without one has nobody whose keys it holds. */
  sample?: { callers(): Promise<SampleCaller[]>; people: SamplePerson[] }
}

interface Asked {
  service: keyof OpenServices
  caller: number
  person: number
  params: string
}

const option = (value: string | number, words: string, chosen: boolean) =>
  `<option value="${value}"${chosen ? ' selected' : ''}>${escaped(words)}</option>`

const head = (service: string) => `<h1>试调接口</h1>
<form method="get" action="${path}">
<label for="service">服务</label><select id="service" name="service">${Object.values(openServices)
  .map(({ name, title }) => option(name, `${title}（${name}）`, name === service))
  .join('')}</select>
<button>选择</button></form>`

const withoutSample = `<p>试调使用示例环境的密钥，这个平台没有。请以 <code>npm start</code> 启动本机的平台，或用您的测试密钥调用：</p>
<pre tabindex="0"><code>const channel = createChannel({ platform, ...keys })
await channel.call('ecode/decode', { … })</code></pre>`

function form({ service, caller, person, params }: Asked, callers: SampleCaller[], people: SamplePerson[]): string {
  const granted = callers.some(({ services }) => services.includes(service))
  return `${head(service)}
<h2>${escaped(openServices[service].title)}</h2>
<p>请求在服务器上以示例接入方的密钥签名、加密，密钥不会发到这里；<code>$name</code> 等写法由服务器换成所选持卡人的信息，显示时脱敏。${granted ? '' : '示例接入方都没有开通这项服务，发送后会看到 900007。'}</p>
<form method="post" action="${path}">
<input type="hidden" name="service" value="${service}">
<label for="caller">接入方</label><select id="caller" name="caller">${callers
    .map(({ name, services }, at) =>
      option(at, `${name}${services.includes(service) ? '' : '（未开通）'}`, at === caller),
    )
    .join('')}</select>
<label for="person">持卡人</label><select id="person" name="person">${people
    .map(({ name, note }, at) => option(at, `${mask('name', name)}　${note}`, at === person))
    .join('')}</select>
<label for="params">参数（JSON）</label><textarea id="params" name="params" required spellcheck="false">${escaped(params)}</textarea>
<button>签名并发送</button></form>`
}

const block = (title: string, text: string) => `<h2>${title}</h2><pre tabindex="0"><code>${escaped(text)}</code></pre>`

const result = (tried: Tried | undefined) =>
  tried === undefined
    ? `<h2>结果</h2>${stepList([{ title: '参数', text: '应为一个 JSON 对象', tone: 'bad' }])}`
    : `<h2>结果</h2>${stepList(tried.outcome)}<h2>请求，逐步计算</h2>${stepList(tried.steps)}${block('请求报文', tried.request)}${block('响应报文', tried.answer)}`

/** A form without script that calls any open service as a sample caller, and shows each step of it. */
export function tryPage(scope: FastifyInstance, { clock, sample }: TryDeps): void {
  const send = async (to: string, body: object) =>
    (await scope.inject({ method: 'POST', url: to, payload: body })).json<unknown>()

  async function read(given: Partial<Record<keyof Asked, string>>) {
    const service = Object.hasOwn(openServices, given.service ?? '')
      ? (given.service as keyof OpenServices)
      : 'user-token/issue'
    const callers = (await sample?.callers()) ?? []
    const granted = callers.findIndex(({ services }) => services.includes(service))
    const placeIn = (list: unknown[], place: string | undefined, otherwise: number) =>
      place !== undefined && Number(place) in list ? Number(place) : otherwise
    const params = given.params ?? JSON.stringify(sampleParams(openServices[service].params, clock()), null, 2)
    const asked: Asked = {
      service,
      caller: placeIn(callers, given.caller, Math.max(0, granted)),
      person: placeIn(sample?.people ?? [], given.person, 0),
      params,
    }
    return { asked, callers, people: sample?.people ?? [] }
  }

  scope.get<{ Querystring: Record<string, string> }>(path, async ({ query }, reply) => {
    const { asked, callers, people } = await read({ service: query.service ?? '' })
    return sendDoc(
      reply,
      path,
      '试调接口',
      callers.length === 0 ? head(asked.service) + withoutSample : form(asked, callers, people),
    )
  })
  scope.post<{ Body: Record<string, string> | undefined }>(path, async ({ body }, reply) => {
    const { asked, callers, people } = await read(body ?? {})
    const [caller, person] = [callers[asked.caller], people[asked.person]]
    if (caller === undefined || person === undefined)
      return sendDoc(reply, path, '试调接口', head(asked.service) + withoutSample)
    const tried = await tryCall(
      { path: pathOf(openServices[asked.service]), params: asked.params, caller, person },
      people,
      send,
      clock(),
    )
    return sendDoc(reply, path, '试调接口', form(asked, callers, people) + result(tried))
  })
}
