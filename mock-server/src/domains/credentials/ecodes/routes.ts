import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Decode } from './decode.ts'
import type { SecretsService } from './secrets.ts'
import type { EcodesService } from './service.ts'

export function ecodeRoutes({
  generate,
  decode,
  show,
  hand,
  state,
}: EcodesService & SecretsService & { decode: Decode }): Handler[] {
  return [
    handle(openServices['ecode/generate'], ({ token, codeType = 'identity' }, { channel }) =>
      generate(token, codeType, channel),
    ),

    handle(openServices['ecode/decode'], async ({ code, scene }, { channel }) => {
      const { holder, card, fields, authTime } = await decode('identity', code, scene, channel)
      return {
        ...(fields.includes('name') && { name: holder.name }),
        ...(fields.includes('idNo') && { idNo: holder.idNo }),
        ...(fields.includes('cardNo') && { cardNo: card.cardNo }),
        codeType: 'identity' as const,
        authTime: beijingTime(authTime),
      }
    }),

    handle(pageServices['ecode/show'], (_params, { session }) => show(session)),

    handle(pageServices['ecode/secret'], (asked, { session }) => hand(session, asked)),

    handle(pageServices['ecode/state'], ({ secretRef }, { session }) => state(secretRef, session)),
  ]
}
