/** Names one confirmation of a holder: the platform takes it once, however often it is sent. */
export function newTapKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
