import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Deviation } from './deviation.ts'
import { deviationsIn } from './deviations.ts'

const id = 'virtual:app-deviations'
const apps = join(import.meta.dirname, '../../../../apps')

/** Only micro-apps are held to the kit; the simulators play other people's systems. */
const microApps = () =>
  readdirSync(apps)
    .sort()
    .filter((app) => existsSync(join(apps, app, 'src/micro.ts')))

function deviationsOf(app: string): Deviation[] {
  const files = readdirSync(join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .sort()
  return files.flatMap((file) => deviationsIn(app, `src/${file}`, readFileSync(join(apps, app, 'src', file), 'utf8')))
}

/** Reads, when the gallery is built, where each micro-app departs from the kit. */
export function appDeviations(): Plugin {
  return {
    name: 'one-card:app-deviations',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(loaded) {
      if (loaded !== `\0${id}`) return
      const found = microApps().map((app) => ({ app, deviations: deviationsOf(app) }))
      return `export const appDeviations = ${JSON.stringify(found)}`
    },
  }
}
