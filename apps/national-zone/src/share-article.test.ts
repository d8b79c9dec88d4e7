import { expect, it } from 'vitest'
import { shareArticle } from './share-article.ts'

const location = {
  origin: 'https://one-card.example',
  pathname: '/h5/national-zone/articles/guide-1',
  search: '?token=secret',
} as Location
const url = 'https://one-card.example/h5/national-zone/articles/guide-1'

it('hands title and address to the phone, without what the address was opened with', async () => {
  const given: object[] = []
  const navigator = { share: async (what: object) => void given.push(what) }
  expect(await shareArticle('三步领取', { location, navigator })).toBe('shared')
  expect(given).toEqual([{ title: '三步领取', url }])
})

it('copies them where the phone cannot share', async () => {
  const copied: string[] = []
  const navigator = { clipboard: { writeText: async (text: string) => void copied.push(text) } }
  expect(await shareArticle('三步领取', { location, navigator })).toBe('copied')
  expect(copied).toEqual([`三步领取 ${url}`])
})

it('does neither where the citizen turns back, or nothing can be done', async () => {
  const turnedBack = { share: () => Promise.reject(new Error('turned back')) }
  expect(await shareArticle('三步领取', { location, navigator: turnedBack })).toBe('neither')
  expect(await shareArticle('三步领取', { location, navigator: {} })).toBe('neither')
})
