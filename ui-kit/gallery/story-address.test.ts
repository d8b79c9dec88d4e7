import { expect, it } from 'vitest'
import { storyAddress } from './story-address.ts'

it('opens a story alone, in one mode, at one text step', () => {
  expect(storyAddress('布局-列表行--link', { mode: 'elderly', textStep: 7 })).toBe(
    'iframe.html?id=%E5%B8%83%E5%B1%80-%E5%88%97%E8%A1%A8%E8%A1%8C--link&viewMode=story&globals=bare:!true;mode:elderly;textStep:7',
  )
})

it('leaves text as the design has it when nobody asks for more', () => {
  expect(new URLSearchParams(storyAddress('a--b', { mode: 'standard' }).split('?')[1]).get('globals')).toBe(
    'bare:!true;mode:standard;textStep:1',
  )
})
