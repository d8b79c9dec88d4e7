import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sendDoc } from './layout.ts'
import { root } from './root.ts'

const path = '/docs/vectors'
/** Name below `/docs/vectors/`, what it is, where it stands in the repository. */
const files = [
  ['standards.json', 'SM2、SM3、SM4 标准中的例子', 'packages/gm/vectors/standards.json'],
  ['requests.json', '请求报文（表 D.1）', 'packages/envelope/vectors/requests.json'],
  ['refused-requests.json', '应当拒绝的请求报文', 'packages/envelope/vectors/refused-requests.json'],
  ['answers.json', '应答报文（表 D.2）', 'packages/envelope/vectors/answers.json'],
  ['check_vectors.py', 'Python 核对脚本（标准库和 cryptography）', 'docs/checks/check_vectors.py'],
  ['CheckVectors.java', 'Java 核对程序（只用 JDK 17）', 'docs/checks/CheckVectors.java'],
] as const

/** Vectors and programs that reproduce them, for whoever writes a client in another language. */
export function vectorFiles(scope: FastifyInstance): void {
  const list = files.map(([name, words]) => `<li><a href="${path}/${name}">${name}</a> ${words}</li>`)
  scope.get(path, (_request, reply) =>
    sendDoc(
      reply,
      path,
      '测试向量',
      `<h1>测试向量</h1><p>任何语言都可以用这些数据核对自己的实现。</p><ul>${list.join('')}</ul>`,
    ),
  )
  for (const [name, , file] of files)
    scope.get(`${path}/${name}`, (_request, reply) =>
      reply
        .type(name.endsWith('.json') ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8')
        .send(readFileSync(join(root, file))),
    )
}
