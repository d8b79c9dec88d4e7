import { Compile, type Validator } from 'typebox/compile'
import type { Service } from '@one-card/platform-api'
import { codeOf, isOpen, scenes } from '@one-card/records'
import { unseenIn } from '@one-card/records/plain-text'
import type { Dictionaries } from '../../dictionaries.ts'
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
  const { field, limit, path } = faultOf(validator.Errors(params))
  const value = path.reduce<unknown>((outer, step) => (outer as Record<string, unknown> | null)?.[step], params)
  refuse('FORMAT_INVALID', field, { limit, expected: expectedOf(value) })
}

/** What an engineer has to mend, by what was sent; nothing of it is said but the code of a character that nobody sees. */
function expectedOf(value: unknown): string | undefined {
  if (value === null) return '不能为 null，没有值时请不要传这个参数'
  if (value === '') return '不能为空字符串，没有值时请不要传这个参数'
  const unseen = typeof value === 'string' ? unseenIn(value) : undefined
  return unseen === undefined ? undefined : `含有看不见或无法识别的字符 ${unseen}`
}

/** Refuses with SCENE_NOT_GRANTED where a card would be used for what its caller did not register; what is no scene at all its service refuses. */
export function checkScene(
  { scene }: Record<string, unknown>,
  granted: string[] | undefined,
  dictionaries: Dictionaries,
): void {
  if (granted === undefined || typeof scene !== 'string') return
  const table = dictionaries.now()[scenes.name]!
  const code = codeOf(table, scene.split('/')[0]!)
  if (code === undefined) return
  if (!isOpen(table, code)) refuse('FORMAT_INVALID', 'scene', { expected: '该应用场景已停用或尚未启用（表 C.7）' })
  if (!granted.includes(code)) refuse('SCENE_NOT_GRANTED')
}

/** The innermost fault says most: of a union only its members know which field is wrong. */
function faultOf(faults: Fault[]): { field: string; limit?: number; path: string[] } {
  const fault = faults.reduce((deepest, each) => (depthOf(each) > depthOf(deepest) ? each : deepest))
  const path = fault.instancePath.split('/').slice(1)
  if (fault.keyword === 'required') path.push(fault.params.requiredProperties[0]!)
  const field = path.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
  return { field, path, ...(fault.keyword === 'maxLength' && { limit: Number(fault.params.limit) }) }
}

function depthOf({ instancePath }: Fault): number {
  return instancePath.split('/').length
}
