export { default as ScanWays } from './ScanWays.vue'
export { spokenWays } from './spoken-ways.ts'
export { useScanWays, type ScanWay } from './useScanWays.ts'
