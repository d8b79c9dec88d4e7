import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Jobs } from '../../domains/operations/jobs/index.ts'
import type { JobOutcome } from '../../job.ts'

/** A call that has its answer; `service` is `*` where nobody does what was called. */
export interface AnsweredCall {
  service: string
  msgCode: string
  seconds: number
}

/** What is counted of a platform: names of services, codes and jobs, never of people or callers. */
export interface Metrics {
  countCall(call: AnsweredCall): void
  countFault(): void
  countJob(name: string, outcome: JobOutcome, seconds: number): void
  /** All of it as Prometheus reads it. */
  listAll(): Promise<string>
  contentType: string
}

/** Seconds; the first is that of an envelope whose service does nothing, the last that of a partner who does not answer. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10]

export function platformMetrics({ listDepths }: Pick<Jobs, 'listDepths'>): Metrics {
  const registers = [new Registry()]
  collectDefaultMetrics({ register: registers[0]! })
  const calls = new Counter({
    name: 'one_card_calls_total',
    help: 'Calls by service and msgCode',
    labelNames: ['service', 'msgCode'],
    registers,
  })
  const seconds = new Histogram({
    name: 'one_card_call_seconds',
    help: 'Time from the last byte of a call to its answer',
    labelNames: ['service'],
    buckets,
    registers,
  })
  const faults = new Counter({ name: 'one_card_faults_total', help: 'Faults of the platform itself', registers })
  const tries = new Histogram({
    name: 'one_card_job_try_seconds',
    help: 'Time that a try of a job took, by how it ended',
    labelNames: ['job', 'outcome'],
    buckets,
    registers,
  })
  new Gauge({
    name: 'one_card_jobs',
    help: 'Jobs by state; "failed" are those given up in the last two days',
    labelNames: ['job', 'state'],
    registers,
    async collect() {
      this.reset()
      for (const { name: job, ...states } of await listDepths())
        for (const [state, count] of Object.entries(states)) this.set({ job, state }, count)
    },
  })

  return {
    countCall({ service, msgCode, seconds: taken }) {
      calls.inc({ service, msgCode })
      seconds.observe({ service }, taken)
    },
    countFault: () => faults.inc(),
    countJob: (job, outcome, taken) => tries.observe({ job, outcome }, taken),
    listAll: () => registers[0]!.metrics(),
    contentType: registers[0]!.contentType,
  }
}

/** `/metrics`, for whoever shows `token`: how much is called and refused is nobody else's business. */
export function metricsPage(app: FastifyInstance, { listAll, contentType }: Metrics, token: string): void {
  const wanted = Buffer.from(`Bearer ${token}`)
  app.get('/metrics', async ({ headers }, reply) => {
    const shown = Buffer.from(headers.authorization ?? '')
    if (shown.length !== wanted.length || !timingSafeEqual(shown, wanted)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ msg: '请带上监控令牌' })
    }
    return reply
      .header('cache-control', 'no-store')
      .type(contentType)
      .send(await listAll())
  })
}
