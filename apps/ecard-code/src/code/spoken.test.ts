import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { announcedCode, spokenCode, spokenReading } from './spoken.ts'

it('says how long the code still lives, and never its digits', () => {
  expect(spokenCode('identity', 'live', 42)).toContain('还剩42秒')
})

it('names the code that is shown, and what it is for', () => {
  expect(spokenCode('payment', 'live', 42)).toMatch(/^您的支付码.*商家/)
  expect(announcedCode('licence', 'lost')).toMatch(/^证照码/)
})

it('says first what a desk refused', () => {
  expect(spokenCode('identity', 'live', 42, '收银员需要支付码，您出示的是身份码')).toBe(
    '收银员需要支付码，您出示的是身份码。',
  )
})

it('does not call a dead code ready', () => {
  for (const face of ['lost', 'refreshing', 'hidden', 'stopped'] as const)
    expect(spokenCode('identity', face, 0)).not.toContain('准备好')
})

it('reads the result without a name', () => {
  const said = spokenReading({
    useId: 'a',
    codeType: 'identity',
    place: '市图书馆',
    scene: '图书文体应用/图书借阅',
    usedAt: '2026-11-23 10:26:35',
    holderName: mask('name', '王小明'),
  })
  expect(said).toBe('身份核验成功。地点：市图书馆。事项：图书借阅。时间：11月23日 10:26。本页不会自动关闭。')
})

it('announces a code that has come or gone, in words that stay true, and nothing in between', () => {
  expect(announcedCode('identity', 'live')).toBe('您的身份码已准备好')
  expect(announcedCode('identity', 'lost')).toContain('网络')
  for (const face of ['refreshing', 'hidden', 'stopped'] as const) expect(announcedCode('identity', face)).toBe('')
})
