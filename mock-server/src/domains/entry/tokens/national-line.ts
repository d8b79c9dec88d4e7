import { readKeySet, type KeySetHex } from '@one-card/envelope'
import type { OpenServices } from '@one-card/platform-api'
import { createClient, PlatformRefusal, PlatformUnreachable, type Client } from '@one-card/platform-api/client'
import { refusals, type RefusalName } from '@one-card/prompts'

/** What a local platform was given to speak with the national one, and as which of its own channels that one's citizens come. */
export interface NationalParty extends KeySetHex {
  /** Origin of the national platform. */
  url: string
  /** The number of this platform there. */
  channelNo: string
  /** The number of that platform here. */
  knownAs: string
}

export interface NationalLine extends Pick<NationalParty, 'url' | 'knownAs'> {
  client: Client<OpenServices>
}

/** Signed envelopes from server to server; `postJson` gives up by itself. */
export function nationalLine(
  { url, channelNo, knownAs, ...keys }: NationalParty,
  { postJson, now }: { postJson(url: string, body: object): Promise<unknown>; now(): Date },
): NationalLine {
  const post = (path: string, body: object) => postJson(url + path, body)
  return { url, knownAs, client: createClient({ channelNo, keys: readKeySet(keys), now, post }) }
}

/** What its refusal, or its silence, is to the citizen in front of us; throws what is neither. */
export function nationalRefusal(reason: unknown): RefusalName {
  if (reason instanceof PlatformUnreachable) return 'ZONE_UNREACHABLE'
  if (!(reason instanceof PlatformRefusal)) throw reason
  const names = Object.keys(refusals) as RefusalName[]
  return names.find((name) => refusals[name] === reason.code) ?? 'SYSTEM_BUSY'
}
