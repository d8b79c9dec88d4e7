import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Holders } from '../../people/holders/index.ts'
import { identityOf, maskedIdentityOf } from './identity.ts'
import type { LoginCode } from './repository.ts'
import { settled, type LoginsService } from './service.ts'

/** What the holder answered before the page was loaded again. */
function answerOf(login: LoginCode) {
  const state = settled(login)
  return state === 'confirmed' || state === 'refused' ? { answer: state } : {}
}

export function loginRoutes(logins: LoginsService, holders: Holders): Handler[] {
  return [
    handle(openServices['login-code/create'], (params, { channel }) => logins.create(params, channel)),

    handle(openServices['login-code/query'], async ({ code }, { channel }) => {
      const { state, delivered } = await logins.query(code, channel)
      if (delivered === undefined) return { state }
      return {
        state,
        ...identityOf(await holders.get(delivered.holderId), delivered.fields),
        authTime: beijingTime(delivered.authTime),
      }
    }),

    handle(pageServices['login/scan'], async ({ code }, { session }) => {
      const { login, system } = await logins.scan(code, session)
      return {
        loginId: login.loginId,
        ...answerOf(login),
        institution: system.institution?.name ?? system.name,
        system: system.name,
        ...(login.device && { device: login.device }),
        scene: login.scene,
        askedAt: beijingTime(login.issuedAt),
        expiresAtMs: String(login.expiresAt.getTime()),
        ...maskedIdentityOf(await holders.get(session.holderId), login.fields ?? []),
      }
    }),

    handle(pageServices['login/decide'], async ({ loginId, decision }, { session }) => ({
      state: await logins.decide(loginId, decision, session),
    })),
  ]
}
