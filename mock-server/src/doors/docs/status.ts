import { beijingTime } from '@one-card/envelope'
import type { FastifyInstance } from 'fastify'
import type { PlatformKeyCheck } from '../../domains/operations/platform-key/index.ts'
import type { Store } from '../../db/open.ts'
import { sendDoc } from './layout.ts'

export interface StatusDeps extends Pick<PlatformKeyCheck, 'probe'>, Pick<Store, 'probeWrite'> {
  clock(): Date
}

const path = '/docs/status'
const isWell = (probed: Promise<void>) =>
  probed.then(
    () => true,
    () => false,
  )

/** What an engineer asks first when calls fail: whether the platform is well, and what time it has. */
export function statusPage(scope: FastifyInstance, { probe, probeWrite, clock }: StatusDeps): void {
  scope.get(path, async (_request, reply) => {
    const [reads, writes] = await Promise.all([isWell(probe()), isWell(probeWrite())])
    const line = (title: string, well: boolean) =>
      `<li class="${well ? 'ok' : 'bad'}"><b>${title}</b>${well ? '正常' : '异常，平台正在处理，请稍后再试'}</li>`
    void reply.code(reads && writes ? 200 : 503)
    return sendDoc(
      reply,
      path,
      '运行状态',
      `<h1>运行状态</h1><ul class="steps">${line('查询', reads)}${line('办理', writes)}<li class="plain"><b>平台时间（北京）</b>${beijingTime(clock())}，请求的时间戳允许相差 5 分钟</li></ul>`,
    )
  })
}
