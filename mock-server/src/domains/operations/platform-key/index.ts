import { fromHex, sm3, toHex } from '@one-card/gm'
import { sealedForm, type PlatformKeys } from '../../../db/sealing.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { platformKeyRepository } from './repository.ts'

export interface PlatformKeyCheck {
  /** Ties an empty database to these keys; throws on one that was sealed with others, before anything is written with the wrong ones. */
  bind(keys: PlatformKeys): Promise<void>
  /** Rejects when the database does not answer. */
  probe(): Promise<void>
}

export function platformKeyModule({ db }: Pick<Deps, 'db'>): Module<PlatformKeyCheck> {
  const { keep, kept } = platformKeyRepository(db)
  const api: PlatformKeyCheck = {
    async bind(keys) {
      const fingerprint = fingerprintOf(keys)
      await keep(fingerprint)
      if ((await kept()) !== fingerprint) {
        throw new Error(
          'The platform keys, or the form of what they seal, are not those this database was made with; put its platform-keys.json back, or use an empty database.',
        )
      }
    },
    async probe() {
      await kept()
    },
  }
  return { api }
}

function fingerprintOf({ privateKey, dataKey, indexKey }: PlatformKeys): string {
  return toHex(sm3(Uint8Array.from([...fromHex(privateKey), ...dataKey, ...indexKey, sealedForm])))
}
