import type { PageServices, WorkerService } from './page-services.ts'

type FirstName = Exclude<keyof PageServices, WorkerService>

/**
 * Which page services a micro-app needs for its first view, by its own keys. With `query` a parameter comes from the address, by
 * its name there (`{ orderNo: 'order' }`); an address without it asks for nothing.
 */
export type FirstView = Record<string, FirstName | { name: FirstName; query: Record<string, string> }>

export interface FirstCall {
  key: string
  name: FirstName
  params: Record<string, string>
}

/** What an address, below `/h5` or whole, begins with. */
export function firstCalls(firstView: FirstView, path: string): FirstCall[] {
  const given = new URLSearchParams(path.split('#')[0]!.split('?')[1] ?? '')
  return Object.entries(firstView).flatMap(([key, service]) => {
    if (typeof service === 'string') return [{ key, name: service, params: {} }]
    const params: Record<string, string> = {}
    for (const [param, name] of Object.entries(service.query)) {
      const value = given.get(name)
      if (value === null) return []
      params[param] = value
    }
    return [{ key, name: service.name, params }]
  })
}
