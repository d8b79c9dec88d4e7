import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import type { checkVectors } from './crypto-vectors.ts'

const outDir = mkdtempSync(join(tmpdir(), 'one-card-crypto-'))
test.afterAll(() => rmSync(outDir, { recursive: true, force: true }))

test('the built bundle gives every recorded value in Chromium, by the engine that browsers get', async ({ page }) => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: ['chrome67', 'safari14'],
      outDir,
      lib: {
        entry: join(import.meta.dirname, 'crypto-vectors.ts'),
        name: 'vectors',
        formats: ['iife'],
        fileName: () => 'vectors.js',
      },
    },
  })
  await page.goto('about:blank')
  await page.addScriptTag({ path: join(outDir, 'vectors.js') })
  const outcome = await page.evaluate(() =>
    (window as unknown as { vectors: { checkVectors: typeof checkVectors } }).vectors.checkVectors(),
  )
  expect(outcome.length).toBeGreaterThan(50)
  expect(outcome.filter(([, holds]) => !holds).map(([what]) => what)).toEqual([])
})
