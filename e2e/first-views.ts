import type { PageName } from '@one-card/platform-api'
import { browser } from '../mock-server/test/browser.ts'
import { addressFor } from './address.ts'
import { demoCitizens, type DemoCitizen } from './secrets.ts'

/** What the server alone shows a citizen of a page in 适老模式. */
interface FirstView {
  citizen: DemoCitizen
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

async function firstViewOf(page: PageName, citizen: DemoCitizen): Promise<FirstView> {
  const address = new URL(await addressFor({ page, elderly: '1' }, citizen.note))
  const { html, boot } = await browser(address).open(address.pathname + address.search)
  const drawn = html.slice(html.indexOf('<body')).replace(/<script\b[^]*?<\/script>/g, '')
  const elements = drawn.match(/<[a-z][^\s>]*(?: class="[^"]*")?/g) ?? []
  return {
    citizen,
    kinds: [...new Set([...elements, ...kindsIn(boot.firstView)])].sort().join(' '),
    size: JSON.stringify(boot.firstView).length + drawn.replace(/<[^>]*>/g, '').length,
  }
}

const bySize = (one: FirstView, other: FirstView) =>
  one.size - other.size || one.citizen.name.length - other.citizen.name.length

async function whoDiffer(page: PageName): Promise<string[]> {
  const views: FirstView[] = []
  for (const citizen of demoCitizens()) views.push(await firstViewOf(page, citizen))
  const sorted = [...views].sort(bySize)
  const kept = [sorted.at(-1)!, sorted[0]!]
  for (const view of views) if (!kept.some(({ kinds }) => kinds === view.kinds)) kept.push(view)
  return kept.map(({ citizen }) => citizen.note)
}

const known = new Map<PageName, Promise<string[]>>()

/** By their notes: to whom a page shows most and least, and one of each other group to whom it shows other kinds of things. */
export function citizensWhoDiffer(page: PageName): Promise<string[]> {
  const notes = known.get(page) ?? whoDiffer(page)
  known.set(page, notes)
  return notes
}
