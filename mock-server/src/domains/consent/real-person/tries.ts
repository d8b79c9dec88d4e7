import type { RefusalName } from '@one-card/prompts'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { matchScore, type Comparator } from './comparator.ts'
import type { OpenPicture } from './picture.ts'
import type { RealPersonRepository, Try } from './repository.ts'
import { mostTries, restMs } from './states.ts'

interface Compared {
  tryId: number
  score: number
  match: boolean
}
type Where = Pick<Try, 'holderId' | 'place' | 'channelNo'>
export type FaceTries = ReturnType<typeof faceTries>

/** Faces against enrolled faces, three misses in a row at most; then the face of this holder rests for half an hour. */
export function faceTries(
  { now }: Pick<Deps, 'now'>,
  repository: RealPersonRepository,
  { comparator, openPicture }: { comparator: Comparator; openPicture: OpenPicture },
) {
  async function left(where: Pick<Where, 'holderId' | 'place'>, within?: Database): Promise<number> {
    const since = new Date(now().getTime() - restMs)
    const rows = await repository.triesSince({ ...where, way: 'face' }, since, within)
    if (rows.length >= mostTries.pictures) return 0
    const compared = rows.filter(({ state }) => state !== 'unread')
    const passedAt = compared.findIndex(({ state }) => state === 'passed')
    return Math.max(0, mostTries.face - (passedAt === -1 ? compared.length : passedAt))
  }

  /** Written down before it is looked at, so that a try cannot be had twice by asking at the same moment; nothing when none is left. */
  async function begin(where: Where): Promise<number | undefined> {
    return repository.inTurn(where.holderId, async (transaction) =>
      (await left(where, transaction)) === 0
        ? undefined
        : repository.insertTry({ ...where, way: 'face', at: now() }, transaction),
    )
  }

  return {
    left,
    isEnrolled: async (holderId: string) => (await repository.referenceOf(holderId)) !== undefined,
    /**
     * The picture is opened once its try is allowed. The caller moves the try, in the transaction of what it leads to;
     * PICTURE_UNREADABLE, FACE_NOT_ENROLLED and FACE_TRIES_SPENT use none up, but so many pictures are opened and no more.
     */
    async compare(image: string, where: Where): Promise<Compared | { refusal: RefusalName }> {
      const reference = await repository.referenceOf(where.holderId)
      if (reference === undefined) return { refusal: 'FACE_NOT_ENROLLED' }
      const tryId = await begin(where)
      if (tryId === undefined) return { refusal: 'FACE_TRIES_SPENT' }
      const picture = await openPicture(image)
      if (picture === undefined) {
        await repository.moveTry(tryId, 'leave')
        return { refusal: 'PICTURE_UNREADABLE' }
      }
      const score = await comparator.score(picture, reference)
      return { tryId, score, match: score >= matchScore }
    },
    /** A try of another way, which keeps its own count. */
    begun: (where: Where, way: 'message' | 'desk') => repository.insertTry({ ...where, way, at: now() }),
  }
}
