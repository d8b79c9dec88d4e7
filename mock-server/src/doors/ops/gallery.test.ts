import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastify, type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { gallery } from './gallery.ts'

let pagesDir: string
let app: FastifyInstance

beforeEach(() => {
  pagesDir = mkdtempSync(join(tmpdir(), 'one-card-gallery-'))
  app = fastify()
})
afterEach(async () => {
  await app.close()
  rmSync(pagesDir, { recursive: true, force: true })
})

async function built(): Promise<void> {
  mkdirSync(join(pagesDir, 'ui-kit/assets'), { recursive: true })
  for (const file of ['index.html', 'index.json', 'assets/iframe-1a2b.js'])
    writeFileSync(join(pagesDir, 'ui-kit', file), file)
  await gallery(app, { pagesDir })
}

it('serves the gallery, which asks nobody else for anything and is no search result', async () => {
  await built()
  const page = await app.inject('/ui-kit/')
  expect(page.body).toBe('index.html')
  expect(page.headers['content-security-policy']).not.toMatch(/https?:|\*/)
  expect(page.headers['x-robots-tag']).toBe('noindex')
})

it('lets a browser keep what has its content in its name, and ask for the rest', async () => {
  await built()
  expect((await app.inject('/ui-kit/assets/iframe-1a2b.js')).headers['cache-control']).toContain('immutable')
  expect((await app.inject('/ui-kit/index.json')).headers['cache-control']).toBe('no-cache')
})

it('leads on from the address without a slash', async () => {
  await built()
  expect((await app.inject('/ui-kit')).headers.location).toBe('/ui-kit/')
})

it('says in words that nothing was built', async () => {
  await gallery(app, { pagesDir })
  const answer = await app.inject('/ui-kit/')
  expect([answer.statusCode, answer.body]).toEqual([404, '还没有界面组件库，请先运行 npm run build。'])
})
