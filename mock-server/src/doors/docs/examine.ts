import {
  beijingTime,
  canonicalText,
  insideWindow,
  openData,
  parseBeijingTime,
  readRequest,
  verifyRequest,
} from '@one-card/envelope'
import { fromHex, sm2PublicKey, sm3, toHex, type PublicKey } from '@one-card/gm'

/** One step from a pasted body to what its data says: `ok` where it is right, `bad` where somebody has to mend something. */
export interface Step {
  title: string
  text: string
  tone: 'ok' | 'bad' | 'plain'
}

/** What was pasted; keys in hex, or empty. A key is used for this answer and kept nowhere. */
export interface Pasted {
  body: string
  publicKey: string
  sm4Key: string
}

const step = (tone: Step['tone']) => (title: string, text: string) => ({ title, text, tone })
const [ok, bad, plain] = [step('ok'), step('bad'), step('plain')]
const utf8 = new TextEncoder()

/** Forms in which signatures come from other libraries. */
function signatureForm(signature: unknown): string | undefined {
  if (typeof signature !== 'string') return 'signature 应为字符串'
  if (/^[0-9a-f]{128}$/.test(signature)) return undefined
  if (/^30[0-9a-f]{2}02[0-9a-f]+$/i.test(signature))
    return '这是 DER（ASN.1）编码的签名，请取出其中的 r 和 s，各补足 32 字节后相连'
  if (/^[0-9A-Fa-f]{128}$/.test(signature)) return '请改用小写的十六进制'
  if (/^04[0-9a-f]{128}$/i.test(signature)) return '签名前多了 04，那是公钥的前缀'
  if (/^[A-Za-z0-9+/]{80,}={0,2}$/.test(signature)) return '这是 Base64，请改用十六进制'
  return '应为 r‖s 的 128 位小写十六进制'
}

function fieldStep(field: string, given: Record<string, unknown>): Step {
  if (field === 'signature') return bad('字段 signature', signatureForm(given.signature) ?? '')
  if (field === 'timestamp') return bad('字段 timestamp', '应为北京时间 YYYY-MM-DD HH:MM:SS')
  if (field === 'data') return bad('字段 data', '应为不含换行的 Base64')
  if (field === 'body') return bad('报文', '不是 JSON 对象，或同一个键出现了两次')
  return bad(`字段 ${field}`, '缺少、多余或格式不符，请对照报文规范')
}

function readKey(text: string): PublicKey | undefined {
  try {
    return sm2PublicKey(text.trim().toLowerCase())
  } catch {
    return undefined
  }
}

/** Java clients send what they leave out as `null` or as an empty text; the platform takes neither (decision 0113). */
function emptySteps(params: Record<string, unknown>): Step[] {
  const empty = Object.entries(params).filter(([, value]) => value === null || value === '')
  return empty.map(([name, value]) => bad(`参数 ${name}`, `${value === null ? 'null' : '空字符串'} 应当去掉，不要发送`))
}

/** From a body to its canonical text, digest, signature, time and parameters, and what is wrong on the way. */
export function examine({ body, publicKey, sm4Key }: Pasted, now: Date): Step[] {
  const read = readRequest(utf8.encode(body.trim()))
  let given: Record<string, unknown>
  try {
    given = JSON.parse(body) as Record<string, unknown>
  } catch {
    return [fieldStep('body', {})]
  }
  const steps: Step[] = []
  if (!read.ok) steps.push(fieldStep(read.field, given))
  const text = canonicalText(given)
  steps.push(plain('签名原文', text), plain('SM3 摘要（仅签名原文，未含用户标识）', toHex(sm3(utf8.encode(text)))))
  if (!read.ok) return steps
  const { timestamp } = read.request
  const offSeconds = Math.round((parseBeijingTime(timestamp)!.getTime() - now.getTime()) / 1000)
  steps.push(
    insideWindow(timestamp, now)
      ? ok('时间', `与平台相差 ${Math.abs(offSeconds)} 秒`)
      : bad(
          '时间',
          `比平台${offSeconds > 0 ? '快' : '慢'} ${Math.abs(offSeconds)} 秒，允许 5 分钟；平台时间 ${beijingTime(now)}`,
        ),
  )
  const key = publicKey === '' ? undefined : readKey(publicKey)
  if (key === undefined)
    return [
      ...steps,
      publicKey === '' ? plain('签名', '填写公钥后可以验签') : bad('公钥', '应为以 04 开头的 130 位十六进制'),
    ]
  const verified = verifyRequest(read.request, key)
  if (verified === undefined)
    return [...steps, bad('签名', '与公钥不符：请核对私钥、用户标识 1234567812345678，以及上面的签名原文')]
  steps.push(ok('签名', '正确'))
  if (sm4Key === '') return steps
  if (!/^[0-9a-f]{32}$/i.test(sm4Key)) return [...steps, bad('SM4 密钥', '应为 32 位十六进制')]
  const params = openData(verified, fromHex(sm4Key.toLowerCase()))
  if (params === undefined)
    return [...steps, bad('解密', '用这把密钥解不开：应为 Base64( IV ‖ SM4-CBC-PKCS#7 密文 )，内容为 JSON 对象')]
  return [...steps, ok('解密', JSON.stringify(params)), ...emptySteps(params)]
}
