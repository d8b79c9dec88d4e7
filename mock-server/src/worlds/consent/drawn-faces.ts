import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Comparator, Picture } from '../../domains/consent/real-person/index.ts'
import { likeness, openPicture } from '../../domains/consent/real-person/index.ts'

/** Faces drawn for the demo citizens (tools/faces), `01.jpg` the first one's. */
export const facesDir = fileURLToPath(new URL('faces', import.meta.url))

/** Of the demo citizen at this place, from 0. */
export const drawnFaceOf = (place: number) => `${String(place + 1).padStart(2, '0')}.jpg`

const enrolled = new Map<string, Promise<Picture | undefined>>()

function faceOf(reference: string): Promise<Picture | undefined> {
  const known = enrolled.get(reference) ?? readFile(`${facesDir}/${reference}`, 'base64').then(openPicture)
  enrolled.set(reference, known)
  known.catch(() => enrolled.delete(reference))
  return known
}

/** The demo's comparator: enrolled are the drawn faces, by their file names. */
export const drawnFaces: Comparator = {
  async score(picture, reference) {
    const face = await faceOf(reference)
    if (face === undefined) throw new Error(`The drawn face ${reference} cannot be read`)
    return likeness(picture, face)
  },
}
