import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHex, randomBytes, sm2KeyPair, toHex } from '@one-card/gm'
import type { Role } from '../db/open.ts'
import type { PlatformKeys } from '../db/sealing.ts'
import { writeWhole } from './whole-file.ts'

/** Every value in hex, as the file holds it. */
type Written = Record<keyof PlatformKeys, string>

/** `platform-keys.json`, one entry a role, mode 0600; made on the first start. Several processes on one PostgreSQL share a copy. */
export function platformKeys(dataDir: string, role: Role): PlatformKeys {
  const file = join(dataDir, 'platform-keys.json')
  const known = existsSync(file) ? readKeys(file) : {}
  const written = known[role] ?? freshKeys()
  if (!known[role]) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeWhole(file, { ...known, [role]: written })
  }
  return { ...written, dataKey: fromHex(written.dataKey), indexKey: fromHex(written.indexKey) }
}

function readKeys(file: string): Partial<Record<Role, Written>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Role, Written>>
  } catch {
    // A parser's message would repeat a piece of the keys.
    throw new Error(`Cannot read the keys in ${file}; put back the file this database was made with.`)
  }
}

function freshKeys(): Written {
  const { privateKey, publicKey } = sm2KeyPair()
  return {
    privateKey: toHex(privateKey),
    publicKey: toHex(publicKey),
    dataKey: toHex(randomBytes(16)),
    indexKey: toHex(randomBytes(32)),
  }
}
