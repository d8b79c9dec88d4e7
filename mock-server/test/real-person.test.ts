import { readFile } from 'node:fs/promises'
import { refusals } from '@one-card/prompts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawnFaceOf, facesDir } from '../src/worlds/consent/drawn-faces.ts'
import type { PersonKey } from '../src/worlds/people/citizens.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { openPage } from './page-session.ts'
import { postBytes } from './post.ts'

let platform: TestPlatform
beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const desk = '示例服务大厅窗口'
const faceBytes = (place: number) => readFile(`${facesDir}/${drawnFaceOf(place)}`)
const person = (who: PersonKey) => {
  const { name, idNo } = platform.citizen(who)
  return { name, idNo }
}

/** Everything that stands in the store, and everything that was logged. */
async function kept(): Promise<string> {
  const { rows } = (await platform.store.db.execute(
    sql`SELECT table_name FROM information_schema.tables WHERE table_schema = 'national'`,
  )) as unknown as { rows: { table_name: string }[] }
  const tables = await Promise.all(
    rows.map(async ({ table_name }) => {
      const read = (await platform.store.db.execute(
        sql`SELECT t::text AS row FROM ${sql.identifier(table_name)} AS t`,
      )) as unknown as { rows: { row: string }[] }
      return read.rows.map(({ row }) => row).join('\n')
    }),
  )
  return [...tables, platform.log()].join('\n')
}

it('keeps no picture and nothing of one, whether it matched or not, from a desk and from a page (§7.1.3)', async () => {
  const [own, other] = await Promise.all([faceBytes(0), faceBytes(1)])
  const caller = platform.caller(desk)
  const { client } = await openPage(platform, (await platform.token()).url)
  const { attemptId } = await client.call('real-person/begin', {})
  for (const picture of [own, other]) {
    const image = picture.toString('base64')
    await caller.call('face/compare', { image, ...person('manyMonths') })
    await client.call('real-person/compare', { attemptId, consent: '1', image }).catch(() => undefined)
  }
  const everything = await kept()
  expect(everything).toContain(attemptId)
  for (const picture of [own, other]) {
    const middle = picture.subarray(3000, 3090)
    for (const form of ['base64', 'hex', 'base64url'] as const) expect(everything).not.toContain(middle.toString(form))
    expect(everything).not.toContain(picture.toString('base64').slice(4000, 4080))
  }
})

it('takes no picture without consent, none that is too large, and no request twice', async () => {
  const image = (await faceBytes(2)).toString('base64')
  const { client } = await openPage(platform, (await platform.token(person('doubleSurname'))).url)
  const { attemptId } = await client.call('real-person/begin', {
    leadsTo: 'ecard-code/query-grants/20261123000000000000',
  })
  for (const consent of [undefined, '0', ''] as never[]) {
    await expect(client.call('real-person/compare', { attemptId, image, consent })).rejects.toMatchObject({
      code: refusals.FORMAT_INVALID,
      msg: expect.stringContaining('consent') as string,
    })
  }
  await expect(
    client.call('real-person/compare', { attemptId, consent: '1', image: 'A'.repeat(47_004) }),
  ).rejects.toMatchObject({ code: refusals.FORMAT_INVALID, msg: expect.stringContaining('image') as string })
  expect((await client.call('real-person/state', { attemptId })).ways[0]).toMatchObject({ way: 'face', triesLeft: '3' })

  const request = JSON.stringify(platform.sealed(desk, { image, ...person('doubleSurname') }))
  const answers = [
    await postBytes(`${platform.origin}/open/v1/face/compare`, request),
    await postBytes(`${platform.origin}/open/v1/face/compare`, request),
  ]
  expect(answers.map(({ body }) => body.msgCode)).toEqual(['000000', refusals.REQUEST_REPEATED])
})

it.each([
  'https://elsewhere.example.com/',
  '//elsewhere.example.com',
  '../admin',
  'demo/',
  'ecard-code/../x',
  'javascript:alert(1)',
])('leads to no place but ours: not to %s', async (leadsTo) => {
  const { client } = await openPage(platform, (await platform.token()).url)
  await expect(client.call('real-person/begin', { leadsTo })).rejects.toMatchObject({ code: refusals.FORMAT_INVALID })
})

it('lets a session of level 1 raise itself on the page it may not see yet, and shows it nothing before', async () => {
  const { url } = await platform.token({ page: 'national-zone', authLevel: '1' })
  const { client, visitor } = await openPage(platform, url)
  const refused = await visitor.open('/h5/ecard-code/real-person')
  expect(refused).toMatchObject({
    status: 403,
    boot: { refusal: refusals.AUTH_LEVEL_TOO_LOW, firstView: {}, sessionMark: expect.any(String) as string },
  })
  await expect(client.call('ecode/show', {})).rejects.toMatchObject({ code: refusals.AUTH_LEVEL_TOO_LOW })
  const { attemptId } = await client.call('real-person/begin', {})
  expect(
    await client.call('real-person/compare', {
      attemptId,
      consent: '1',
      image: (await faceBytes(0)).toString('base64'),
    }),
  ).toMatchObject({ state: 'passed' })
  expect(await visitor.open('/h5/ecard-code/')).toMatchObject({
    status: 200,
    boot: { firstView: { card: { name: '**例' } } },
  })
  const later = await openPage(platform, (await platform.token({ page: 'national-zone', authLevel: '1' })).url)
  await expect(later.client.call('ecode/show', {}), 'it held for that session').rejects.toMatchObject({
    code: refusals.AUTH_LEVEL_TOO_LOW,
  })
})
