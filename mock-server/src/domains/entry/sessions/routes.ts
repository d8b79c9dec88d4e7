import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Sessions } from './service.ts'

export function sessionRoutes(sessions: Pick<Sessions, 'addKey'>): Handler[] {
  return [
    handle(pageServices['session/keys'], async (keys, { session }) => {
      const { keyId } = await sessions.addKey(session, keys)
      return { keyId }
    }),
  ]
}
