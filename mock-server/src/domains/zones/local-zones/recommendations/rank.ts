/** What is counted of one citizen and one service. */
export interface ServiceUse {
  serviceId: string
  opened: number
  applied: number
}

/** 为什么看到它: applied for, opened often, of where one is insured, of this season, used by many. */
export type Why = 'done' | 'often' | 'insured' | 'season' | 'many'

interface Recommendable {
  id: string
  hot: 'insured' | 'many' | 'season' | null
}

/** What is nearest to the citizen comes first. */
const order: Why[] = ['done', 'often', 'insured', 'season', 'many']
/** Opened once may be by mistake. */
const leastOpened = 2

function whyOf({ hot }: Recommendable, use: ServiceUse | undefined, isInsuredHere: boolean): Why | undefined {
  if (use !== undefined && use.applied > 0) return 'done'
  if (use !== undefined && use.opened >= leastOpened) return 'often'
  return hot === null || (hot === 'insured' && !isInsuredHere) ? undefined : hot
}

/** What is recommended to one citizen, each with its reason: own use first, the most used of it at the top; as the zone lists them within one reason. */
export function recommended<S extends Recommendable>(
  services: S[],
  uses: ServiceUse[],
  isInsuredHere: boolean,
): { service: S; why: Why }[] {
  const usedAs = new Map(uses.map((use) => [use.serviceId, use]))
  const timesOf = ({ id }: S) => {
    const { opened = 0, applied = 0 } = usedAs.get(id) ?? {}
    return opened + applied
  }
  return services
    .flatMap((service) => {
      const why = whyOf(service, usedAs.get(service.id), isInsuredHere)
      return why === undefined ? [] : [{ service, why }]
    })
    .sort(
      (one, other) =>
        order.indexOf(one.why) - order.indexOf(other.why) || timesOf(other.service) - timesOf(one.service),
    )
}
