import type { Boot, PageServices } from '@one-card/platform-api'
import { agreeKeys, createClient, sessionMarkHeader, type Client } from '@one-card/platform-api/client'
import { browser } from './browser.ts'
import { postTo } from './post.ts'

export interface OpenPage {
  boot: Boot
  visitor: ReturnType<typeof browser>
  keyId: string
  client: Client<PageServices>
}

/** A browser on a page, and what its Worker holds once it has agreed on keys. */
export async function openPage(
  platform: { origin: string; clock: { at: Date } },
  url: string,
  visitor = browser(platform),
): Promise<OpenPage> {
  const { pathname, search } = new URL(url)
  const { boot } = await visitor.open(pathname + search)
  const post = postTo(platform.origin, { cookie: visitor.cookie(), [sessionMarkHeader]: boot.sessionMark ?? '' })
  const line = { post, channelNo: boot.channel!.channelNo, now: () => platform.clock.at }
  const { keyId, keys } = await agreeKeys({ ...line, platformPublicKey: boot.platformPublicKey })
  return { boot, visitor, keyId, client: createClient({ ...line, keys, keyId }) }
}
