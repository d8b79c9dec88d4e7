import type { MapPlace } from './host.ts'

/** The address that opens the phone's own map; iPhones know another one than all others. */
export function phoneMap({ name, longitude, latitude }: MapPlace, userAgent: string): string {
  const called = encodeURIComponent(name)
  return /iPhone|iPad/.test(userAgent)
    ? `maps:?ll=${latitude},${longitude}&q=${called}`
    : `geo:${latitude},${longitude}?q=${latitude},${longitude}(${called})`
}
