/** 惠民活动 of the service bank (§10.2.3): every so much spent in one payment for so little less, in some scenes, at its own cost. */
const campaign = { title: '示例银行惠民立减', sceneCodes: ['05', '06'], fromFen: 2_000, discountFen: 200 }

/** What a bank gives to an order; nothing to most. */
export function discountOf(
  sceneCode: string,
  amountFen: number,
): { discountFen: number; discountTitle: string | null } {
  const applies = campaign.sceneCodes.includes(sceneCode) && amountFen >= campaign.fromFen
  return applies
    ? { discountFen: campaign.discountFen, discountTitle: campaign.title }
    : { discountFen: 0, discountTitle: null }
}
