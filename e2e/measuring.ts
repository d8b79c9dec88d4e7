import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type * as Measuring from '../ui-kit/measure/index.ts'

declare global {
  interface Window {
    measuring: typeof Measuring
  }
}

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, '../ui-kit/measure/index.ts')
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, name: 'measuring', formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[]
  return `${built!.output[0].code}\nwindow.measuring = measuring`
}

/** Puts `ui-kit/measure` as `window.measuring` into every document the page opens from now on. */
export async function bringMeasuring(page: Page): Promise<void> {
  bundled ??= bundle()
  await page.addInitScript({ content: await bundled })
}
