import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zoneDesk, zonePlatform } from '../../../../test/zone-platform.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import { application } from './schema.ts'

let platform: Awaited<ReturnType<typeof zonePlatform>>

beforeAll(async () => {
  platform = await zonePlatform()
}, 60_000)
afterAll(() => platform.store.close())

const serviceId = '320500-job'
const answers = [
  { fieldId: 'kind', value: '单位就业' },
  { fieldId: 'employer', value: '示例食品厂' },
  { fieldId: 'post', value: '面点师' },
  { fieldId: 'since', value: '2026-11-02' },
]
const begin = async (who: PersonKey = 'withoutPassword') => {
  const session = await platform.session(who)
  return { session, ...(await platform.page('applications/begin', session, { serviceId })) }
}
const submit = ({ session, applicationNo }: Awaited<ReturnType<typeof begin>>, given = answers) =>
  platform.page('applications/submit', session, { applicationNo, answers: given })
const decide = (applicationNo: string, result: 'approved' | 'refused' = 'approved', reason = '材料齐全') =>
  platform.open('application/decide', zoneDesk, { applicationNo, result, reason })
const waiting = async () => (await platform.open('application/waiting', zoneDesk, {})).applications

describe('a form', () => {
  it('knows who applies, masked, and asks what the zone’s data says', async () => {
    const form = await begin()
    const { name } = platform.citizen('withoutPassword')
    expect(form).toMatchObject({ state: 'draft', title: '就业登记', answers: [] })
    expect(form.name).not.toBe(name)
    expect(form.idNo).toMatch(/^\*{14}/)
    expect(form.fields.map(({ kind }) => kind)).toEqual(['choice', 'text', 'text', 'date'])
  })

  it('is kept as it stands, goes on from another phone, and is nothing in the list before something is written', async () => {
    const first = await begin('lostCard')
    expect((await platform.page('applications/list', first.session, {})).applications).toEqual([])
    const { applicationNo } = first
    await platform.page('applications/save', first.session, { applicationNo, answers: answers.slice(0, 2) })
    const later = await begin('lostCard')
    expect(later).toMatchObject({ applicationNo, answers: answers.slice(0, 2) })
    expect((await platform.page('applications/list', later.session, {})).applications).toMatchObject([
      { applicationNo, serviceId, state: 'draft' },
    ])
  })

  it.each([
    ['one is missing', answers.slice(1)],
    ['a choice is none of them', [{ fieldId: 'kind', value: '别的' }, ...answers.slice(1)]],
    ['somebody’s number stands in it', [...answers.slice(0, 3), { fieldId: 'post', value: '32050819900307997X' }]],
    ['it was never asked', [...answers, { fieldId: 'salary', value: '1' }]],
  ])('is not submitted while %s', async (_what, given) => {
    await expect(submit(await begin(), given)).rejects.toMatchObject({ code: refusals.ANSWER_UNFIT })
    expect(await waiting()).toEqual([])
  })

  it('is refused where the service has none, and to everybody else', async () => {
    const { applicationNo } = await begin()
    const other = await platform.session('withoutBank')
    for (const call of [
      () => platform.page('applications/begin', other, { serviceId: '320500-insurance' }),
      () => platform.page('applications/get', other, { applicationNo }),
      () => platform.page('applications/submit', other, { applicationNo, answers }),
    ])
      await expect(call()).rejects.toMatchObject({ code: refusals.ENTRY_MISSING })
  })
})

describe('an application', () => {
  it('is one, however often it is tapped or answered, and waits at the desk masked', async () => {
    const [one, other] = [await begin(), await begin()]
    const differently = answers.map((each) => (each.fieldId === 'post' ? { ...each, value: '保安' } : each))
    const results = await Promise.all([submit(one), submit(one), submit(other, differently)])
    expect(new Set(results.map(({ applicationNo }) => applicationNo)).size).toBe(1)
    const [only, ...more] = await waiting()
    expect(more).toEqual([])
    expect(only).toMatchObject({ title: '就业登记', answers: [{ label: '登记类别', value: '单位就业' }, {}, {}, {}] })
    expect(JSON.stringify(only)).not.toContain(platform.citizen('withoutPassword').idNo)
    // While it is under way no other begins.
    expect(await begin()).toMatchObject({ applicationNo: only!.applicationNo, state: 'submitted' })
  })

  it('is decided once, with a reason that its citizen reads without long numbers, and may then begin anew', async () => {
    const { applicationNo } = (await waiting())[0]!
    const refuse = () => decide(applicationNo, 'refused', '单位名称与6212261234567890不一致')
    const outcomes = await Promise.allSettled([refuse(), refuse()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(decide(applicationNo)).rejects.toMatchObject({ code: refusals.APPLICATION_DECIDED })
    const session = await platform.session('withoutPassword')
    expect(await platform.page('applications/get', session, { applicationNo })).toMatchObject({
      state: 'refused',
      reason: `单位名称与${'*'.repeat(12)}7890不一致`,
    })
    expect(await waiting()).toEqual([])
    expect((await begin()).applicationNo).not.toBe(applicationNo)
  })

  it('is not decided while it is a draft, nor by a desk of no region', async () => {
    const { applicationNo } = await begin()
    await expect(decide(applicationNo)).rejects.toMatchObject({ code: refusals.ENTRY_MISSING })
    await expect(platform.open('application/waiting', '示例市民App', {})).rejects.toMatchObject({
      code: refusals.SERVICE_NOT_GRANTED,
    })
  })

  it('that stayed a draft for ninety days is forgotten', async () => {
    platform.clock.forward(91 * 24 * 3600)
    await platform.cleanUp()
    const left = await platform.store.db.select().from(application)
    expect(left.filter(({ state }) => state === 'draft')).toEqual([])
    expect(left.length).toBeGreaterThan(0)
  })
})
