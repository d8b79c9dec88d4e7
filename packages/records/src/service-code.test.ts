import { expect, it } from 'vitest'
import { composeServiceCode, splitServiceCode } from './service-code.ts'

it.each([
  ['A02RLZYSHBZ0118', 'A', '01', '18'],
  ['A02RLZYSHBZ0202', 'A', '02', '02'],
  ['B02RLZYSHBZ0414', 'B', '04', '14'],
  ['B02RLZYSHBZ0606', 'B', '06', '06'],
])('%s of the standard comes apart and together', (code, level, matterNo, projectNo) => {
  const parts = splitServiceCode(code)!
  expect(parts).toEqual({ level, sceneCode: '02', department: 'RLZYSHBZ', matterNo, projectNo })
  expect(composeServiceCode(parts)).toBe(code)
})

it.each([
  '',
  'D02RLZYSHBZ0202',
  'A00RLZYSHBZ0202',
  'A02RLZYSHBZ0002',
  'A02RLZYSHBZ0200',
  'A02rlzyshbz0202',
  'A020202',
  'A02RLZYSHBZ02022',
])('%s is none', (code) => {
  expect(splitServiceCode(code)).toBeUndefined()
})

it('is not put together from parts that are none', () => {
  expect(() =>
    composeServiceCode({ level: 'A', sceneCode: '2', department: 'RLZYSHBZ', matterNo: '02', projectNo: '02' }),
  ).toThrow('A2RLZYSHBZ0202')
})
