import { expect, it } from 'vitest'
import { digestParts, spokenDigest } from './digest-words.ts'

const look = (institution: string, times: string, fields: string[]) => ({ institution, times, fields })
const month = { month: '2026-03', seen: '0', refused: '0', institutions: [] }

it('tells of a month without a look in one sentence', () => {
  expect(spokenDigest(month)).toBe('3月，没有机构看过您的信息。')
})

it('names the three who looked most often, and says what else there was', () => {
  const institutions = ['甲医院', '乙大厅', '丙馆', '丁园'].map((name, at) => look(name, String(4 - at), ['name']))
  const digest = { ...month, seen: '10', refused: '2', institutions }
  expect(digestParts(digest).named.map(({ who }) => who)).toEqual(['甲医院4次', '乙大厅3次', '丙馆2次'])
  expect(spokenDigest(digest)).toBe(
    '3月，有4家机构看过您的信息，一共10次。甲医院4次，看了姓名。乙大厅3次，看了姓名。丙馆2次，看了姓名。其余在下面。另有2次想看，没有看到。',
  )
})
