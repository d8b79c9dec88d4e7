import type { FastifyInstance } from 'fastify'
import { examine, type Pasted, type Step } from './examine.ts'
import { sendDoc } from './layout.ts'
import { escaped } from './markdown.ts'

const path = '/docs/calculator'
const empty: Pasted = { body: '', publicKey: '', sm4Key: '' }
const shown = ({ title, text, tone }: Step) =>
  `<li class="${tone}"><b>${escaped(title)}</b><code>${escaped(text)}</code></li>`
export const stepList = (steps: Step[]) => `<ol class="steps">${steps.map(shown).join('')}</ol>`

const form = ({ body, publicKey }: Pasted, steps: Step[]) => `<h1>报文计算</h1>
<p>粘贴一份请求报文，逐步看到签名原文、摘要、验签和解密的结果，以及哪里不对。请只使用测试密钥；填写的内容不保存，也不写日志。</p>
<form method="post" action="${path}">
<label for="body">请求报文（JSON）</label><textarea id="body" name="body" required spellcheck="false">${escaped(body)}</textarea>
<label for="publicKey">登记的 SM2 公钥（130 位十六进制，可不填）</label><input id="publicKey" name="publicKey" value="${escaped(publicKey)}" autocomplete="off">
<label for="sm4Key">测试 SM4 密钥（32 位十六进制，可不填）</label><input id="sm4Key" name="sm4Key" autocomplete="off">
<button>逐步计算</button></form>
${steps.length > 0 ? `<h2>结果</h2>${stepList(steps)}` : ''}`

/** A form without script: what was pasted comes back step by step. */
export function calculator(scope: FastifyInstance, clock: () => Date): void {
  scope.get(path, (_request, reply) => sendDoc(reply, path, '报文计算', form(empty, [])))
  scope.post<{ Body: Partial<Pasted> | undefined }>(path, (request, reply) => {
    const pasted = { ...empty, ...request.body }
    return sendDoc(reply, path, '报文计算', form(pasted, examine(pasted, clock())))
  })
}
