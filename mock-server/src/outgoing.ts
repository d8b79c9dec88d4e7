/** What a merchant's system has to answer. */
const timeoutMs = 10_000

/** Posts JSON to another party's server; follows no redirect, and believes nothing but JSON of HTTP 200. */
export async function postJson(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return response.json()
}

/** Asks another party's server for JSON; follows no redirect. */
export async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return response.json()
}

/** A citizen waits for it. */
const patienceMs = 3_000

/** Whether `url` answers well within so many milliseconds. */
export async function isReachable(url: string, withinMs = patienceMs): Promise<boolean> {
  try {
    return (await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) })).ok
  } catch {
    return false
  }
}
