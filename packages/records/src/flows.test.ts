import { expect, it } from 'vitest'
import { cardForms, credentialTypes, flows, labelOf, paymentMethods } from './index.ts'

it('every way of using a card has codes of the tables', () => {
  for (const flow of Object.values(flows)) {
    if ('credentialType' in flow) expect(labelOf(credentialTypes, flow.credentialType)).toBeTruthy()
    else {
      expect(labelOf(paymentMethods, flow.paymentMethod)).toBeTruthy()
      expect(labelOf(cardForms, flow.cardForm)).toBeTruthy()
    }
  }
})

it('a payment shown, scanned and made inside a page are 04, 05 and 99', () => {
  expect(flows.shownCode.paymentMethod).toBe('04')
  expect(flows.scannedCode.paymentMethod).toBe('05')
  expect(flows.onlinePayment.paymentMethod).toBe('99')
})
