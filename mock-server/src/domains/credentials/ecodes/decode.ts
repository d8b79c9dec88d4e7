import type { CredentialFlow } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Card, Holder } from '../../people/holders/index.ts'
import { readScene } from '../../uses/records/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { ReadCode } from './read-code.ts'

/** The codes a desk may read, by kind (decision 0148): under which grant, as which use, and what it sees without a grant of fields. */
const readable = {
  identity: { service: 'ecode/decode', flow: 'identityCode', always: [] },
  licence: { service: 'licence/verify', flow: 'licence', always: ['cardState'] },
} as const satisfies Record<string, { service: string; flow: CredentialFlow; always: string[] }>

export type Decode = (
  kind: keyof typeof readable,
  text: string,
  scene: string,
  channel: Channel,
) => Promise<{ holder: Holder; card: Card; fields: string[]; authTime: Date }>

/** The desk's side, §7.1.2-c/d: a code becomes what was granted of its holder, once, and leaves its record in the same step (docs/decisions/0004). */
export function decoding(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  readCode: ReadCode,
  { grants, uses }: { grants: Grants; uses: Uses },
): Decode {
  return async (kind, text, asked, channel) => {
    const { service, flow, always } = readable[kind]
    const scene = readScene(dictionaries, asked)
    const fields = await grants.grantedFields(channel.channelNo, service)
    const read = await readCode({
      text,
      wanted: kind,
      channel,
      scene,
      onUse: ({ holder, at, sessionId }, transaction) =>
        uses.write(
          {
            kind: 'credential',
            flow,
            holder,
            channel,
            scene,
            at,
            fields: [...always, ...fields],
            sessionId,
            outcome: 'seen',
          },
          transaction,
        ),
    })
    if ('refusal' in read) return refuse(read.refusal)
    return { holder: read.holder, card: read.card, fields, authTime: read.result.at }
  }
}
