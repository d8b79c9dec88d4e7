import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { spokenHome } from './spoken-home.ts'

const card = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  issuingPlace: mask('place', '江苏省'),
  cardState: 'lost' as const,
}

it('says what can be done here, and no name or number of the citizen', () => {
  const said = spokenHome(
    { ...card, cardState: 'normal' },
    [
      { capability: 'identity-code', state: 'open' },
      { capability: 'scan', state: 'not-open' },
    ],
    '最近用卡 今天 10:26',
  )
  expect(said).toBe(
    '社会保障卡一卡通首页。您可以使用身份码。您还可以查看使用明细，最近用卡 今天 10:26。如需帮助，请拨打 12333。',
  )
})

it('says first that something stands in the way', () => {
  expect(spokenHome(card, [], undefined)).toMatch(/^社会保障卡一卡通首页。此卡已挂失/)
})
