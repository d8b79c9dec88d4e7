import type { FastifyRequest } from 'fastify'
import { hostNameOf } from '../ops/own-host.ts'

/** Pages speak HTTPS; plain HTTP only on this machine (§8.1.2.1-g, decisions 0114 and 0127). */
export function isSafe(request: Pick<FastifyRequest, 'protocol' | 'headers' | 'ips'>): boolean {
  return request.protocol === 'https' || hostNameOf(request) === 'localhost'
}

export function originOf(referer: string | undefined): string | undefined {
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined
}

/** The address the page's router sees: below `/h5`, and the token is nobody's business. */
export function pathWithoutToken(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  searchParams.delete('token')
  return pathname.replace(/^\/h5/, '') + (searchParams.size > 0 ? `?${searchParams}` : '')
}
