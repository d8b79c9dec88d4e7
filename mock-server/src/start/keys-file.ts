import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHex, randomBytes, sm2KeyPair, toHex } from '@one-card/gm'
import type { Role } from '../db/open.ts'
import type { ColumnKeys, PlatformKeys } from '../db/sealing.ts'
import { writeWhole } from './whole-file.ts'

type WrittenColumnKeys = Record<keyof ColumnKeys, string>
/** Every key in hex, as the file holds it. */
type Written = WrittenColumnKeys &
  Pick<PlatformKeys, 'privateKey' | 'publicKey' | 'sealsWith'> & { newer?: WrittenColumnKeys[] }

const fileOf = (dataDir: string) => join(dataDir, 'platform-keys.json')

/** `platform-keys.json`, one entry a role, mode 0600; made on the first start. Several processes on one PostgreSQL share a copy. */
export function platformKeys(dataDir: string, role: Role): PlatformKeys {
  const file = fileOf(dataDir)
  const known = existsSync(file) ? readKeys(file) : {}
  const written = known[role] ?? freshKeys()
  if (!known[role]) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeWhole(file, { ...known, [role]: written })
  }
  const { newer, ...first } = written
  return { ...first, ...columnKeys(written), ...(newer && { newer: newer.map(columnKeys) }) }
}

/** A generation more of column keys (decision 0065), which opens from now on and seals once it is used. Says its number. */
export function addColumnKeys(dataDir: string, role: Role): number {
  const written = writtenOf(dataDir, role)
  const newer = [...(written.newer ?? []), freshColumnKeys()]
  rewrite(dataDir, role, { ...written, newer })
  return newer.length + 1
}

/** From the next minute on running platforms seal with this generation. */
export function useColumnKeys(dataDir: string, role: Role, generation: number): void {
  const written = writtenOf(dataDir, role)
  const newest = (written.newer?.length ?? 0) + 1
  if (!(generation >= 1 && generation <= newest)) throw new Error(`没有第 ${generation} 代密钥，共有 ${newest} 代`)
  rewrite(dataDir, role, { ...written, sealsWith: generation })
}

function writtenOf(dataDir: string, role: Role): Written {
  const file = fileOf(dataDir)
  const written = existsSync(file) ? readKeys(file)[role] : undefined
  if (written === undefined) throw new Error(`${file} 里没有这个平台的密钥，请先启动一次平台`)
  return written
}

function rewrite(dataDir: string, role: Role, written: Written): void {
  const file = fileOf(dataDir)
  writeWhole(file, { ...readKeys(file), [role]: written })
}

function readKeys(file: string): Partial<Record<Role, Written>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Role, Written>>
  } catch {
    // A parser's message would repeat a piece of the keys.
    throw new Error(`Cannot read the keys in ${file}; put back the file this database was made with.`)
  }
}

const columnKeys = ({ dataKey, indexKey }: WrittenColumnKeys): ColumnKeys => ({
  dataKey: fromHex(dataKey),
  indexKey: fromHex(indexKey),
})
const freshColumnKeys = (): WrittenColumnKeys => ({
  dataKey: toHex(randomBytes(16)),
  indexKey: toHex(randomBytes(32)),
})

function freshKeys(): Written {
  const { privateKey, publicKey } = sm2KeyPair()
  return { privateKey: toHex(privateKey), publicKey: toHex(publicKey), ...freshColumnKeys() }
}
