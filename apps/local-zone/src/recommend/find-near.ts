import { distanceWords, readPosition } from '@one-card/feature-zone'
import type { useHost, useSession } from '@one-card/shell'
import { ticketIcon } from '@one-card/ui-kit'
import { localPath } from '../local-words.ts'
import type { HotCard } from './hot-cards.ts'

/** What can be booked near by, nearest first; nothing where the citizen's position is not to be had. Fetched at its tap (performance.md). */
export async function findNear(
  session: Pick<ReturnType<typeof useSession>, 'call'>,
  host: Pick<ReturnType<typeof useHost>, 'mayUse' | 'position'>,
): Promise<HotCard[] | undefined> {
  const position = await readPosition(host)
  if (position === undefined) return undefined
  const { places } = await session.call('recommendations/near', position)
  return places.map(({ placeId, title, note, distance }) => ({
    key: placeId,
    icon: ticketIcon,
    title,
    note,
    to: localPath(`places/${placeId}`),
    why: { word: `离您约 ${distanceWords(distance)}`, tone: 'warm' },
  }))
}
