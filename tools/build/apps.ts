import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface App {
  /** The folder's name, which is the page's name. */
  name: string
  main: string
  /** Undefined for the simulators, which are plain pages and not micro-apps. */
  micro: string | undefined
}

/** Every folder of `apps/` that has a page; a new one needs no line here. */
export function findApps(root: string): App[] {
  return readdirSync(join(root, 'apps'))
    .sort()
    .flatMap((name) => {
      const [main, micro] = ['main.ts', 'micro.ts'].map((file) => join(root, 'apps', name, 'src', file)) as [
        string,
        string,
      ]
      return existsSync(main) ? [{ name, main, micro: existsSync(micro) ? micro : undefined }] : []
    })
}

export const microAppsOf = (apps: App[]) =>
  apps.filter((app): app is App & { micro: string } => app.micro !== undefined)
