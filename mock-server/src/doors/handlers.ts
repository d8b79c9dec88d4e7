import { openServices, pageServices } from '@one-card/platform-api'
import type { Handler } from '../handler.ts'

/** Every service with the function that does it, by audience and name; one that nobody does is a mistake of the wiring. */
export function handlersOf(all: Handler[]): Record<Handler['service']['audience'], Map<string, Handler>> {
  const of = (audience: Handler['service']['audience']) =>
    new Map(
      all.filter(({ service }) => service.audience === audience).map((handler) => [handler.service.name, handler]),
    )
  const handlers = { open: of('open'), page: of('page') }
  const missing = [...Object.values(openServices), ...Object.values(pageServices)].filter(
    ({ audience, name }) => !handlers[audience].has(name),
  )
  if (missing.length > 0) throw new Error(`No module does ${missing.map(({ name }) => name).join(', ')}`)
  return handlers
}
