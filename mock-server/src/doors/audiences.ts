import { openServices, pageServices, type Service } from '@one-card/platform-api'
import type { FastifyInstance } from 'fastify'
import type { Audience, Handler } from '../handler.ts'
import { openCalls, type OpenCallsDeps } from './open/index.ts'
import { pageCalls, type PageCallsDeps } from './page/index.ts'

/** An audience: its services, and the door by which its callers come in (their type is in handler.ts). */
interface Entrance {
  services: Record<string, Service>
  door(scope: FastifyInstance, deps: OpenCallsDeps & PageCallsDeps): void
}

export const audiences: Record<Audience, Entrance> = {
  open: { services: openServices, door: openCalls },
  page: { services: pageServices, door: pageCalls },
}

/** Every service of an audience by its name, with the function that does it; one that nobody does is a mistake of the wiring. */
export function handlersOf(audience: Audience, all: Handler[]): Map<string, Handler> {
  const own = all.filter(({ service }) => service.audience === audience)
  const handlers = new Map(own.map((handler) => [handler.service.name, handler]))
  const missing = Object.keys(audiences[audience].services).filter((name) => !handlers.has(name))
  if (missing.length > 0) throw new Error(`No module does ${missing.join(', ')}`)
  return handlers
}
