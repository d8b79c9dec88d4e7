import { refuse } from '../../../refusal.ts'
import type { Ecodes } from '../../credentials/ecodes/index.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { nationalRefusal, type NationalLine } from '../../entry/tokens/index.ts'
import type { Visited } from './service.ts'

export interface CodeNeighbours {
  ecodes: Pick<Ecodes, 'draw'>
  national?: NationalLine | undefined
}

/** §5.3.4.3 多码融合: 社保码 comes from the platform of the card, the others are signed for by this one; a desk of either reads its own. */
export function localCodes({ ecodes, national }: CodeNeighbours, now: () => Date) {
  async function nationalCode(line: NationalLine, token: string) {
    const drawn = await line.client
      .call('ecode/generate', { token, codeType: 'identity' })
      .catch((reason: unknown) => refuse(nationalRefusal(reason)))
    return { code: drawn.code, expiresAt: new Date(now().getTime() + Number(drawn.expiresIn) * 1000) }
  }

  return ({ holderId }: Session, { zone, tokenHash, nationalToken }: Visited, kind: string) => {
    const { issuer } = zone.codes.find((code) => code.kind === kind) ?? refuse('ENTRY_MISSING')
    // Whom a channel of this platform's own brought has their card here.
    return issuer === 'national' && national !== undefined && nationalToken !== undefined
      ? nationalCode(national, nationalToken)
      : ecodes.draw(holderId, tokenHash ?? refuse('TOKEN_MISSING'), 'identity')
  }
}
