import { Type, type TObject } from 'typebox'
import type { DictionaryRegistrations } from '../../domains/uses/dictionaries/index.ts'

const text = Type.String({ maxLength: 500 })
const entry = { dictionary: text, code: text }
const change = { who: text, why: text, from: Type.Optional(text) }

interface Body {
  who: string
  why: string
  dictionary: string
  code: string
  label: string
  from?: string
}

const shapes = {
  list: {},
  add: { ...change, ...entry, label: text },
  close: { ...change, ...entry },
}

/** What `npm run dictionary` does, for the managing body's own program. */
export function dictionaryActs(
  dictionaries: DictionaryRegistrations,
): [act: string, body: TObject, run: (body: never) => Promise<unknown>][] {
  const acts: Record<keyof typeof shapes, (body: Body) => Promise<unknown>> = {
    list: dictionaries.list,
    add: (body) => dictionaries.add(body, body.from, body),
    close: (body) => dictionaries.close(body, body.from, body),
  }
  return Object.entries(acts).map(([act, run]) => [
    `dictionaries/${act}`,
    Type.Object(shapes[act as keyof typeof shapes], { additionalProperties: false }),
    run,
  ])
}
