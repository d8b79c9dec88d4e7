/** 1234 → 1.2 公里, 80 → 100 米: in steps that one can walk by. */
export function distanceWords(metres: string): string {
  const far = Number(metres)
  if (far < 950) return `${Math.max(1, Math.round(far / 100)) * 100} 米`
  return far < 100_000 ? `${(far / 1000).toFixed(1)} 公里` : `${Math.round(far / 1000)} 公里`
}
