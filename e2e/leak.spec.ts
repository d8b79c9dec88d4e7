import { leaksIn, secretsOfTheWorld } from './secrets.ts'
import { expect, test } from './test.ts'

test('the leak watch finds a seeded leak of every kind, plain and escaped', () => {
  for (const { what, value } of secretsOfTheWorld()) {
    const escaped = [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    expect(leaksIn(`{"field":"${value}"}`, 'a body')).toContain(`${what} in a body`)
    if (value.length === [...value].length)
      expect(leaksIn(`{"field":"${escaped}"}`, 'a body')).toContain(`${what} in a body`)
  }
})

test('the world holds secrets to look for', () => {
  const kinds = new Set(secretsOfTheWorld().map(({ what }) => what))
  expect([...kinds].sort()).toEqual(['bankCard', 'cardNo', 'idNo', 'mobile', 'name', 'privateKey', 'sm4Key'])
})
