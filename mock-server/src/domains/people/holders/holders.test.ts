import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageName } from '@one-card/platform-api'
import { channelPage } from '../../access/pages/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { capability } from '../../home/first-view/schema.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import { card, holder } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const visit = (who: PersonKey, channel = '示例市民App', page: PageName = 'national-zone') =>
  platform.visit(who, { channel, page, authLevel: '1' })

describe('the card face', () => {
  it('is masked on the server, in the words of the card', async () => {
    const { session } = await visit('manyMonths')
    expect(await platform.page('holder/card', session, {})).toEqual({
      name: '**例',
      idNo: '**************9972'.slice(0, 14) + platform.citizen('manyMonths').idNo.slice(-4),
      issuingPlace: '江苏省***',
      cardState: 'normal',
      lastUsedAt: expect.stringMatching(/^2026-11-21 /) as string,
    })
  })

  it('hides a name with rare characters by characters, not by halves of one', async () => {
    expect(await platform.page('holder/card', (await visit('rareName')).session, {})).toMatchObject({
      name: '**𬭎',
      issuingPlace: '江苏省***',
    })
  })

  it.each([
    ['lost', 'lostCard'],
    ['suspended', 'suspendedCard'],
    ['none', 'withoutCard'],
  ] as const)('says that the state of a card is %s', async (cardState, who) => {
    expect(await platform.page('holder/card', (await visit(who)).session, {})).toMatchObject({ cardState })
  })
})

describe('the paying account', () => {
  it('is told masked', async () => {
    expect(await platform.page('holder/paying-account', (await visit('manyMonths')).session, {})).toEqual({
      bankName: '示例银行',
      account: expect.stringMatching(/^622\*+\d{4}$/) as string,
    })
  })

  it.each([
    ['no bank account', 'withoutBank', 'ACCOUNT_MISSING'],
    ['a lost card', 'lostCard', 'CARD_LOST'],
    ['no card', 'withoutCard', 'CARD_MISSING'],
  ] as const)('is refused to a holder with %s', async (_, who, reason) => {
    await expect(platform.page('holder/paying-account', (await visit(who)).session, {})).rejects.toMatchObject({
      reason,
    })
  })
})

describe('basic capabilities', () => {
  const statesFor = async (who: PersonKey, channel?: string) =>
    (await platform.page('holder/capabilities', (await visit(who, channel)).session, {})).capabilities.map(
      ({ capability: code, state }) => `${code} ${state}`,
    )

  it('come in the order of the standard; those that exist are open', async () => {
    expect(await statesFor('manyMonths')).toEqual([
      'identity-code open',
      'scan open',
      'payment-code open',
      'licence open',
      'query-grant open',
    ])
  })

  it('close with the card, with the grant, and with the switch (§5.3.2-b)', async () => {
    for (const who of ['lostCard', 'withoutCard'] as const) {
      expect(await statesFor(who)).toEqual([
        'identity-code stopped',
        'scan stopped',
        'payment-code stopped',
        'licence stopped',
        'query-grant open',
      ])
    }
    const { channelNo } = await platform.channel('示例服务公众号')
    await platform.store.db.delete(channelPage).where(eq(channelPage.channelNo, channelNo))
    await platform.store.db.insert(channelPage).values({ channelNo, page: 'national-zone' })
    expect(await statesFor('manyMonths', '示例服务公众号')).toContain('identity-code not-open')
    await platform.store.db.update(capability).set({ state: 'not-open' }).where(eq(capability.code, 'identity-code'))
    expect(await statesFor('manyMonths')).toContain('identity-code not-open')
  })
})

it('remembers the chosen mode for sessions that are open and those to come', async () => {
  const [one, other] = [await visit('withoutPassword'), await visit('withoutPassword', '示例掌上办小程序')]
  expect(await platform.page('holder/preferences', one.session, { mode: 'elderly' })).toEqual({ mode: 'elderly' })
  expect(await platform.sessions.find(other.cookie, platform.clock.at)).toMatchObject({ session: { mode: 'elderly' } })
  expect((await visit('withoutPassword')).session.mode).toBe('elderly')
})

it('keeps what a change does not name, and gives back all of it', async () => {
  const { session } = await visit('doubleSurname')
  expect(await platform.page('holder/preferences', session, {})).toEqual({})
  expect(await platform.page('holder/preferences', session, { textStep: '5' })).toEqual({ textStep: '5' })
  expect(await platform.page('holder/preferences', session, { voice: 'muted' })).toEqual({
    textStep: '5',
    voice: 'muted',
  })
  expect(await platform.page('holder/preferences', session, {})).toEqual({ textStep: '5', voice: 'muted' })
  expect((await visit('doubleSurname', '示例服务公众号')).session.preferences).toEqual({
    textStep: '5',
    voice: 'muted',
  })
})

it('keeps no personal column in clear (§5.4.2-c)', async () => {
  const rows = JSON.stringify([
    await platform.store.db.select().from(holder),
    await platform.store.db.select().from(card),
  ])
  for (const { name, idNo, mobile, cardNo, bankCard } of platform.world.citizens) {
    for (const value of [name, idNo, mobile, cardNo, bankCard]) if (value !== '') expect(rows).not.toContain(value)
  }
})

it.each([
  ['CARD_CANCELLED', 'cancelled'],
  ['CARD_LOST', 'suspended'],
] as const)('says %s when a card is %s', async (reason, state) => {
  const { session } = await visit('doubleSurname')
  await platform.store.db.update(card).set({ state }).where(eq(card.holderId, session.holderId))
  await expect(platform.holders.usableCard(session.holderId)).rejects.toMatchObject({ reason })
})
