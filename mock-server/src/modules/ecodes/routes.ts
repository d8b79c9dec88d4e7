import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../handler.ts'
import type { Channels } from '../channels/index.ts'
import type { Decode } from './decode.ts'
import type { EcodesService } from './service.ts'

export function ecodeRoutes(ecodes: EcodesService, decode: Decode, channels: Channels): Handler[] {
  return [
    handle(openServices['ecode/generate'], ({ token, codeType = 'identity' }, { channel }) => ecodes.generate(token, codeType, channel)),

    handle(openServices['ecode/decode'], async ({ code, scene }, { channel }) => {
      const { holder, card, authTime } = await decode(code, scene, channel)
      const granted = await channels.grantedFields(channel.channelNo, 'ecode/decode')
      return {
        ...(granted.includes('name') && { name: holder.name }),
        ...(granted.includes('idNo') && { idNo: holder.idNo }),
        ...(granted.includes('cardNo') && { cardNo: card.cardNo }),
        codeType: 'identity' as const,
        authTime: beijingTime(authTime),
      }
    }),

    handle(pageServices['ecode/show'], (_params, { session }) => ecodes.show(session)),

    handle(pageServices['ecode/state'], ({ codeId }, { session }) => ecodes.state(codeId, session)),
  ]
}
