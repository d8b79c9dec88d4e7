import type { Finding, KeptFindings } from '@one-card/platform-api/self-check'

const path = '/h5/self-check/results'

/** Keeps findings on the platform under a share code; undefined where it does not take them now. */
export async function keepFindings(
  fetch: typeof window.fetch,
  channelNo: string,
  findings: Finding[],
): Promise<string | undefined> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channelNo, findings }),
  }).catch(() => undefined)
  // A body that nobody reads keeps its connection.
  const { code } = ((await answer?.json().catch(() => undefined)) as { code?: string }) ?? {}
  return answer?.ok ? code : undefined
}

/** Undefined: there are none under this code, or no longer, or the platform was not reached. */
export async function findKept(fetch: typeof window.fetch, code: string): Promise<KeptFindings | undefined> {
  const answer = await fetch(`${path}/${encodeURIComponent(code)}`).catch(() => undefined)
  const kept = (await answer?.json().catch(() => undefined)) as KeptFindings | undefined
  return answer?.ok ? kept : undefined
}
