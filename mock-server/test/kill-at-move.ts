import { AsyncLocalStorage } from 'node:async_hooks'
import { appendFileSync } from 'node:fs'
import { PgDatabase } from 'drizzle-orm/pg-core'
import { PglitePreparedQuery } from 'drizzle-orm/pglite'

/**
 * Kills this process at a move of money: `KILL_AT` is its number, counted from the start, `KILL_POINT` where in it. What it was
 * is written to the file `KILL_LOG`. Loaded before the server, because it stands between that and its database.
 */
export type KillPoint = 'before' | 'in' | 'after'

const [at, point, log] = [Number(process.env.KILL_AT), process.env.KILL_POINT as KillPoint, process.env.KILL_LOG!]
const transactions = new AsyncLocalStorage<{ killedAfter?: string }>()
let moves = 0

/** An order, a try, a refund that changes its state, or the bank that writes into its books; undefined for every other statement. */
function moveOf(statement: string, params: unknown[]): string | undefined {
  if (/^insert into "bank_request"/.test(statement)) return 'bank entry'
  const [, table] = /^update "(pay_order|pay_attempt|refund)" set/.exec(statement) ?? []
  const [, place] = /"state" = \$(\d+)/.exec(statement.split(' where ')[0]!) ?? []
  return table && place && `${table} → ${String(params[Number(place) - 1])}`
}

function kill(move: string): Promise<never> {
  appendFileSync(log, `${move}, ${point}\n`)
  process.kill(process.pid, 'SIGKILL')
  // Nothing more of this process happens, not even what was on its way.
  return new Promise(() => {})
}

interface Prepared {
  queryString: string
  params: unknown[]
}

const execute = PglitePreparedQuery.prototype.execute as (this: Prepared, ...values: unknown[]) => Promise<unknown>
PglitePreparedQuery.prototype.execute = async function (this: Prepared, ...values: unknown[]) {
  const move = moveOf(this.queryString, this.params)
  const isIt = move !== undefined && (moves += 1) === at
  if (isIt && point === 'before') await kill(move)
  const result = await execute.apply(this, values)
  if (!isIt) return result
  const transaction = transactions.getStore()
  if (point === 'in' || transaction === undefined) await kill(move)
  transaction!.killedAfter = move
  return result
} as typeof PglitePreparedQuery.prototype.execute

type Transact = (this: unknown, ...more: unknown[]) => Promise<unknown>
const transact = PgDatabase.prototype.transaction as Transact
PgDatabase.prototype.transaction = function (this: unknown, ...more: unknown[]) {
  const known: { killedAfter?: string } = {}
  return transactions.run(known, async () => {
    const result = await transact.apply(this, more)
    if (known.killedAfter) await kill(known.killedAfter)
    return result
  })
} as typeof PgDatabase.prototype.transaction
