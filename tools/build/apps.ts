import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isPageName, type PageName } from '../../packages/platform-api/src/page-names.ts'

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

/** The apps that are pages of the platform; each needs its lines in the page registry. */
export function microAppsOf(apps: App[]): (App & { name: PageName; micro: string })[] {
  return apps.flatMap(({ name, main, micro }) => {
    if (micro === undefined) return []
    if (!isPageName(name)) throw new Error(`apps/${name} is not in packages/platform-api/src/pages.ts`)
    return [{ name, main, micro }]
  })
}
