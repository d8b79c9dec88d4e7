import { refuse } from '../../../refusal.ts'
import { originsOf, type Channel } from '../../access/channels/index.ts'

/** Where the holder goes back to: what the channel asks for within its own origins, as a browser would write it, else its registered address. */
export function returnUrlOf(channel: Channel, asked?: string): string {
  if (!asked) return channel.returnUrl ?? refuse('FORMAT_INVALID', 'returnUrl')
  if (!URL.canParse(asked)) refuse('FORMAT_INVALID', 'returnUrl')
  const { protocol, hostname, origin, username, password, href } = new URL(asked)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
  const isPlain = username === '' && password === ''
  return isSafe && isPlain && originsOf(channel).includes(origin) ? href : refuse('FORMAT_INVALID', 'returnUrl')
}
