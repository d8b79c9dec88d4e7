import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from 'jpeg-js'
import { expect, it } from 'vitest'
import { plainJpeg } from './plain-jpeg.ts'

const photo = readFileSync(join(import.meta.dirname, '../../../worlds/consent/faces/01.jpg'))
const segment = (marker: number, text: string) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, Buffer.byteLength(text) + 2]), Buffer.from(text)])
const told = Buffer.concat([
  photo.subarray(0, 2),
  segment(0xe1, 'Exif N31.3 E120.6'),
  segment(0xfe, '2026-11-29 张三'),
  photo.subarray(2),
])

it('takes position, time and comments out of a picture and leaves its pixels', () => {
  const plain = plainJpeg(told)!
  for (const words of ['Exif', 'E120.6', '张三']) expect(plain.includes(words)).toBe(false)
  expect(Buffer.compare(decode(plain).data, decode(photo).data)).toBe(0)
})

it.each([
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['half a head', told.subarray(0, 30)],
  ['words', Buffer.from('不是图片')],
])('is undefined for %s', (_, file) => {
  expect(plainJpeg(file)).toBeUndefined()
})
