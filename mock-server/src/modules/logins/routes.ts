import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../handler.ts'
import type { Channels } from '../channels/index.ts'
import type { Holders } from '../holders/index.ts'
import type { LoginsService } from './service.ts'

/** 证件类型: the platform knows holders by 社会保障号码, which is the number of this document. */
const idType = '居民身份证'

const answered = (state: string | undefined) => (state === 'confirmed' || state === 'refused' ? { answer: state } as const : {})

export function loginRoutes(logins: LoginsService, channels: Channels, holders: Holders): Handler[] {
  return [
    handle(openServices['login-code/create'], (params, { channel }) => logins.create(params, channel)),

    handle(openServices['login-code/query'], async ({ code }, { channel }) => {
      const { state, delivered } = await logins.query(code, channel)
      if (delivered === undefined) return { state }
      const granted = new Set(delivered.fields)
      const { name, idNo } = await holders.get(delivered.holderId)
      return {
        state,
        ...(granted.has('name') && { name }),
        ...(granted.has('idType') && { idType }),
        ...(granted.has('idNo') && { idNo }),
        authTime: beijingTime(delivered.authTime),
      }
    }),

    handle(pageServices['login/scan'], async ({ code }, { session }) => {
      const { login, system } = await logins.scan(code, session)
      const holder = await holders.get(session.holderId)
      const granted = new Set(await channels.grantedFields(system.channelNo, 'login-code/query'))
      return {
        loginId: login.loginId,
        ...answered(logins.answerOf(login)),
        institution: system.institution?.name ?? system.name,
        system: system.name,
        ...(login.device && { device: login.device }),
        scene: login.scene,
        askedAt: beijingTime(login.issuedAt),
        expiresAtMs: String(login.expiresAt.getTime()),
        ...(granted.has('name') && { name: mask('name', holder.name) }),
        ...(granted.has('idType') && { idType }),
        ...(granted.has('idNo') && { idNo: mask('idNo', holder.idNo) }),
      }
    }),

    handle(pageServices['login/decide'], async ({ loginId, decision }, { session }) => ({ state: await logins.decide(loginId, decision, session) })),
  ]
}
