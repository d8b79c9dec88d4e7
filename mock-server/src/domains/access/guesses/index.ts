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

export interface Guesses {
  /**
   * The answer of `run`, counted where `isWrong` says so of the answer or of what it threw. Written down before it is answered,
   * so that asking at one moment gains nothing. Refuses with REQUESTS_TOO_MANY, whatever the answer would be.
   */
  count<T>(
    aim: Aim,
    run: () => Promise<T>,
    isWrong: (outcome: { result: T } | { error: unknown }) => boolean,
  ): Promise<T>
}

const restMs = 30 * 60_000
/** Wrong ones at one thing: by one caller, and by all of them. */
const most = { ofPair: 10, ofTarget: 30 }

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
    isWrong: (outcome: { result: T } | { error: unknown }) => boolean,
  ): Promise<T> {
    const callId = toHex(randomBytes(16))
    const at = now()
    const ofCaller = keyOf('caller', caller)
    const limits = new Map([
      ...targets.flatMap((target): [string, number][] => [
        [keyOf('target', target), most.ofTarget],
        [keyOf('target', target, caller), most.ofPair],
      ]),
      // What is under way is no miss of its caller yet.
      ...(mostOfCaller === undefined ? [] : [[ofCaller, mostOfCaller - 1] as const]),
    ])
    await repository.insert(
      callId,
      [...limits.keys()].filter((key) => key !== ofCaller),
      at,
    )

    async function settle(wrong: boolean): Promise<void> {
      if (!wrong) await repository.delete(callId)
      else if (mostOfCaller !== undefined) await repository.insert(callId, [ofCaller], at)
    }

    const tried = await repository.countSince([...limits.keys()], new Date(at.getTime() - restMs))
    if ([...limits].some(([key, limit]) => (tried.get(key) ?? 0) > limit)) {
      await repository.delete(callId)
      return refuse('REQUESTS_TOO_MANY')
    }
    try {
      const result = await run()
      await settle(isWrong({ result }))
      return result
    } catch (error) {
      await settle(isWrong({ error }))
      throw error
    }
  }

  return { api: { count }, cleanup: { name: 'guesses', keepMs: restMs, deleteBefore: repository.deleteBefore } }
}
