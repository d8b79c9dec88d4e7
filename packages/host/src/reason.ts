import type { Environment } from './detect.ts'
import { detections, type Detection } from './detections.ts'

/** What `detectHost` went by, in the order in which it asks. */
export type HostReason =
  | { by: 'frame' | 'mark' | 'nothing' }
  /** The pieces of its name that were found. */
  | { by: 'name'; pieces: string[] }
  /** The user agent says nothing, the channel's registration does. */
  | { by: 'registration' }

/** Why this host was detected, for whoever integrates; no page needs it. */
export function hostReason(
  { userAgent, window, framed, channelKind }: Environment,
  table: readonly Detection[] = detections,
): HostReason {
  if (framed) return { by: 'frame' }
  if (window.__wxjs_environment === 'miniprogram') return { by: 'mark' }
  const said = userAgent.toLowerCase()
  const match = table.find(({ pieces }) => pieces.every((piece) => said.includes(piece)))
  if (match) return { by: 'name', pieces: match.pieces }
  return { by: channelKind === undefined || channelKind === 'partner-site' ? 'nothing' : 'registration' }
}
