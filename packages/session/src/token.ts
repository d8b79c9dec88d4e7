/**
 * Takes the token out of the address bar at once, so that it is in no screenshot, bookmark, share card or history entry
 * (decision 0124). The rest of the address and the history entry stay as they are.
 */
export function takeToken(location: Location, history: History): string | undefined {
  const address = new URL(location.href)
  const token = address.searchParams.get('token') ?? undefined
  if (token === undefined) return undefined
  address.searchParams.delete('token')
  history.replaceState(history.state, '', address.pathname + address.search + address.hash)
  return token
}
