/** Where the platform of this run listens; two runs on one machine need two ports. */
export const port = Number(process.env.E2E_PORT ?? 18080)
export const origin = `http://localhost:${port}`
/** The local platform of this run, whose pages are zones. */
export const localOrigin = `http://localhost:${port + 1}`
