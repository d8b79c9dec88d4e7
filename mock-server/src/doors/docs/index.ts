import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { calculator } from './calculator.ts'
import { codesTable } from './codes.ts'
import { embedPlayground } from './embed-code.ts'
import type { Dictionaries } from '../../dictionaries.ts'
import { fieldDictionary } from './fields.ts'
import { sendDoc } from './layout.ts'
import { htmlOf } from './markdown.ts'
import { reference } from './reference.ts'
import { root } from './root.ts'
import { statusPage, type StatusDeps } from './status.ts'
import { tryPage, type TryDeps } from './try-page.ts'
import { vectorFiles } from './vectors.ts'

export interface DocsDeps extends StatusDeps, TryDeps {
  version: string
  dictionaries: Dictionaries
}

const documents = [
  ['/docs/', '十行接入', 'docs/operators.md'],
  ['/docs/wire', '报文规范', 'docs/wire.md'],
  ['/docs/hosts', '宿主指南', 'docs/hosts.md'],
  ['/docs/changelog', '更新记录', 'packages/channel-sdk/CHANGELOG.md'],
] as const

/** `/docs`: for engineers of channels and systems, from the first page in ten lines to each msgCode. */
export async function docs(scope: FastifyInstance, deps: DocsDeps): Promise<void> {
  scope.get('/docs', (_request, reply) => reply.redirect('/docs/'))
  for (const [path, title, file] of documents) {
    const body = htmlOf(await readFile(join(root, file), 'utf8'))
    scope.get(path, (_request, reply) => sendDoc(reply, path, title, body))
  }
  const codes = codesTable()
  scope.get('/docs/codes', (_request, reply) => sendDoc(reply, '/docs/codes', '返回码', codes))
  await scope.register(async (forms) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 256 * 1024 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
    )
    calculator(forms, deps.clock)
    tryPage(forms, deps)
  })
  embedPlayground(scope)
  fieldDictionary(scope, deps)
  vectorFiles(scope)
  statusPage(scope, deps)
  await reference(scope, deps)
}
