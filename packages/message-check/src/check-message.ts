import { asking } from './clauses.ts'
import { linksIn, type LinkKind } from './links.ts'
import { numbersIn, type NumberKind } from './phones.ts'
import { disguised, readable, words } from './readable.ts'
import { signs, type Sign, type SignName } from './signs.ts'

/** `nothing` is never "safe": only that no trick we know was found. */
export type Verdict = 'scam' | 'careful' | 'nothing'

export interface Checked {
  verdict: Verdict
  reasons: string[]
}

type Found = SignName | `link-${Exclude<LinkKind, 'known'>}` | `number-${NumberKind}`

const linkReasons: Record<Exclude<LinkKind, 'known'>, (host: string) => string> = {
  imitates: (host) => `网址 ${host} 仿冒官方网站`,
  address: (host) => `网址 ${host} 只有一串数字，看不出是谁的`,
  file: (host) => `网址 ${host} 会往手机里装软件`,
  short: (host) => `用了短网址 ${host}，看不出通向哪里`,
  unknown: (host) => `带有来路不明的网址 ${host}`,
}
const numberReasons: Record<NumberKind, string> = {
  mobile: '留的是个人手机号码',
  abroad: '留的是境外电话号码',
  line: '留了电话要您打过去，请先向 12333 核实',
}

const baits: Found[] = ['stopped', 'pending', 'gift', 'renewal', 'accused', 'job', 'loan', 'agency']
const ways: Found[] = ['link-short', 'link-unknown', 'chat', 'number-mobile', 'number-abroad']

/** One from each group together make the verdict; the first that fits is taken. */
const scams: Found[][][] = [
  [['link-imitates', 'link-address', 'link-file', 'secret', 'safeAccount', 'screen']],
  [baits, ['link-short', 'link-unknown', 'chat', 'number-abroad', 'install', 'meeting']],
  [
    ['gift', 'stopped'],
    ['scan', 'hush'],
  ],
  [['stopped', 'renewal', 'accused'], ['keypress']],
  [
    ['renewal', 'accused'],
    ['number-line', 'number-mobile', 'transfer', 'hush'],
  ],
  [['accused', 'family'], ['hush']],
  [['details', 'install'], ways],
  [['transfer'], ['gift', 'stopped', 'job', 'loan', 'hush', 'family', 'chat']],
]
/** What somebody at a real desk may write too: with a place to go to it is no sign. */
const scamsFromAfar: Found[][][] = [
  [baits, ['number-mobile']],
  [['stopped'], ['number-line']],
]
const doubts: Found[][][] = [
  [['link-short', 'link-unknown', 'chat', 'hush', 'transfer', 'accused', 'job', 'number-abroad', 'install']],
  [
    ['stopped', 'gift', 'pending', 'family'],
    ['urgent', 'reply', 'scan'],
    ['scan', 'number-mobile', 'number-line', 'details'],
  ],
  // Whoever asks for money, or to be called about a card, is asked back first: by a number one knows.
  [['money', 'cardNumber']],
  [['callback'], ['number-line', 'number-mobile', 'number-abroad']],
  [['scan'], ['urgent', 'job']],
  [['stopped'], ['urgent', 'reply', 'details']],
]

const fits = (found: Set<Found>) => (groups: Found[][]) =>
  groups.every((group) => group.some((each) => found.has(each)))

/** What speaks against a message somebody was sent (field-notes R4). Pure, by our own rules alone: nothing is looked up, sent or kept. `ownHost` is the page's. */
export function checkMessage(message: string, ownHost = ''): Checked {
  const text = readable(message)
  const { links, rest } = linksIn(text, ownHost)
  const all = words(rest)
  const asked = asking(all)
  const reasons = new Map<Found, string | undefined>()
  for (const [name, { pattern, anywhere, reason }] of Object.entries(signs) as [SignName, Sign][])
    if (pattern.test(anywhere ? all : asked)) reasons.set(name, reason)
  for (const { host, kind: seen } of links) {
    const kind = disguised(message) ? 'imitates' : seen
    if (kind !== 'known') reasons.set(`link-${kind}`, linkReasons[kind](host))
  }
  for (const kind of numbersIn(all)) reasons.set(`number-${kind}`, numberReasons[kind])
  const found = new Set(reasons.keys())

  const scam = scams.some(fits(found)) || (!found.has('inPerson') && scamsFromAfar.some(fits(found)))
  const verdict = scam ? 'scam' : doubts.some(fits(found)) ? 'careful' : 'nothing'
  return {
    verdict,
    reasons:
      verdict === 'nothing' ? [] : [...reasons.values()].filter((reason): reason is string => reason !== undefined),
  }
}
