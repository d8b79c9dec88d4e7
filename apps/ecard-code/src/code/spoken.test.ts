import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { spokenReading } from './reading/verified-lines.ts'
import { announcedCode, spokenCode } from './spoken.ts'

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

const reading = {
  useId: 'a',
  secretRef: 'r',
  codeType: 'identity',
  place: '市图书馆',
  scene: '图书文体应用/图书借阅',
  usedAt: '2026-11-23 10:26:35',
  holderName: mask('name', '王小明'),
} as const
const facts = '地点：市图书馆。事项：图书借阅。时间：11月23日 10:26。'

it('reads the result without a name', () => {
  expect(spokenReading(reading, undefined)).toBe(`身份核验成功。${facts}本页不会自动关闭。`)
})

it('reads first why something was not done, and what to do', () => {
  const said = spokenReading(reading, { state: 'failed', reason: '材料不齐' })
  expect(said).toMatch(`这次没有办成。原因：材料不齐。${facts}请您当面问清`)
})

it('announces a code that has come or gone, in words that stay true, and nothing in between', () => {
  expect(announcedCode('identity', 'live')).toBe('您的身份码已准备好')
  expect(announcedCode('identity', 'lost')).toContain('网络')
  for (const face of ['refreshing', 'hidden', 'stopped'] as const) expect(announcedCode('identity', face)).toBe('')
})
