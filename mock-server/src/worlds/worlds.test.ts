import { describe, expect, it } from 'vitest'
import { creditCodeProblem, idNoProblem, institutionClasses, labelOf, scenes } from '@one-card/records'
import { regionProblem } from '@one-card/records/regions'
import { callersOf } from './callers.ts'
import { pastUses } from './history.ts'
import { people } from './people.ts'

describe('the people of the demo world', () => {
  it.each(people.map((person) => [person.note, person] as const))('%s: check digits and regions hold', (_, person) => {
    expect(idNoProblem(person.idNo)).toBeUndefined()
    expect(regionProblem(person.insuredRegion)).toBeUndefined()
    expect(regionProblem(person.issuingRegion)).toBeUndefined()
  })

  it('are all different, with one lost card and one without a bank account', () => {
    for (const field of ['name', 'idNo', 'mobile', 'cardNo'] as const) expect(new Set(people.map((person) => person[field])).size).toBe(people.length)
    expect(people.filter(({ cardState }) => cardState === 'lost')).toHaveLength(1)
    expect(people.filter(({ bankCard }) => bankCard === '')).toHaveLength(1)
    expect(new Set(people.map(({ issuingRegion }) => issuingRegion.slice(0, 2))).size).toBeGreaterThan(4)
  })
})

describe('the callers of the demo world', () => {
  it('share one number space', () => {
    const numbers = [...callersOf('national'), ...callersOf('local')].map(({ channelNo }) => channelNo)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(number).toMatch(/^\d{12}$/)
  })

  it('belong to institutions with valid codes', () => {
    for (const { institution } of callersOf('national')) {
      if (institution) expect([creditCodeProblem(institution.creditCode), regionProblem(institution.regionCode), labelOf(institutionClasses, institution.institutionClass)]).toEqual([undefined, undefined, '事业单位'])
    }
    for (const use of pastUses) expect([creditCodeProblem(use.creditCode), typeof labelOf(scenes, use.sceneCode)]).toEqual([undefined, 'string'])
  })
})
