import type { Deps } from '../deps.ts'
import type { FindCode } from './given-code.ts'
import type { EcodesRepository } from './repository.ts'

/** Codes of version 1, which a channel got one by one and draws itself (§5.3.3-a-1). */
export function drawnCodes({ sealing }: Pick<Deps, 'sealing'>, repository: EcodesRepository): FindCode {
  return async (text, _kind, at) => {
    const code = await repository.find(sealing.index('ecode', text))
    return code && {
      ref: code.codeId,
      holderId: code.holderId,
      fault: async () => (code.state !== 'live' ? 'CODE_USED' : code.expiresAt <= at ? 'CODE_EXPIRED' : undefined),
      use: (reading, transaction) => repository.use(code.codeIndex, reading, transaction),
    }
  }
}
