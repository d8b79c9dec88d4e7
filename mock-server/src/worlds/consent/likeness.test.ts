import { readFile } from 'node:fs/promises'
import { encode } from 'jpeg-js'
import { expect, it } from 'vitest'
import { drawnFaceOf, drawnFaces, facesDir } from './drawn-faces.ts'
import { likeness } from './likeness.ts'
import { matchScore, type Picture } from '../../domains/consent/real-person/comparator.ts'
import { openPicture } from '../../domains/consent/real-person/picture.ts'

const places = Array.from({ length: 15 }, (_, place) => place)
const faces = await Promise.all(
  places.map(async (place) => (await openPicture(await readFile(`${facesDir}/${drawnFaceOf(place)}`, 'base64')))!),
)

/** The face as a phone's camera sees it: smaller or larger, off the middle, in other light, with something around it, poorly compressed. */
async function taken(
  face: Picture,
  { width, height, scale, left, top, light }: Record<'width' | 'height' | 'scale' | 'left' | 'top' | 'light', number>,
): Promise<Picture> {
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = [Math.floor((x - left) / scale), Math.floor((y - top) / scale)]
      const inside = fromX >= 0 && fromY >= 0 && fromX < face.width && fromY < face.height
      for (const channel of [0, 1, 2])
        rgba[(y * width + x) * 4 + channel] = Math.min(
          255,
          light * (inside ? face.rgba[(fromY * face.width + fromX) * 4 + channel]! : 80),
        )
    }
  }
  return (await openPicture(encode({ width, height, data: rgba }, 35).data.toString('base64')))!
}

/** A progressive grey picture in Base64, whose scans after the first say only that nothing more follows: small, and slow to open. */
function manyScans(count: number, frames = 1): string {
  const table = (kind: number, symbol: number) => [0xff, 0xc4, 0, 20, kind, 1, ...new Uint8Array(15), symbol]
  const side = 200
  const frame = [0xff, 0xc2, 0, 11, 8, 0, side, 0, side, 1, 1, 0x11, 0]
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 1, 63, 0x10, 0x6f, 0x43]
  const scans = Array.from({ length: count }, () => scan).flat()
  return Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xdb,
    0,
    67,
    0,
    ...new Uint8Array(64).fill(1),
    ...Array.from({ length: frames }, () => frame).flat(),
    ...table(0, 0),
    ...table(0x10, 0xe0),
    ...scans,
    0xff,
    0xd9,
  ]).toString('base64')
}

it('opens a picture of as many scans as cameras make', async () => {
  expect(await openPicture(manyScans(5))).toMatchObject({ width: 200, height: 200 })
})

/** Each face in one of them, so that each stands for half of the faces. */
const photographs = [
  { width: 160, height: 200, scale: 0.5, left: 0, top: 0, light: 0.6 },
  { width: 640, height: 480, scale: 1.1, left: 150, top: 20, light: 0.8 },
]

it.each(places)('knows face %i again, photographed, rescaled and recompressed, and no other', async (place) => {
  const photograph = await taken(faces[place]!, photographs[place % photographs.length]!)
  const scores = faces.map((face) => likeness(photograph, face))
  expect(scores.map((score) => score >= matchScore)).toEqual(places.map((other) => other === place))
})

it('says the same of the same two pictures, and nothing of what is no face', async () => {
  expect(await drawnFaces.score(faces[0]!, drawnFaceOf(0))).toBe(100)
  const blank = await taken(faces[0]!, { width: 200, height: 250, scale: 0.01, left: 0, top: 0, light: 1 })
  for (const face of faces) expect(likeness(blank, face)).toBeLessThan(matchScore)
})

it.each([
  ['no picture at all', Buffer.from('not a picture').toString('base64')],
  ['half a picture', (await readFile(`${facesDir}/01.jpg`)).subarray(0, 900).toString('base64')],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('base64')],
  [
    'a picture too small to show a face',
    encode({ width: 60, height: 80, data: new Uint8Array(60 * 80 * 4) }, 80).data.toString('base64'),
  ],
  ['a bomb of scans', manyScans(6)],
  ['a bomb of frames', manyScans(1, 3)],
  ['a bomb', encode({ width: 1700, height: 1700, data: new Uint8Array(1700 * 1700 * 4) }, 5).data.toString('base64')],
])('opens nothing of %s', async (_, image) => {
  expect(await openPicture(image)).toBeUndefined()
})
