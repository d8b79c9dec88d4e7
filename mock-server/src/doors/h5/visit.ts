import type { FastifyRequest } from 'fastify'
import { hostNameOf } from '../ops/own-host.ts'

/** Pages speak HTTPS; plain HTTP only on this machine (§8.1.2.1-g, decisions 0114 and 0127). */
export function isSafe(request: Pick<FastifyRequest, 'protocol' | 'headers' | 'ips'>): boolean {
  return request.protocol === 'https' || hostNameOf(request) === 'localhost'
}

export function originOf(referer: string | undefined): string | undefined {
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined
}

/**
 * The token of an address as its query gives it; the first of several. `amp;token`: an address whose & was written as in HTML, which
 * is a damaged link whatever stands there.
 */
export function tokenOf(query: { token?: string | string[]; 'amp;token'?: string | string[] }): string | undefined {
  const [token] = [query.token].flat()
  return token === undefined && query['amp;token'] !== undefined ? '' : token
}

/** The address the page's router sees: below `/h5`, and the token is nobody's business. */
export function pathWithoutToken(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  searchParams.delete('token')
  searchParams.delete('amp;token')
  return pathname.replace(/^\/h5/, '') + (searchParams.size > 0 ? `?${searchParams}` : '')
}
