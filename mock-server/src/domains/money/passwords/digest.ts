import { scrypt, timingSafeEqual } from 'node:crypto'

/** 16 MiB and some fifty milliseconds a try: six digits stand up to guessing only by what a guess costs. */
const cost = { N: 16_384, r: 8, p: 1 }
const digestBytes = 32

export async function digestOfPassword(password: string, salt: Uint8Array): Promise<string> {
  return `${Buffer.from(salt).toString('hex')}:${(await slowHash(password, salt)).toString('hex')}`
}

export async function fitsDigest(password: string, digest: string): Promise<boolean> {
  const [salt = '', expected = ''] = digest.split(':')
  return timingSafeEqual(await slowHash(password, Buffer.from(salt, 'hex')), Buffer.from(expected, 'hex'))
}

function slowHash(password: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password, salt, digestBytes, cost, (error, hash) => (error ? reject(error) : resolve(hash))),
  )
}
