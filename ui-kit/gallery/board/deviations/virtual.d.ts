declare module 'virtual:app-deviations' {
  export const appDeviations: unknown
}
