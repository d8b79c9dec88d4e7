import { randomBytes, sm2KeyPair, toHex } from '@one-card/gm'

/** A caller's key set (decision 17) in hex, as the demo files hold it. */
export interface DemoKeySet { channelNo: string; sm4Key: string; privateKey: string; publicKey: string }

export function newKeySet(channelNo: string): DemoKeySet {
  const { privateKey, publicKey } = sm2KeyPair()
  return { channelNo, sm4Key: toHex(randomBytes(16)), privateKey: toHex(privateKey), publicKey: toHex(publicKey) }
}
