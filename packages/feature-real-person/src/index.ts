export { default as RealPersonWays } from './RealPersonWays.vue'
export { useRealPerson } from './useRealPerson.ts'
