import { randomBytes, sm2PrivateKey } from '@one-card/gm'
import type { OpenServices, PageName, PageServices, Params, Result } from '@one-card/platform-api'
import { sealing } from '../src/db/sealing.ts'
import type { Deps } from '../src/deps.ts'
import type { Handler } from '../src/handler.ts'
import { modulesOf } from '../src/platform.ts'
import { liveDictionaries } from '../src/domains/uses/dictionaries/index.ts'
import { jobWorker } from '../src/domains/operations/jobs/index.ts'
import { drawnFaces } from '../src/worlds/consent/drawn-faces.ts'
import { openPicture } from '../src/domains/consent/real-person/index.ts'
import type { Session } from '../src/domains/entry/sessions/index.ts'
import { people, type PersonKey } from '../src/worlds/people/citizens.ts'
import { openDemoStore, publicUrl } from './demo-store.ts'

interface Visit {
  channel?: string
  authLevel?: '1' | '2' | '3'
  page?: PageName
}

/** All modules over the demo world without HTTP, with a clock that stands until it is moved: what the modules' tests start from. */
export async function demoPlatform(startsAt = new Date('2026-11-23T01:30:00Z')) {
  const { store, keys, world } = await openDemoStore('national', startsAt)
  const clock = {
    at: startsAt,
    forward: (seconds: number) => {
      clock.at = new Date(clock.at.getTime() + seconds * 1000)
    },
  }
  const deps: Deps = {
    role: 'national',
    db: store.db,
    sealing: sealing(keys),
    dictionaries: await liveDictionaries({ db: store.db, now: () => clock.at }),
    platformKey: sm2PrivateKey(keys.privateKey),
    now: () => clock.at,
    randomBytes,
    publicUrl,
    notify: store.notify,
    listen: store.listen,
  }
  const pictures = { opened: 0 }
  const countedOpen: typeof openPicture = (image) => {
    pictures.opened += 1
    return openPicture(image)
  }
  const sent: { mobile: string; text: string }[] = []
  const messages = { send: async (mobile: string, text: string) => void sent.push({ mobile, text }) }
  const told: { url: string; body: object }[] = []
  /** What merchants' servers say. */
  const merchantServer = { answer: async (): Promise<unknown> => ({ msgCode: '000000' }) }
  const postToMerchant = (url: string, body: object) => {
    told.push({ url, body })
    return merchantServer.answer()
  }
  const { api, handlers, jobs } = modulesOf(deps, {
    comparator: drawnFaces,
    openPicture: countedOpen,
    messages,
    postToMerchant,
    isReachable: async () => true,
  })
  const faults: unknown[] = []
  const worker = jobWorker(deps, { jobs, onFault: (error) => faults.push(error) })
  let prepared = false

  // The callers below give each handler what its own service asks for.
  const run = (name: string, params: unknown, caller: unknown) =>
    (handlers.find(({ service }) => service.name === name) as Handler).run(params as never, caller as never)
  const callerWith = async (channelNo: string) => ({
    channel: (await api.channels.find(channelNo))!,
    requestId: '0'.repeat(32),
  })
  const callerOf = (name: string) => callerWith(world.channels.find((channel) => channel.name === name)!.channelNo)

  async function open<N extends keyof OpenServices>(name: N, caller: string, params: Params<OpenServices[N]>) {
    return (await run(name, params, await callerOf(caller))) as Result<OpenServices[N]>
  }
  const citizen = (who: PersonKey) => people[who]

  /** A citizen of the demo world as a channel brings them to a page. */
  async function visit(who: PersonKey, { channel = '示例市民App', authLevel = '2', page = 'ecard-code' }: Visit = {}) {
    const { name, idNo } = citizen(who)
    const { token } = await open('user-token/issue', channel, { name, idNo, authLevel, page })
    const came = await api.tokens.present({ token, page, at: clock.at })
    if (!('session' in came)) throw new Error(came.refusal)
    return { token, session: came.session, cookie: came.cookie! }
  }

  return {
    ...api,
    store,
    keys,
    clock,
    /** The demo world, in place of the module of that name. */
    world,
    deps,
    sent,
    /** How many pictures were opened, the dearest thing a call can ask for. */
    pictures,
    told,
    merchantServer,
    faults,
    /** What the engine would do by now. */
    async runJobs() {
      if (!prepared) await worker.prepare()
      prepared = true
      await worker.runDue()
    },
    /** What is scheduled, without the engine. */
    async cleanUp() {
      for (const job of jobs) if (job.everySeconds) await job.work!({}, '')
    },
    /** A call of a channel or system of the demo world, by its name, as if its envelope had been opened. */
    open,
    visit,
    /** The same of a channel registered since, by its number. */
    async openAs<N extends keyof OpenServices>(channelNo: string, name: N, params: Params<OpenServices[N]>) {
      return (await run(name, params, await callerWith(channelNo))) as Result<OpenServices[N]>
    },
    session: async (who: PersonKey, how?: Visit) => (await visit(who, how)).session,
    async page<N extends keyof PageServices>(name: N, session: Session, params: Params<PageServices[N]>) {
      return (await run(name, params, { session, requestId: '0'.repeat(32) })) as Result<PageServices[N]>
    },
    channel: async (name: string) => (await callerOf(name)).channel,
    citizen,
  }
}
