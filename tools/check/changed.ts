import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const lines = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)

/** The commit that `--changed` compares with: what this branch began from on main; on main itself the last commit. */
export const changedSince = () => lines('merge-base', 'HEAD', 'main')[0]!

/** Files that differ from that commit, new ones included, those that are gone left out. */
export function changedFiles(since: string): string[] {
  const files = [...lines('diff', '--name-only', since), ...lines('ls-files', '--others', '--exclude-standard')]
  return [...new Set(files)].filter((file) => existsSync(file))
}

/** What no journey can notice. */
const unseen = /\.(test|stories)\.ts$|\.md$|^docs\/|^tools\/(?!build\/)|\/test\//

/** The journeys that a change can reach: all of them, unless it stays within journeys and micro-apps. */
export function journeysOf(files: string[]): string[] {
  const all = readdirSync('e2e').filter((file) => file.endsWith('.spec.ts'))
  const reached = files
    .filter((file) => !unseen.test(file))
    .flatMap((file) => {
      if (all.includes(file.replace('e2e/', ''))) return [file.replace('e2e/', '')]
      const app = /^apps\/([^/]+)\//.exec(file)?.[1]
      return app === undefined ? all : all.filter((spec) => readFileSync(join('e2e', spec), 'utf8').includes(app))
    })
  return [...new Set(reached)]
}
