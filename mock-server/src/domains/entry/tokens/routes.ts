import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { TokensService } from './service.ts'

export function tokenRoutes(
  tokens: TokensService,
  { grants, holders }: { grants: Grants; holders: Holders },
): Handler[] {
  return [
    handle(openServices['user-token/issue'], (params, { channel }) => tokens.issue(params, channel)),

    handle(openServices['user-token/parse'], async ({ token: text }, { channel }) => {
      const token = await tokens.read(text, channel)
      const holder = await holders.get(token.holderId)
      const granted = await grants.grantedFields(channel.channelNo, 'user-token/parse')
      const mobile = token.mobile ?? holder.mobile
      return {
        ...(granted.includes('name') && { name: holder.name }),
        ...(granted.includes('idNo') && { idNo: holder.idNo }),
        ...(granted.includes('mobile') && mobile && { mobile }),
        authLevel: String(token.authLevel) as '1' | '2' | '3',
        page: token.page,
        expiresAt: beijingTime(token.expiresAt),
      }
    }),

    handle(openServices['zone-token/exchange'], async ({ token: text }, { channel }) => {
      const token = await tokens.exchange(text, channel)
      const holder = await holders.get(token.holderId)
      const granted = await grants.grantedFields(channel.channelNo, 'zone-token/exchange')
      return {
        ...(granted.includes('name') && { name: holder.name }),
        ...(granted.includes('idNo') && { idNo: holder.idNo }),
        authLevel: String(token.authLevel) as '1' | '2' | '3',
        regionCode: token.regionCode!,
        elderly: token.elderly ? ('1' as const) : ('0' as const),
        expiresAt: beijingTime(token.expiresAt),
      }
    }),

    handle(openServices['user-token/withdraw'], async ({ token }, { channel }) => {
      await tokens.withdraw(token, channel)
      return {}
    }),

    handle(pageServices['session/renew'], ({ token }, { session }) => tokens.renew(token, session)),

    handle(openServices['session/end'], async (user, { channel }) => {
      await tokens.endSessions(user, channel)
      return {}
    }),
  ]
}
