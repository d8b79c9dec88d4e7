import { themes } from '../../ui-kit/src/story.ts'
import { appPlan } from './app.ts'
import { componentPlan } from './component.ts'
import { domains } from '../../.dependency-cruiser.mjs'
import { modulePlan } from './module.ts'
import { WrongCommand, type Plan } from './plan.ts'

export const usage = `npm run new -- module <domain> <name>       e.g. module money refunds
npm run new -- app <name> <标题>             e.g. app local-zone 地方服务专区
npm run new -- component <theme> <Name>      e.g. component money AmountField`

/** The plan for the words of a command; throws WrongCommand where they say none. */
export function planOf([kind, ...words]: string[]): Plan {
  if (kind === 'module') return modulePlan(words, domains)
  if (kind === 'app') return appPlan(words)
  if (kind === 'component') return componentPlan(words, themes)
  throw new WrongCommand(kind === undefined ? 'What is to be made?' : `Nothing is called ${kind}.`)
}
