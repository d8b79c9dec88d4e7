import type { PageName } from '@one-card/platform-api'
import { browser } from '../mock-server/test/browser.ts'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor } from './address.ts'

/** What the server alone shows a citizen of a page in 适老模式. */
interface FirstView {
  who: PersonKey
  /** The kinds of elements and of states in it, whatever their words and number. */
  kinds: string
  size: number
}

/** Keys of an object, and the names of states among its values. */
function kindsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z-]+$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap(kindsIn)
    : Object.entries(value).flatMap(([key, each]) => [key, ...kindsIn(each)])
}

async function firstViewOf(page: PageName, who: PersonKey): Promise<FirstView> {
  const address = new URL(await addressFor({ page, elderly: '1' }, who))
  const { html, boot } = await browser(address).open(address.pathname + address.search)
  const drawn = html.slice(html.indexOf('<body')).replace(/<script\b[^]*?<\/script>/g, '')
  const elements = drawn.match(/<[a-z][^\s>]*(?: class="[^"]*")?/g) ?? []
  return {
    who,
    kinds: [...new Set([...elements, ...kindsIn(boot.firstView)])].sort().join(' '),
    size: JSON.stringify(boot.firstView).length + drawn.replace(/<[^>]*>/g, '').length,
  }
}

const bySize = (one: FirstView, other: FirstView) =>
  one.size - other.size || people[one.who].name.length - people[other.who].name.length

async function whoDiffer(page: PageName): Promise<PersonKey[]> {
  const views: FirstView[] = []
  for (const who of Object.keys(people) as PersonKey[]) views.push(await firstViewOf(page, who))
  const sorted = [...views].sort(bySize)
  const kept = [sorted.at(-1)!, sorted[0]!]
  for (const view of views) if (!kept.some(({ kinds }) => kinds === view.kinds)) kept.push(view)
  return kept.map(({ who }) => who)
}

const known = new Map<PageName, Promise<PersonKey[]>>()

/** To whom a page shows most and least, and one of each other group to whom it shows other kinds of things. */
export function citizensWhoDiffer(page: PageName): Promise<PersonKey[]> {
  const found = known.get(page) ?? whoDiffer(page)
  known.set(page, found)
  return found
}
