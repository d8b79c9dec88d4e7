import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Role } from '../db/open.ts'

export interface SessionCookie {
  read(request: FastifyRequest): string | undefined
  /** For the rest of the token's life. */
  write(reply: FastifyReply, cookie: string, secondsLeft: number): void
}

/**
 * Named by role, because browsers keep one jar for all ports of a host. Always Partitioned: a page in another site's frame and
 * the same page on its own are two visits, and never meet in one jar under one name.
 */
export function sessionCookie(role: Role): SessionCookie {
  const name = `__Host-one-card-${role}`
  return {
    read: ({ cookies }) => cookies[name],
    write: (reply, cookie, secondsLeft) =>
      void reply.setCookie(name, cookie, {
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'none',
        partitioned: true,
        maxAge: secondsLeft,
      }),
  }
}
