import { selfCheckToken } from '@one-card/platform-api/self-check'
import type { Check } from './surroundings.ts'

const ours = ['channel', 'token']
/** At most so many names, and none longer: what programs add has a few short ones. */
const [mostNames, longestName] = [6, 20]

/** Whether the address came as `selfCheckUrl` wrote it: what happens to this token happens to every other. */
export const addressCheck: Check = ({ window: { location } }) => {
  const given = new URLSearchParams(location.search)
  const names = [...new Set(given.keys())]
  const escaped = names.some((name) => name.startsWith('amp;'))
  const token = given.get('token')
  const cause = escaped
    ? 'token-escaped'
    : token === null
      ? 'token-lost'
      : token === selfCheckToken
        ? 'token-whole'
        : 'token-changed'
  const added = names.filter((name) => !ours.includes(name.replace('amp;', '')) && /^[\w.-]+$/.test(name))
  const about = added.slice(0, mostNames).map((name) => name.slice(0, longestName))
  return [
    { check: 'address', cause },
    ...(added.length > 0 ? [{ check: 'address', cause: 'parameters-added', about: about.join(' ') }] : []),
  ]
}
