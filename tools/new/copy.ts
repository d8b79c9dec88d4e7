import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { planOf } from './scaffold.ts'
import { write } from './write.ts'

const root = join(import.meta.dirname, '../..')
/** What `npm run new` is asked for in a copy: one of each. */
export const asked = [
  ['module', 'money', 'sample-refunds'],
  ['app', 'sample-zone', '示例专区'],
  ['component', 'money', 'SampleField'],
]

/** The repository without its pictures; its packages are the copy's own, everything else is installed already. */
function copyRepository(copy: string): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of files.split('\n'))
    if (file && !/\.(png|jpg)$/.test(file) && existsSync(join(root, file))) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      cpSync(join(root, file), join(copy, file))
    }
  for (const folder of ['', 'mock-server', 'ui-kit', 'ui-kit/gallery']) {
    const installed = join(root, folder, 'node_modules')
    if (!existsSync(installed)) continue
    mkdirSync(join(copy, folder, 'node_modules'))
    for (const name of readdirSync(installed))
      if (name !== '@one-card' && name !== '.vite')
        symlinkSync(join(installed, name), join(copy, folder, 'node_modules', name))
  }
  mkdirSync(join(copy, 'node_modules/@one-card'))
  for (const name of readdirSync(join(root, 'node_modules/@one-card')))
    symlinkSync(
      join(copy, relative(root, realpathSync(join(root, 'node_modules/@one-card', name)))),
      join(copy, 'node_modules/@one-card', name),
    )
}

/** What came of it, by paths in the copy. */
export interface NewParts {
  created: string[]
  edited: string[]
}

/** A copy of the repository in an empty folder, with a module, an app and a component of `npm run new` in it. */
export async function copyWithNewParts(copy: string): Promise<NewParts> {
  copyRepository(copy)
  const parts: NewParts = { created: [], edited: [] }
  for (const command of asked) {
    const plan = planOf(command)
    await write(copy, plan)
    parts.created.push(...Object.keys(plan.creates))
    parts.edited.push(...Object.keys(plan.edits))
  }
  return parts
}
