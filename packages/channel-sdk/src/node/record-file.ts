import { openData, readKeySet, readRequest, verifyRequest } from '@one-card/envelope'
import type { KeySet } from './channel.ts'

/** A day's shared records as they came in a file (`partner-share/file`). */
export interface RecordFile {
  applicationNo: string
  day: string
  count: string
  /** RFC 4180, the first line names the fields. */
  csv: string
}

/** The bytes of a file, however they came: what is in it, or nothing where it is not whole, not the platform's, or for somebody else. */
export function openRecordFile(bytes: Uint8Array, keys: KeySet): RecordFile | undefined {
  const { sm4Key, platformPublicKey } = readKeySet(keys)
  const read = readRequest(bytes)
  const signed = read.ok ? verifyRequest(read.request, platformPublicKey) : undefined
  const file = signed && openData(signed, sm4Key)
  return file?.service === 'partner-share/file' ? (file as unknown as RecordFile) : undefined
}
