import type { Services } from '../catalogue.ts'
import { failed, passed, skipped, type Check } from './check.ts'

export interface Expected {
  /** The page that will be opened first. */
  page: Services['user-token/issue']['params']['page']
  /** Where the page around ours stands; not asked for without. */
  origin?: string
}

export type Manifest = Services['channel/manifest']['result']

/** What the platform has registered against what this integration is about to do. */
export function registrationChecks(manifest: Manifest | undefined, { page, origin }: Expected): Check[] {
  const names = ['密钥用途', '服务授权', '页面授权', '可嵌入来源']
  if (manifest === undefined) return names.map(skipped)
  const [keys, services, pages, origins] = names as [string, string, string, string]
  const apply = '请向平台管理机构申请；授权逐项进行'
  const issues = manifest.services.find(({ service }) => service === 'user-token/issue')
  const opened = manifest.pages.find((each) => each.page === page)
  return [
    manifest.signedWith === manifest.keyPurpose
      ? passed(keys)
      : failed(keys, '渠道已正式开通，仍在使用测试密钥', '请改用正式开通（go-live）时交付的密钥文件'),
    issues === undefined
      ? failed(services, '渠道未获授权调用 user-token/issue', apply)
      : issues.state === 'stopped'
        ? failed(services, '平台已暂停 user-token/issue', '请联系平台管理机构')
        : passed(services),
    opened === undefined
      ? failed(pages, `渠道未获授权打开页面 ${page}`, apply)
      : opened.state === 'stopped'
        ? failed(pages, `平台已暂停页面 ${page}`, '请联系平台管理机构')
        : passed(pages),
    origin === undefined
      ? skipped(origins)
      : manifest.origins.includes(origin) || manifest.returnUrl?.startsWith(`${origin}/`)
        ? passed(origins)
        : failed(
            origins,
            `${origin} 不在登记的来源中（${manifest.origins.join('、') || '无'}）`,
            '请登记该来源；应为 HTTPS 域名，末尾不带 /',
          ),
  ]
}
