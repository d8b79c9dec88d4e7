import type { RefusalName } from '@one-card/prompts'
import type { Deps } from '../../../deps.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { FindCode } from './given-code.ts'
import type { Ecode, EcodesRepository } from './repository.ts'

/** Codes of version 1, which a channel got one by one and draws itself (§5.3.3-a-1). */
export function drawnCodes(
  { sealing }: Pick<Deps, 'sealing'>,
  repository: EcodesRepository,
  { tokens }: { tokens: Pick<Tokens, 'isOpen'> },
): FindCode {
  async function refusalFor({ state, expiresAt, tokenHash }: Ecode, at: Date): Promise<RefusalName | undefined> {
    if (state !== 'live') return 'CODE_USED'
    return at < expiresAt && (await tokens.isOpen(tokenHash, at)) ? undefined : 'CODE_EXPIRED'
  }

  return async (text, _kind, at) => {
    const code = await repository.find(sealing.index('ecode', text))
    return (
      code && {
        ref: code.codeId,
        holderId: code.holderId,
        fault: () => refusalFor(code, at),
        use: (reading, transaction) => repository.use(code.codeIndex, reading, transaction),
      }
    )
  }
}
