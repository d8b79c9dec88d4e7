import { refuse } from '../../../refusal.ts'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { matchScore, type Comparator, type Picture } from './comparator.ts'
import type { RealPersonRepository, Try } from './repository.ts'
import { mostTries, restMs } from './states.ts'

type Where = Pick<Try, 'holderId' | 'place' | 'channelNo'>
export type FaceTries = ReturnType<typeof faceTries>

/** Faces against enrolled faces, three misses in a row at most; then the face of this holder rests for half an hour. */
export function faceTries({ now }: Pick<Deps, 'now'>, repository: RealPersonRepository, comparator: Comparator) {
  async function left(where: Pick<Where, 'holderId' | 'place'>, within?: Database): Promise<number> {
    const since = new Date(now().getTime() - restMs)
    const rows = await repository.triesSince({ ...where, way: 'face' }, since, within)
    const passedAt = rows.findIndex(({ state }) => state === 'passed')
    return Math.max(0, mostTries.face - (passedAt === -1 ? rows.length : passedAt))
  }

  /** Written down before it is looked at, so that a try cannot be had twice by asking at the same moment. */
  async function begin(where: Where): Promise<number> {
    return repository.inTurn(where.holderId, async (transaction) => {
      if ((await left(where, transaction)) === 0) refuse('FACE_TRIES_SPENT')
      return repository.insertTry({ ...where, way: 'face', at: now() }, transaction)
    })
  }

  return {
    left,
    isEnrolled: async (holderId: string) => (await repository.referenceOf(holderId)) !== undefined,
    /** The caller moves the try, in the transaction of what it leads to. */
    async compare(picture: Picture, where: Where) {
      const reference = (await repository.referenceOf(where.holderId)) ?? refuse('FACE_NOT_ENROLLED')
      const tryId = await begin(where)
      const score = await comparator.score(picture, reference)
      return { tryId, score, match: score >= matchScore }
    },
    /** A try of another way, which keeps its own count. */
    begun: (where: Where, way: 'message' | 'desk') => repository.insertTry({ ...where, way, at: now() }),
  }
}
