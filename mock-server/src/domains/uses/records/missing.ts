import { beijingTime } from '@one-card/envelope'
import type { OpenServices, Result } from '@one-card/platform-api'
import { credentialTypes, labelOf } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import { missingRepository } from './missing/repository.ts'
import { sceneText } from './scene.ts'

/** A clerk ends a visit within minutes: what is 未响应 for longer was forgotten. */
const dueMinutes = 30
const most = 100

/** Uses of a system's own that it has not returned its C.3 record of (decision 0004): computed from the rows, so none is lost. */
export function missingRecords({ db, now, dictionaries }: Pick<Deps, 'db' | 'now' | 'dictionaries'>) {
  const repository = missingRepository(db)
  return async (channelNo: string): Promise<Result<OpenServices['records/missing']>> => {
    const before = new Date(now().getTime() - dueMinutes * 60_000)
    const rows = await repository.listPending(channelNo, before, most)
    return {
      dueMinutes: String(dueMinutes),
      records: rows.map(({ usedAt, credentialType, sceneCode, sceneDetail }) => ({
        authTime: beijingTime(usedAt),
        credentialType: labelOf(dictionaries.now()[credentialTypes.name]!, credentialType!)!,
        scene: sceneText(dictionaries, { sceneCode: sceneCode!, sceneDetail }),
      })),
    }
  }
}
