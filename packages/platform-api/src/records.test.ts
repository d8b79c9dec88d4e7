import { Check } from 'typebox/value'
import { expect, it } from 'vitest'
import { returnBenefitRecords, returnCredentialRecords, returnPaymentRecords } from './records.ts'

it.each([returnCredentialRecords, returnPaymentRecords, returnBenefitRecords])(
  '$name takes one record or up to a thousand, and no more',
  ({ params }) => {
    const record = { serialNo: '1' }
    const takes = (sent: unknown) => Check(params, { record: sent })
    expect([record, [record], Array.from({ length: 1000 }, () => record)].map(takes)).toEqual([true, true, true])
    expect([[], Array.from({ length: 1001 }, () => record), 'record', [{ serialNo: 1 }]].map(takes)).toEqual([
      false,
      false,
      false,
      false,
    ])
  },
)
