import { catalogue } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { search } from './search.ts'

const all = catalogue()
const asked = { text: '', kind: 'all', audience: 'all' } as const
const names = (found: typeof all) => found.map(({ name }) => name)

it('shows everything until something is asked', () => {
  expect(search(all, asked)).toEqual(all)
})

it('finds by words of any audience, by code and by name', () => {
  expect(names(search(all, { ...asked, text: '系统繁忙' }))).toContain('SYSTEM_BUSY')
  expect(names(search(all, { ...asked, text: '000003' }))).toEqual(['RECORDS_EMPTY'])
  expect(names(search(all, { ...asked, text: 'token_exp' }))).toEqual(['TOKEN_EXPIRED'])
})

it('reads only the words of the audience that is chosen', () => {
  const busy = all.find(({ name }) => name === 'SYSTEM_BUSY')!
  const maintenance = { ...asked, text: busy.maintenance } as const
  expect(names(search(all, { ...maintenance, audience: 'maintenance' }))).toContain('SYSTEM_BUSY')
  expect(names(search(all, { ...maintenance, audience: 'holder' }))).not.toContain('SYSTEM_BUSY')
})

it('keeps to one kind', () => {
  expect(new Set(search(all, { ...asked, kind: 'success' }).map(({ kind }) => kind))).toEqual(new Set(['success']))
})
