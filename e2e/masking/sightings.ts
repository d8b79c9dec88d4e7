import { leaksIn, type Secret } from '../secrets.ts'
import { mayShowMoreThanHalf, type Field } from './fields.ts'

/** A masked field that was found, and how much of it is hidden (0 to 1). */
export interface Sighting {
  field: Field
  shown: string
  hidden: number
}
export interface Findings {
  sightings: Sighting[]
  problems: string[]
}

/** One character that this machine has no glyph for (MaskedText says so in words): it may stand for any. */
const anyCharacter = '\ufffd'
const same = (seen: string | undefined, full: string) => seen === full || seen === anyCharacter

/** Without blanks, line breaks and invisible characters: a value that is printed with them is a leak all the same. */
function printed(text: string): string {
  return text.replace(/〔生僻字〕/g, anyCharacter).replace(/[\s\p{Cf}]/gu, '')
}

/** How many characters of `full` stand at the end of `before` and at the beginning of `after`, round `stars` hidden ones. */
function fits(full: string[], before: string[], stars: number, after: string[]): Seen | undefined {
  const open = full.length - stars
  // A field that is hidden whole has none of its characters beside it.
  if (open === 0 && [before.at(-1), after[0]].some((neighbour) => full.includes(neighbour!))) return undefined
  for (let head = 0; head <= open; head += 1) {
    const tail = open - head
    const headFits = full.slice(0, head).every((character, i) => same(before[before.length - head + i], character))
    const tailFits = full.slice(full.length - tail).every((character, i) => same(after[i], character))
    if (headFits && (tail === 0 || tailFits)) return { head, tail }
  }
  return undefined
}

/** How many characters of a field are to be seen, from its head and from its tail. */
interface Seen {
  head: number
  tail: number
}
const extent = ({ head, tail }: Seen) => head + tail

/** What is shown of `field`, or undefined where it is not this field. */
type Reading = (field: Field) => Seen | undefined

/** `江苏省***`: each run of stars and what stands round it. */
function starReadings(text: string): [what: string, read: Reading][] {
  return [...text.matchAll(/\*+/g)].map(({ 0: run, index }) => {
    const [before, after] = [[...text.slice(0, index)], [...text.slice(index + run.length)]]
    return [run, ({ full }) => fits([...full], before, run.length, after)]
  })
}

const heard = /([^，。\s*]{1,12})，已隐藏/gu
/** The text that follows. Only the true value says where its part ends, because the next field may follow directly. */
const pieces = /^(?:，开头(?<head>[^，。]+))?(?:，(?:尾号|末字|末两字|末四位)(?<tail>[^，。]+))?/u

/** `姓名，已隐藏，末字例`: what a screen reader says of the value, by the longest part of it that follows each word. */
function heardReadings(text: string): [what: string, read: Reading][] {
  return [...text.matchAll(heard)].map(({ 0: said, 1: label, index }) => {
    const { head: headSaid, tail: tailSaid } = pieces.exec(text.slice(index + said.length))!.groups!
    return [
      said,
      ({ full, title }) => {
        const characters = [...full]
        const lengths = characters.map((_, i) => characters.length - i)
        const begins = (spoken: string, part: string[]) => part.every((character, i) => same([...spoken][i], character))
        const head = headSaid === undefined ? 0 : lengths.find((n) => begins(headSaid, characters.slice(0, n)))
        const tail = tailSaid === undefined ? 0 : lengths.find((n) => begins(tailSaid, characters.slice(-n)))
        if (head === undefined || tail === undefined) return undefined
        return head + tail > 0 || label!.endsWith(title) ? { head, tail } : undefined
      },
    ]
  })
}

/** Every masked field in `texts`, whose stars are whose, and everything of the citizen that stands there unmasked. */
export function findIn(texts: string[], where: string, fields: Field[], secrets: Secret[]): Findings {
  const found: Findings = { sightings: [], problems: [] }
  for (const text of new Set(texts.map(printed))) {
    found.problems.push(...leaksIn(text, where, secrets))
    for (const [what, read] of [...starReadings(text), ...heardReadings(text)]) {
      const [best] = fields
        .flatMap((field) => ({ field, seen: read(field) }))
        .filter((each): each is { field: Field; seen: Seen } => each.seen !== undefined)
        .sort((one, other) => extent(other.seen) - extent(one.seen))
      if (best === undefined) found.problems.push(`${what} in ${where} belongs to no field`)
      else add(found, best.field, best.seen, where)
    }
  }
  return found
}

function add({ sightings, problems }: Findings, field: Field, { head, tail }: Seen, where: string): void {
  const characters = [...field.full]
  const hidden = 1 - (head + tail) / characters.length
  const shown = [
    ...characters.slice(0, head),
    '*'.repeat(characters.length - head - tail),
    ...characters.slice(characters.length - tail),
  ].join('')
  if (hidden < 0.5 && !mayShowMoreThanHalf(field)) problems.push(`${field.name} in ${where} hides less than half`)
  if (head > field.allowed.head || tail > field.allowed.tail)
    problems.push(`${field.name} in ${where} shows more than ${field.rule} lets it`)
  sightings.push({ field, shown, hidden })
}
