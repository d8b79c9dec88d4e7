import { beijingTime } from '@one-card/envelope'
import type { Schema } from '@one-card/platform-api/openapi'
import type { TObject } from 'typebox'

/** In the place of what is a person's own: the server puts in what the chosen sample has. */
export const ofThePerson = {
  name: '$name',
  idNo: '$idNo',
  mobile: '$mobile',
  cardNo: '$cardNo',
  bankCard: '$bankCard',
  bankAccount: '$bankCard',
} as const

/** What fits most patterns of the wire: a region, an amount, moments, numbers of each length. */
function candidates(now: Date): string[] {
  const moment = beijingTime(now)
  const numbers = Array.from({ length: 32 }, (_, more) => '1'.repeat(more + 1))
  return ['320500', '1.00', moment, moment.slice(0, 10), '示例', ...numbers]
}

/** Parameters of a service with a value for each field it must have, to be gone on from; '' where no value could be thought of. */
export function sampleParams(params: TObject, now: Date): Record<string, unknown> {
  return sampleOf(params as unknown as Schema, now)
}

function sampleOf({ properties = {}, required = [] }: Schema, now: Date): Record<string, unknown> {
  const valueOf = (name: string, field: Schema): unknown => {
    if (name in ofThePerson) return ofThePerson[name as keyof typeof ofThePerson]
    if (field.anyOf) return valueOf(name, field.anyOf[0]!)
    if (field.enum) return field.enum[0]
    if (field.items) return [valueOf('', field.items)]
    if (field.properties) return sampleOf(field, now)
    const pattern = new RegExp(field.pattern ?? '', 'u')
    const fits = (value: string) => pattern.test(value) && value.length <= (field.maxLength ?? Infinity)
    return candidates(now).find(fits) ?? ''
  }
  return Object.fromEntries(required.map((name) => [name, valueOf(name, properties[name]!)]))
}
