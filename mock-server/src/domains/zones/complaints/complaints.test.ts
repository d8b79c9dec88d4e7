import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  const session = await platform.session('withoutPassword')
  const say = { kind: 'complaint' as const, text: '排队两小时，我的号是32050819900307997X' }
  const { complaintNo } = await platform.page('complaints/create', session, say)
  const [only] = await waiting()
  expect(only).toMatchObject({ complaintNo, state: 'received', messages: [] })
  for (const secret of ['32050819900307997X', platform.citizen('withoutPassword').name])
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
  const { complaintNo } = await platform.page('complaints/create', await platform.session('withoutPassword'), {
    kind: 'advice',
    text: '字再大一些',
  })
  const other = await platform.session('lostCard')
  for (const call of [
    () => platform.page('complaints/get', other, { complaintNo }),
    () => platform.page('complaints/follow', other, { complaintNo, text: '我也是' }),
  ])
    await expect(call()).rejects.toMatchObject({ code: refusals.ENTRY_MISSING })
})

const photo = readFileSync(join(import.meta.dirname, '../../../worlds/consent/faces/01.jpg')).toString('base64')

it('has three pictures at most, however many come at once, for its citizen and the desks of its region alone', async () => {
  const session = await platform.session('withoutPassword')
  const { complaintNo } = await platform.page('complaints/create', session, { kind: 'complaint', text: '机器坏了' })
  const add = (image: string, by = session) => platform.page('complaints/add-picture', by, { complaintNo, image })
  const come = await Promise.allSettled([1, 2, 3, 4].map(() => add(photo)))
  expect(come.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  await expect(add(photo)).rejects.toMatchObject({ code: refusals.PICTURES_ENOUGH })
  expect(await platform.page('complaints/get', session, { complaintNo })).toMatchObject({ pictures: '3' })
  expect((await waiting()).find((each) => each.complaintNo === complaintNo)).toMatchObject({ pictures: '3' })

  const third = { complaintNo, place: '3' }
  const { image } = await platform.page('complaints/picture', session, third)
  expect(Buffer.from(image, 'base64').readUInt16BE(0)).toBe(0xffd8)
  expect(await platform.open('complaint/picture', zoneDesk, third)).toEqual({ image })
  const other = await platform.session('lostCard')
  for (const call of [
    () => platform.page('complaints/picture', other, third),
    () => add(photo, other),
    () => platform.page('complaints/picture', session, { complaintNo, place: '4' }),
  ])
    await expect(call()).rejects.toMatchObject({ code: refusals.ENTRY_MISSING })

  await answer(complaintNo, '已修好')
  await expect(add(photo)).rejects.toMatchObject({ code: refusals.COMPLAINT_ANSWERED })
})

it.each([
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('base64')],
  ['half a JPEG', photo.slice(0, photo.length / 2 - ((photo.length / 2) % 4))],
  ['words', Buffer.from('<script>alert(1)</script>').toString('base64')],
])('takes no %s for a picture', async (_, image) => {
  const session = await platform.session('withoutPassword')
  const { complaintNo } = await platform.page('complaints/create', session, { kind: 'advice', text: '加一台机器' })
  await expect(platform.page('complaints/add-picture', session, { complaintNo, image })).rejects.toMatchObject({
    code: refusals.ATTACHMENT_UNREADABLE,
  })
})

it('opens few pictures of whoever brings such as cannot be read, and goes on with a good one once time has passed', async () => {
  const session = await platform.session('cancelledCard')
  const { complaintNo } = await platform.page('complaints/create', session, { kind: 'advice', text: '门口加一张凳子' })
  const add = (image: string) => platform.page('complaints/add-picture', session, { complaintNo, image })
  const broken = photo.slice(0, photo.length / 2 - ((photo.length / 2) % 4))
  const come = await Promise.allSettled(Array.from({ length: 20 }, () => add(broken)))
  const codes = come.map((each) => (each.status === 'rejected' ? (each.reason as { code: string }).code : 'taken'))
  expect(codes.filter((code) => code === refusals.ATTACHMENT_UNREADABLE)).toHaveLength(10)
  expect(codes.filter((code) => code === refusals.REQUESTS_TOO_MANY)).toHaveLength(10)
  await expect(add(photo)).rejects.toMatchObject({ code: refusals.REQUESTS_TOO_MANY })
  platform.clock.forward(31 * 60)
  expect(await add(photo)).toEqual({ pictures: '1' })
})
