import { fromHex, sm2PublicKey } from '@one-card/gm'
import type { FastifyInstance } from 'fastify'
import type { Channels } from '../../domains/access/channels/index.ts'
import type { Grants } from '../../domains/access/grants/index.ts'
import { refuse } from '../../refusal.ts'
import { sameAddress } from './address.ts'
import { exchange, type ExchangeDeps, type Identify } from '../envelope/exchange.ts'
import { callRoutes } from '../envelope/routes.ts'

export interface OpenCallsDeps extends ExchangeDeps {
  channels: Pick<Channels, 'find'>
  grants: Pick<Grants, 'mayCall'>
}

/** `/open/v1/…` for channels and application systems: who calls is the channelNo, proven by the signature of its key set. */
export function openCalls(scope: FastifyInstance, deps: OpenCallsDeps): void {
  const answer = exchange(deps)
  const identify = identifyChannel(deps)
  callRoutes(scope, {
    ...deps,
    audience: 'open',
    answer: ({ ip }, body, service) => answer({ body, audience: 'open', service, address: ip, identify }),
  })
}

function identifyChannel({ channels, grants }: OpenCallsDeps): Identify {
  return async ({ channelNo }) => {
    const channel = await channels.find(channelNo)
    if (channel?.state !== 'active') return refuse('CHANNEL_UNKNOWN')
    return {
      countedAs: channelNo,
      auditedAs: channelNo,
      sm4Key: fromHex(channel.sm4Key),
      publicKey: sm2PublicKey(channel.publicKey),
      requestsPerMinute: channel.requestsPerMinute,
      scenes: channel.scenes,
      ...(channel.kind === 'system' && { wrongInHalfAnHour: 60 }),
      mayCallFrom: (address) =>
        channel.allowedAddresses.length === 0 ||
        channel.allowedAddresses.some((allowed) => sameAddress(allowed, address)),
      async admit({ name }) {
        if (!(await grants.mayCall(channelNo, name))) refuse('SERVICE_NOT_GRANTED')
      },
      callerOf: (requestId) => ({ channel, requestId }),
    }
  }
}
