import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { zoneDesk, zonePlatform } from '../../../../test/zone-platform.ts'

let platform: Awaited<ReturnType<typeof zonePlatform>>

beforeAll(async () => {
  platform = await zonePlatform()
}, 60_000)
afterAll(() => platform.store.close())

const answer = (complaintNo: string, text: string) => platform.open('complaint/answer', zoneDesk, { complaintNo, text })
const waiting = async () => (await platform.open('complaint/waiting', zoneDesk, {})).complaints

it('goes to and fro: received, answered once, followed up once, answered again', async () => {
  const session = await platform.session('北京')
  const say = { kind: 'complaint' as const, text: '排队两小时，我的号是32050819900307997X' }
  const { complaintNo } = await platform.page('complaints/create', session, say)
  const [only] = await waiting()
  expect(only).toMatchObject({ complaintNo, state: 'received', messages: [] })
  for (const secret of ['32050819900307997X', platform.citizen('北京').name])
    expect(JSON.stringify(only)).not.toContain(secret)

  const follow = (text: string) => platform.page('complaints/follow', session, { complaintNo, text })
  await expect(follow('还没好')).rejects.toMatchObject({ code: refusals.COMPLAINT_WAITING })
  const replies = await Promise.allSettled([answer(complaintNo, '已增开窗口'), answer(complaintNo, '已增开窗口')])
  expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(answer(complaintNo, '再说一次')).rejects.toMatchObject({ code: refusals.COMPLAINT_ANSWERED })
  expect(await waiting()).toEqual([])

  await follow('今天还是排队')
  expect((await waiting())[0]).toMatchObject({ messages: [{ by: 'desk' }, { by: 'citizen', text: '今天还是排队' }] })
  await answer(complaintNo, '已联系您')
  expect(await platform.page('complaints/get', session, { complaintNo })).toMatchObject({
    state: 'answered',
    messages: [
      { by: 'desk', text: '已增开窗口' },
      { by: 'citizen', text: '今天还是排队' },
      { by: 'desk', text: '已联系您' },
    ],
  })
})

it('is not another’s to read or to follow', async () => {
  const { complaintNo } = await platform.page('complaints/create', await platform.session('北京'), {
    kind: 'advice',
    text: '字再大一些',
  })
  const other = await platform.session('广东深圳')
  for (const call of [
    () => platform.page('complaints/get', other, { complaintNo }),
    () => platform.page('complaints/follow', other, { complaintNo, text: '我也是' }),
  ])
    await expect(call()).rejects.toMatchObject({ code: refusals.ENTRY_MISSING })
})
