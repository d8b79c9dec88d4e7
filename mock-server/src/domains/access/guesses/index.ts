import { toHex } from '@one-card/gm'
import { refuse } from '../../../refusal.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { guessesRepository } from './repository.ts'

/** One call that names something which its caller may be guessing at. */
export interface Aim {
  caller: string
  /** Names and values of what it names. */
  targets: string[]
  /** Of how many wrong ones in half an hour its caller is stopped; without it a caller may bring all the people there are. */
  mostOfCaller?: number
}

/** Which targets were wrong; none of them where what was wrong has no name, nothing where all was right. */
type WrongOf<T> = (outcome: { result: T } | { error: unknown }) => string[] | undefined

export interface Guesses {
  /**
   * The answer of `run`, whose wrong targets are counted. Written down before it is answered, so that asking at one moment gains
   * nothing; what was right is taken back. Refuses with REQUESTS_TOO_MANY, whatever the answer would be.
   */
  count<T>(aim: Aim, run: () => Promise<T>, wrongOf: WrongOf<T>): Promise<T>
}

const restMs = 30 * 60_000
/** Wrong ones at one thing: by one caller, and by all of them. */
const most = { ofPair: 10, ofTarget: 30 }
/** Whoever brings a thousand people mistypes some: one wrong number among so many right ones is no guess of its caller's. */
const rightForWrong = 100

export function guessesModule({
  db,
  sealing,
  now,
  randomBytes,
}: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>): Module<Guesses> {
  const repository = guessesRepository(db)
  const keyOf = (...parts: string[]) => sealing.index('guess', JSON.stringify(parts))

  async function count<T>(
    { caller, targets, mostOfCaller }: Aim,
    run: () => Promise<T>,
    wrongOf: WrongOf<T>,
  ): Promise<T> {
    const callId = toHex(randomBytes(16))
    const at = now()
    const ofCaller = keyOf('caller', caller)
    const keys = new Map(targets.map((target) => [target, [keyOf('target', target), keyOf('target', target, caller)]]))
    const limits = new Map([
      ...[...keys.values()].flatMap(([ofTarget, ofPair]): [string, number][] => [
        [ofTarget!, most.ofTarget],
        [ofPair!, most.ofPair],
      ]),
      // What is under way is no miss of its caller yet.
      ...(mostOfCaller === undefined ? [] : [[ofCaller, mostOfCaller] as const]),
    ])
    const since = new Date(at.getTime() - restMs)
    if (!(await repository.insertUnder(callId, [...keys.values()].flat(), limits, { at, since })))
      return refuse('REQUESTS_TOO_MANY')

    async function settle(wrong: string[] | undefined): Promise<void> {
      const stays = wrong?.flatMap((target) => keys.get(target) ?? []) ?? []
      if (stays.length < 2 * targets.length) await repository.delete(callId, stays)
      if (wrong === undefined || mostOfCaller === undefined) return
      const allowed = Math.floor((targets.length - wrong.length) / rightForWrong)
      // The same wrong thing again is no other guess of its caller's.
      const counted =
        wrong.length === 0 ? [callId] : wrong.slice(allowed).map((target) => keyOf('wrong', target, caller))
      await repository.insert(
        counted.map((id) => ({ callId: id, key: ofCaller })),
        at,
      )
    }

    try {
      const result = await run()
      await settle(wrongOf({ result }))
      return result
    } catch (error) {
      await settle(wrongOf({ error }))
      throw error
    }
  }

  return { api: { count }, cleanup: { keepMs: restMs, deleteBefore: repository.deleteBefore } }
}
