import { join } from 'node:path'
import { WrongCommand } from './plan.ts'
import { planOf, usage } from './scaffold.ts'
import { write } from './write.ts'

/** `npm run new -- …`: a module, an app or a component that passes `npm test` as it is. */
const root = join(import.meta.dirname, '../..')
try {
  const plan = planOf(process.argv.slice(2))
  for (const file of await write(root, plan)) console.log(file in plan.creates ? 'new ' : 'line', file)
  console.log(['\nNext:', ...plan.next].join('\n* '))
} catch (error) {
  if (!(error instanceof WrongCommand)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 1
}
