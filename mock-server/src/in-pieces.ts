import { setTimeout as pause } from 'node:timers/promises'

/** Longer no one piece keeps others waiting twice. */
const longestMs = 100

/**
 * Runs over rows piece by piece, and after each leaves the process to others for as long as it had it: who asks meanwhile waits for
 * one piece at most, however many rows there are. An error ends it; the pieces before stand.
 */
export async function inPieces<R>(
  rows: R[],
  size: number,
  run: (piece: R[], at: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += size) {
    const beganMs = performance.now()
    await run(rows.slice(at, at + size), at)
    if (at + size < rows.length) await pause(Math.min(longestMs, performance.now() - beganMs))
  }
}
