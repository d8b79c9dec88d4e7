import pg from 'pg'

const retryMillis = 1000

/** One connection of its own for LISTEN, renewed when it breaks, with all its topics. */
export function listener(connection: pg.ClientConfig) {
  const handlers = new Map<string, Set<(payload: string) => void>>()
  let client: Promise<pg.Client> | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client(connection)
    fresh.on('notification', ({ channel, payload }) =>
      handlers.get(channel)?.forEach((handler) => handler(payload ?? '')),
    )
    fresh.on('error', () => {})
    fresh.on('end', renew)
    await fresh.connect()
    for (const topic of handlers.keys()) await fresh.query(`LISTEN ${pg.escapeIdentifier(topic)}`)
    return fresh
  }

  function renew(): void {
    client = undefined
    if (closed || retry) return
    retry = setTimeout(() => {
      retry = undefined
      ready().catch(renew)
    }, retryMillis).unref()
  }

  function ready(): Promise<pg.Client> {
    return (client ??= connect().catch((error: unknown) => {
      client = undefined
      throw error
    }))
  }

  return {
    async listen(topic: string, handler: (payload: string) => void): Promise<() => Promise<void>> {
      const own = handlers.get(topic) ?? new Set()
      handlers.set(topic, own.add(handler))
      const connected = await ready()
      await connected.query(`LISTEN ${pg.escapeIdentifier(topic)}`)
      return async () => void own.delete(handler)
    },
    async close(): Promise<void> {
      closed = true
      await (await client)?.end()
    },
  }
}
