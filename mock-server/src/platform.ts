import type { Deps } from './deps.ts'
import type { Module } from './module.ts'
import { auditModule } from './modules/audit/index.ts'
import { authorisedLoginsModule } from './modules/authorised-logins/index.ts'
import { cardsModule } from './modules/cards/index.ts'
import { channelsModule } from './modules/channels/index.ts'
import { disclosuresModule } from './modules/disclosures/index.ts'
import { ecodesModule } from './modules/ecodes/index.ts'
import { holdersModule } from './modules/holders/index.ts'
import { cleanupJob, jobsModule } from './modules/jobs/index.ts'
import { licencesModule } from './modules/licences/index.ts'
import { loginsModule } from './modules/logins/index.ts'
import { platformKeyModule } from './modules/platform-key/index.ts'
import { queryGrantsModule } from './modules/query-grants/index.ts'
import { realPersonModule, type Comparator, type MessageGateway } from './modules/real-person/index.ts'
import { recordsModule } from './modules/records/index.ts'
import { sessionsModule } from './modules/sessions/index.ts'
import { tokensModule } from './modules/tokens/index.ts'
import { worldModule } from './modules/world/index.ts'

/** Services of others that the platform uses. */
export interface Ports {
  comparator: Comparator
  /** Nobody is offered a message without one. */
  messages?: MessageGateway | undefined
}

/** The wiring of all modules, in the order in which they need each other. */
export function modulesOf(deps: Deps, ports: Ports) {
  const modules: Module[] = []
  function add<Api>(module: Module<Api>): Api {
    modules.push(module)
    return module.api
  }

  const audit = add(auditModule(deps))
  const jobs = add(jobsModule(deps))
  const platformKey = add(platformKeyModule(deps))
  const world = add(worldModule(deps))
  const channels = add(channelsModule(deps))
  const holders = add(holdersModule(deps, channels))
  const sessions = add(sessionsModule(deps, { channels, holders }))
  const tokens = add(tokensModule(deps, { channels, holders, sessions }))
  const records = add(recordsModule(deps, holders))
  const disclosures = add(disclosuresModule(deps, { sessions }))
  const ecodes = add(ecodesModule(deps, { channels, holders, sessions, tokens, records, disclosures }))
  add(licencesModule({ channels, holders, ecodes, records, disclosures }))
  add(loginsModule(deps, { channels, holders, sessions, records, disclosures }))
  add(authorisedLoginsModule(deps, { channels, holders, sessions, records, disclosures }))
  add(cardsModule(deps, { holders, records, disclosures }))
  add(queryGrantsModule(deps, { holders, disclosures }))
  add(realPersonModule(deps, { sessions, holders, records, disclosures, audit, ...ports }))

  return {
    api: { audit, jobs, platformKey, world, channels, holders, sessions, tokens, records, disclosures, ecodes },
    handlers: modules.flatMap(({ handlers = [] }) => handlers),
    jobs: modules.flatMap(({ jobs = [], cleanup }) => (cleanup ? [...jobs, cleanupJob(cleanup, deps.now)] : jobs)),
  }
}
