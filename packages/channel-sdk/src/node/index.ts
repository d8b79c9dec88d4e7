export { callbackTaken, openCallback } from './callback.ts'
export { createChannel, type Channel, type ChannelOptions } from './channel.ts'
export { createPartnerSite, type PartnerSite, type PartnerSiteOptions } from './partner-site.ts'
export { PlatformRefusal, PlatformUnreachable } from '@one-card/platform-api/client'
