import { afterAll, beforeAll, expect, it } from 'vitest'
import { metricsToken, startPlatform, type TestPlatform } from './platform.ts'
import { postBytes } from './post.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
  await platform.worker.prepare()
}, 60_000)
afterAll(() => platform.close())

const metrics = (authorization?: string) =>
  fetch(`${platform.origin}/metrics`, { headers: authorization === undefined ? {} : { authorization } })

it.each([undefined, 'Bearer', `Bearer ${metricsToken}x`, `Basic ${metricsToken}`, metricsToken])(
  'is nothing for who shows %j',
  async (authorization) => {
    const answer = await metrics(authorization)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(await answer.text()).not.toContain('one_card')
  },
)

it('counts calls by service and code, faults and jobs, and names nobody', async () => {
  await platform.token()
  await platform.token({ name: '别人' }).catch(() => undefined)
  await postBytes(`${platform.origin}/open/v1/holder/110101199003070011`, '{')
  await platform.worker.runDue()

  const answer = await metrics(`Bearer ${metricsToken}`)
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(text).toContain('one_card_calls_total{service="open/user-token/issue",msgCode="000000"} 1')
  expect(text).toMatch(/one_card_calls_total\{service="open\/user-token\/issue",msgCode="9\d{5}"\} 1/)
  expect(text).toMatch(/one_card_calls_total\{service="open\/\*",msgCode="9\d{5}"\} 1/)
  expect(text).toContain('one_card_call_seconds_count{service="open/user-token/issue"} 2')
  expect(text).toContain('one_card_faults_total 0')
  expect(text).toMatch(/one_card_jobs\{job="cleanup",state="failed"\} 0/)
  expect(text).toMatch(/one_card_job_try_seconds_count\{job="cleanup",outcome="done"\} 1/)
  expect(text).toMatch(/^process_cpu_seconds_total/m)

  const { name, idNo } = platform.citizen('manyMonths')
  for (const secret of [name, idNo, '别人', '110101199003070011', platform.keySetOf('示例市民App').channelNo])
    expect(text).not.toContain(secret)
})
