/**
 * SM2, SM3 and SM4 as both engines offer them (crypto.md): bytes in, bytes out, no strings, no options.
 * `node.ts` and `web.ts` export exactly these names, and package.json chooses by condition, so a certified module
 * replaces one file. Key handles are an engine's own: make each once and keep it.
 */
export interface Gm<Public extends PublicHandle, Private extends PrivateHandle<Public>> {
  sm3(message: Uint8Array): Uint8Array
  hmacSm3(key: Uint8Array, message: Uint8Array): Uint8Array

  /** CBC with PKCS#7; key and iv 16 bytes, the iv fresh for each message. */
  sm4Encrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array
  /** Throws unless length and padding are exactly right. Only for authenticated messages, so that it is no padding oracle. */
  sm4Decrypt(key: Uint8Array, iv: Uint8Array, secret: Uint8Array): Uint8Array

  sm2KeyPair(): KeyPair
  /** 32 bytes or 64 hex digits in [1, n − 2]; throws on anything else. */
  sm2PrivateKey(key: Uint8Array | string): Private
  /** 65 bytes 04 ‖ x ‖ y or 130 hex digits; throws unless the point is on the curve. */
  sm2PublicKey(key: Uint8Array | string): Public

  /** GB/T 32918.2 with SM3 and the default user id (decision 0115): r ‖ s, 64 bytes. */
  sign(key: Private, message: Uint8Array): Uint8Array
  /** False on every signature that is not right in form and value; never throws on one. */
  verify(key: Public, message: Uint8Array, signature: Uint8Array): boolean

  /** GB/T 32918.4: C1 ‖ C3 ‖ C2, 97 bytes longer than the message, which may not be empty. */
  sm2Encrypt(key: Public, message: Uint8Array): Uint8Array
  /** Throws on anything that was not made for this key. */
  sm2Decrypt(key: Private, secret: Uint8Array): Uint8Array

  randomBytes(length: number): Uint8Array
  toHex(bytes: Uint8Array): string
  /** Lower-case hex only; throws on anything else. */
  fromHex(hex: string): Uint8Array
  toBase64(bytes: Uint8Array): string
  /** Canonical Base64 only (RFC 4648 §4, with padding); throws on anything else. */
  fromBase64(text: string): Uint8Array
}

/** A new key pair as raw bytes: private 32, public 65 (04 ‖ x ‖ y). */
export interface KeyPair {
  privateKey: Uint8Array
  publicKey: Uint8Array
}
export interface PublicHandle {
  readonly bytes: Uint8Array
}
/** Its JSON and text hold no private byte, so that a handle may be logged or sent by mistake. */
export interface PrivateHandle<Public extends PublicHandle> {
  readonly publicKey: Public
}
