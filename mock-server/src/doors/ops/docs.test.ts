import { fastify } from 'fastify'
import { expect, it } from 'vitest'
import { openServices } from '@one-card/platform-api'
import { docs } from './docs.ts'

it('serves the reference of every open service', async () => {
  const app = fastify()
  await docs(app, { version: '1' })
  const { openapi, paths } = (await app.inject('/docs/json')).json<{ openapi: string; paths: object }>()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toHaveLength(Object.keys(openServices).length)
  const page = await app.inject('/docs/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  await app.close()
})
