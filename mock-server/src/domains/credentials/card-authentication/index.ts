import { beijingTime } from '@one-card/envelope'
import { openServices } from '@one-card/platform-api'
import { deskPrompt, refusals } from '@one-card/prompts'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { cardAuthentication, type CardNeighbours } from './service.ts'

export function cardsModule(deps: Pick<Deps, 'now' | 'dictionaries'>, modules: CardNeighbours): Module {
  const authenticate = cardAuthentication(deps, modules)
  return {
    api: {},
    handlers: [
      handle(openServices['card/authenticate'], async (read, { channel }) => {
        const { reason, authTime } = await authenticate(read, channel)
        const time = { authTime: beijingTime(authTime) }
        if (reason === undefined) return { result: 'passed' as const, ...time }
        return {
          result: 'failed' as const,
          reasonCode: refusals[reason],
          reason: deskPrompt(refusals[reason]),
          ...time,
        }
      }),
    ],
  }
}
