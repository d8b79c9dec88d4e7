import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Deviation } from './deviation.ts'
import { deviationsIn } from './deviations.ts'

const id = 'virtual:app-deviations'
const root = join(import.meta.dirname, '../../../..')

const inFolder = (parent: string, wanted: (name: string) => boolean) =>
  readdirSync(join(root, parent))
    .sort()
    .filter(wanted)
    .map((name) => ({ name, src: join(root, parent, name, 'src') }))

/** Micro-apps and the features they show are held to the kit; the simulators play other people's systems. */
const heldToTheKit = () => [
  ...inFolder('apps', (name) => existsSync(join(root, 'apps', name, 'src/micro.ts'))),
  ...inFolder('packages', (name) => name.startsWith('feature-')),
]

function deviationsOf(app: string, src: string): Deviation[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .sort()
  return files.flatMap((file) => deviationsIn(app, `src/${file}`, readFileSync(join(src, file), 'utf8')))
}

/** Reads, when the gallery is built, where each micro-app and each feature departs from the kit. */
export function appDeviations(): Plugin {
  return {
    name: 'one-card:app-deviations',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(loaded) {
      if (loaded !== `\0${id}`) return
      const found = heldToTheKit().map(({ name, src }) => ({ app: name, deviations: deviationsOf(name, src) }))
      return `export const appDeviations = ${JSON.stringify(found)}`
    },
  }
}
