import { refuse } from '../../../refusal.ts'
import { originsOf, type Channel } from '../../access/channels/index.ts'

/** Where the holder goes back to: what the channel asks for within its own origins, else its registered address. */
export function returnUrlOf(channel: Channel, asked?: string): string {
  if (!asked) return channel.returnUrl ?? refuse('FORMAT_INVALID', 'returnUrl')
  if (!URL.canParse(asked)) refuse('FORMAT_INVALID', 'returnUrl')
  const { protocol, hostname, origin } = new URL(asked)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
  return isSafe && originsOf(channel).includes(origin) ? asked : refuse('FORMAT_INVALID', 'returnUrl')
}
