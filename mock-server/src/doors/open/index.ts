import { verifyRequest, type RequestEnvelope } from '@one-card/envelope'
import { fromHex, sm2PublicKey } from '@one-card/gm'
import type { FastifyInstance } from 'fastify'
import { isServed, type Channel, type ChannelKeys, type Channels } from '../../domains/access/channels/index.ts'
import type { Grants } from '../../domains/access/grants/index.ts'
import type { Stops } from '../../domains/access/stops/index.ts'
import { refuse } from '../../refusal.ts'
import { sameAddress } from './address.ts'
import { exchange, type ExchangeDeps, type Identify } from '../envelope/exchange.ts'
import { callRoutes } from '../envelope/routes.ts'

export interface OpenCallsDeps extends ExchangeDeps {
  channels: Pick<Channels, 'find'>
  grants: Pick<Grants, 'mayCall'>
  stops: Pick<Stops, 'isStopped'>
  /** Whether this platform's people are samples. */
  sample: boolean
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

const onTrial = '渠道尚在试接，通过一致性检查并正式开通后才能调用'
const testKeys = '渠道已正式开通，测试密钥只能查询登记信息和上报检查结果，请改用正式密钥'
const stoppedNow = '平台已对该渠道暂停这项服务，恢复后可继续调用'

function identifyChannel({ channels, grants, stops, sample, clock }: OpenCallsDeps): Identify {
  return async (request) => {
    const { channelNo } = request
    const channel = await channels.find(channelNo)
    if (!isServed(channel)) return refuse('CHANNEL_UNKNOWN')
    const { sm4Key, publicKey, purpose } = keysFor(request, channel, clock())
    return {
      countedAs: channelNo,
      auditedAs: channelNo,
      sm4Key: fromHex(sm4Key),
      publicKey: sm2PublicKey(publicKey),
      requestsPerMinute: channel.requestsPerMinute,
      ...(channel.requestsPerDay !== undefined && { requestsPerDay: channel.requestsPerDay }),
      scenes: channel.scenes,
      ...(channel.kind === 'system' && { wrongInHalfAnHour: 60 }),
      mayCallFrom: (address) =>
        channel.allowedAddresses.length === 0 ||
        channel.allowedAddresses.some((allowed) => sameAddress(allowed, address)),
      async admit({ name, everyCaller }) {
        if (everyCaller) return
        if (purpose === 'test' && channel.state === 'active')
          refuse('SERVICE_NOT_GRANTED', undefined, { expected: testKeys })
        if (!(await grants.mayCall(channelNo, name))) refuse('SERVICE_NOT_GRANTED')
        if (channel.state === 'trial' && !sample) refuse('SERVICE_NOT_GRANTED', undefined, { expected: onTrial })
        if (await stops.isStopped(channelNo, name)) refuse('SERVICE_NOT_GRANTED', undefined, { expected: stoppedNow })
      },
      callerOf: (requestId) => ({ channel, requestId, signedWith: purpose }),
    }
  }
}

/** Of several key sets the one that signed; an envelope does not name it. */
function keysFor(request: RequestEnvelope, { oldKeys, keyPurpose, publicKey, sm4Key }: Channel, at: Date): ChannelKeys {
  const newest = { purpose: keyPurpose, publicKey, sm4Key }
  const older = oldKeys.filter(({ until }) => until === undefined || at < until)
  const isBy = (keys: ChannelKeys) => verifyRequest(request, sm2PublicKey(keys.publicKey)) !== undefined
  return (older.length > 0 && !isBy(newest) && older.find(isBy)) || newest
}
