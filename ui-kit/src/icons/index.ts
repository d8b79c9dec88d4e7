export * from './capabilities.ts'
export * from './controls.ts'
export type { Icon } from './icon.ts'
export * from './scenes.ts'
