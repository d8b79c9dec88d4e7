import { openServices, pageServices, type Service } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'

const areas = /^medical\//

/** Services of payment whose contract stands and whose module does not yet; this folder goes with the last of them. */
export function comingModule(): Module {
  const services: Service[] = [...Object.values(openServices), ...Object.values(pageServices)]
  return {
    api: {},
    handlers: services
      .filter(({ name }) => areas.test(name))
      .map((service) => handle(service, async () => refuse('SERVICE_UNKNOWN'))),
  }
}
