import { beijingTime, parseBeijingTime } from '@one-card/envelope'
import type { notice } from '../../domains/zones/news/schema.ts'

/** §8.4: a maintenance of the first evening, said from the morning on. */
export function maintenanceNotice(at: Date): typeof notice.$inferInsert {
  const day = beijingTime(at).slice(0, 10)
  const moment = (clock: string) => parseBeijingTime(`${day} ${clock}`)!
  return {
    id: `maintenance-${day}`,
    kind: 'maintenance',
    title: '系统维护通知',
    text: '今天 18:00-24:00 系统维护，部分服务暂停，出示身份码不受影响',
    shownFrom: moment('00:00:00'),
    shownUntil: moment('23:59:59'),
  }
}
