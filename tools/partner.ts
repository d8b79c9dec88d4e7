import { parseArgs } from 'node:util'
import { partnerReviews } from '../mock-server/src/domains/sharing/partners/index.ts'
import { onStore } from './on-store.ts'

const usage = `npm run partner -- <动作>
  list                                          所有共享申请
  approve | refuse | end  <申请编号> --who 审核人 --why 理由
  view    <申请编号>                             数据库方式：建立只读视图和它的角色
  --local 在地方平台`

/** `npm run partner`: reviews what partners applied to read. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    who: { type: 'string', default: '' },
    why: { type: 'string', default: '' },
    local: { type: 'boolean', default: false },
  },
})
const [act = '', applicationNo = ''] = positionals
const role = values.local ? 'local' : 'national'
await onStore(role, async ({ db }) => {
  const reviews = partnerReviews({ db, role, now: () => new Date() })
  if (act === 'list') for (const line of await reviews.list()) console.log(line)
  else if (act === 'approve' || act === 'refuse' || act === 'end') {
    const { state, institution } = await reviews.decide(applicationNo, act, values)
    console.log(`${applicationNo} ${institution} ${state}`)
  } else if (act === 'view') console.log(await reviews.view(applicationNo))
  else throw new Error(usage)
})
