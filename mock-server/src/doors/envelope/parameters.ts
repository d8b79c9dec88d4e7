import { Compile, type Validator } from 'typebox/compile'
import type { Service } from '@one-card/platform-api'
import { codeOf, scenes } from '@one-card/records'
import { refuse } from '../../refusal.ts'

type Fault = ReturnType<Validator['Errors']>[number]

const validators = new WeakMap<Service, Validator>()

function validatorOf(service: Service): Validator {
  const known = validators.get(service)
  if (known) return known
  const compiled = Compile(service.params) as unknown as Validator
  validators.set(service, compiled)
  return compiled
}

/** Exactly the service's parameters (decision 0112); refuses with FORMAT_INVALID, naming the field and, where it is too long, the limit. */
export function checkParameters(service: Service, params: Record<string, unknown>): void {
  const unknown = Object.keys(params).find((name) => !Object.hasOwn(service.params.properties, name))
  if (unknown !== undefined) refuse('FORMAT_INVALID', unknown)
  const validator = validatorOf(service)
  if (validator.Check(params)) return
  const { field, limit } = faultOf(validator.Errors(params))
  refuse('FORMAT_INVALID', field, limit)
}

/** Refuses with SCENE_NOT_GRANTED where a card would be used for what its caller did not register; what is no scene at all its service refuses. */
export function checkScene({ scene }: Record<string, unknown>, granted: string[] | undefined): void {
  if (granted === undefined || typeof scene !== 'string') return
  const code = codeOf(scenes, scene.split('/')[0]!)
  if (code !== undefined && !granted.includes(code)) refuse('SCENE_NOT_GRANTED')
}

/** The innermost fault says most: of a union only its members know which field is wrong. */
function faultOf(faults: Fault[]): { field: string; limit?: number } {
  const fault = faults.reduce((deepest, each) => (depthOf(each) > depthOf(deepest) ? each : deepest))
  const path = fault.instancePath.split('/').slice(1)
  if (fault.keyword === 'required') path.push(fault.params.requiredProperties[0]!)
  const field = path.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
  return { field, ...(fault.keyword === 'maxLength' && { limit: Number(fault.params.limit) }) }
}

function depthOf({ instancePath }: Fault): number {
  return instancePath.split('/').length
}
