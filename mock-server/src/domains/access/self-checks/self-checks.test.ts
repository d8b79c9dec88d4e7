import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../../../../test/platform.ts'

let platform: TestPlatform
let channelNo: string
const findings = [{ check: 'clock', cause: 'clock-off', about: '-600' }]
const path = '/h5/self-check'

beforeAll(async () => {
  platform = await startPlatform()
  channelNo = platform.world.channels.find(({ kind }) => kind === 'partner-site')!.channelNo
})
afterAll(() => platform.close())

const get = (rest: string, headers = {}) => fetch(platform.origin + path + rest, { headers })
const keep = (body: object) =>
  fetch(`${platform.origin}${path}/results`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code

it('is a page of the pages’ origin that sets a cookie as theirs, and says nothing of who may frame them', async () => {
  const answer = await get(`?channel=${channelNo}&token=x`)
  const page = await answer.text()
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(answer.headers.get('set-cookie')).toMatch(/__Host-.*HttpOnly; Secure; Partitioned; SameSite=None/)
  expect(page).toContain(channelNo)
  expect(page).not.toMatch(/Key"|frameAncestors|partner\.example/)
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  const visit = /"visit":"(\w+)"/.exec(page)![1]
  expect(await (await get(`/echo?visit=${visit}`, { cookie })).json()).toMatchObject({ cookie: true })
  expect(await (await get(`/echo?visit=${visit}`)).json()).toMatchObject({
    cookie: false,
    nowMs: platform.clock.at.getTime(),
  })
})

it('reads its channel from an address whose & was escaped, and lives without one', async () => {
  expect(await (await get(`?a=1&amp;channel=${channelNo}`)).text()).toContain(channelNo)
  for (const given of ['', '?channel=999999999999', '?channel=x&channel=y'])
    expect(await (await get(given)).text()).not.toContain('"channel"')
})

it('frames a document under the policy of the channel’s pages', async () => {
  const policy = (await get(`/framed?channel=${channelNo}`)).headers.get('content-security-policy')
  expect(policy).toMatch(/frame-ancestors 'self' .*https:\/\/partner\.example\.com/)
})

it('keeps findings under a code for seven days', async () => {
  const code = await codeOf(await keep({ channelNo, findings }))
  expect(code).toMatch(/^[A-Z][A-Z2-9]{5}$/)
  expect(await (await get(`/results/${code.toLowerCase()}`)).json()).toMatchObject({ channelNo, findings })
  platform.clock.forward(7 * 86_400 + 1)
  expect((await get(`/results/${code}`)).status).toBe(404)
})

it.each([
  ['a sentence', { findings: [{ check: 'a', cause: 'b', about: '林小满 住在' }] }],
  ['more than the checks there are', { findings: Array.from({ length: 31 }, () => findings[0]) }],
  ['nothing', { findings: [] }],
  ['eight kilobytes', { findings, more: 'x'.repeat(9000) }],
])('keeps no %s', async (_what, given) => {
  expect((await keep({ channelNo, ...given })).status).toBeGreaterThanOrEqual(400)
})

it('keeps nothing of a channel that is none, and no more than thirty within an hour', async () => {
  expect((await keep({ channelNo: '999999999999', findings })).status).toBe(404)
  platform.clock.forward(3601)
  for (let kept = 0; kept < 30; kept += 1) expect((await keep({ channelNo, findings })).status).toBe(200)
  expect((await keep({ channelNo, findings })).status).toBe(429)
  platform.clock.forward(3601)
  expect((await keep({ channelNo, findings })).status).toBe(200)
})

it('stops whoever guesses codes', async () => {
  platform.clock.forward(3601)
  const statuses: number[] = []
  for (let tried = 0; tried < 21; tried += 1) statuses.push((await get(`/results/ABCDE${tried}`)).status)
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429])
})
