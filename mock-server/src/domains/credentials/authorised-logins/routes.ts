import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Holders } from '../../people/holders/index.ts'
import { identityOf, maskedIdentityOf } from '../logins/index.ts'
import type { GrantExchange } from './exchange.ts'
import type { AuthorisedLoginsService } from './service.ts'

export function authorisedLoginRoutes(
  { openRequest, decide }: AuthorisedLoginsService,
  exchange: GrantExchange,
  holders: Holders,
): Handler[] {
  return [
    handle(pageServices['authorised-login/ask'], async (inAddress, { session }) => {
      const answer = await openRequest(inAddress, session)
      if ('goTo' in answer) return answer
      const { login, caller, decided } = answer
      return {
        request: {
          loginId: login.loginId,
          institution: caller.institution?.name ?? caller.name,
          system: caller.name,
          site: new URL(login.callback).host,
          scene: login.scene,
          ...maskedIdentityOf(await holders.get(session.holderId), login.fields),
          ...(decided && { decided }),
        },
      }
    }),

    handle(pageServices['authorised-login/decide'], async ({ loginId, decision, state }, { session }) => ({
      goTo: await decide(loginId, decision, state, session),
    })),

    handle(openServices['authorised-login/exchange'], async (offered, { channel }) => {
      const { holderId, authTime, fields } = await exchange(offered, channel)
      return { ...identityOf(await holders.get(holderId), fields), authTime: beijingTime(authTime) }
    }),
  ]
}
