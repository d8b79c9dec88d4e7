import { parseBeijingTime } from './time.ts'

const base64 = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)

/** The strict form of every field of tables D.1 and D.2 (decisions 0109–0112). None but `msg` can hold an `&`. */
export const form = {
  requestId: (text: string) => /^[0-9a-f]{32}$/.test(text),
  timestamp: (text: string) => parseBeijingTime(text) !== undefined,
  channelNo: (text: string) => /^\d{12}$/.test(text),
  applicationNo: (text: string) => /^\d{2}$/.test(text),
  data: base64,
  msgCode: (text: string) => /^\d{6}$/.test(text),
  msg: (text: string) => text.length > 0,
  /** Empty when the platform does not know the caller (decision 0120). */
  result: (text: string) => text === '' || base64(text),
  signature: (text: string) => /^[0-9a-f]{128}$/.test(text),
}

type FieldName = keyof typeof form

/** Names the first field that is missing, not a string, out of form, or not in the table at all. */
export function fieldAtFault(
  body: Record<string, unknown>,
  required: FieldName[],
  optional: FieldName[] = [],
): string | undefined {
  const known: string[] = [...required, ...optional]
  const wrong =
    required.find((name) => !inForm(name, body[name])) ??
    optional.find((name) => name in body && !inForm(name, body[name]))
  return wrong ?? printable(Object.keys(body).find((name) => !known.includes(name)))
}

function inForm(name: FieldName, value: unknown): boolean {
  return typeof value === 'string' && form[name](value)
}

/** A field name from an unknown sender is repeated only when it looks like a field name: letters, digits, 32 at most. */
function printable(name: string | undefined): string | undefined {
  return name === undefined || /^\w{1,32}$/.test(name) ? name : 'body'
}
