import { inTime, type Check } from './surroundings.ts'

/** A mini-program opens a domain that has its file at the root, through everything that stands in front of the platform. */
export const domainCheck: Check = async ({ boot: { channel }, fetch }) => {
  const files = channel?.checkFiles ?? []
  if (files.length === 0)
    return { check: 'domain', cause: channel?.kind === 'mini-program' ? 'file-none' : 'file-not-needed' }
  const served = await Promise.all(
    files.map((file) =>
      inTime(
        fetch(`/${file}`).then(async (answer) => (await answer.text()) !== '' && answer.ok),
        false,
      ),
    ),
  )
  const missing = files.filter((_, place) => !served[place])
  return missing.length > 0
    ? { check: 'domain', cause: 'file-missing', about: missing[0]!.slice(0, 60) }
    : { check: 'domain', cause: 'file-served', about: `${files.length}` }
}

export const secureCheck: Check = ({ window: { isSecureContext } }) => ({
  check: 'secure',
  cause: isSecureContext ? 'secure' : 'not-secure',
})

export const channelCheck: Check = ({ boot: { channel } }) => ({
  check: 'channel',
  cause: channel === undefined ? 'channel-unknown' : channel.isServed ? 'channel-known' : 'channel-stopped',
})
