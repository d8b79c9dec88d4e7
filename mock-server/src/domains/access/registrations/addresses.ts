import { isIP } from 'node:net'

/** HTTPS by a domain's name, or this machine by the name `localhost`: what a citizen's browser may be led to (decisions 0114 and 0127). Answers why not. */
export function addressProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return `${text} 不是网址`
  const { protocol, hostname, username, password, hash } = new URL(text)
  if (hostname === 'localhost' && /^https?:$/.test(protocol)) return undefined
  if (protocol !== 'https:') return `${text} 应使用 HTTPS`
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return `${text} 应使用域名，不能使用 IP 地址`
  if (!hostname.includes('.')) return `${text} 应使用完整的域名`
  if (username !== '' || password !== '') return `${text} 不能夹带用户名和密码`
  return hash === '' ? undefined : `${text} 不能带 #`
}

/** The same for an origin, which has no path. */
export function originProblem(text: string): string | undefined {
  const problem = addressProblem(text)
  if (problem !== undefined) return problem
  return new URL(text).origin === text ? undefined : `${text} 应为来源，例如 https://www.example.cn，末尾不带 /`
}
