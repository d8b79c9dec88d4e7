/** Gates of the demo, and whose system each is part of. */
export const gates = {
  park: { title: '公园检票口', system: '公园售票处' },
  library: { title: '图书馆入馆闸机', system: '图书馆服务台' },
} as const

export type GateName = keyof typeof gates

/** Who went in, as the gate's screen says it. */
export interface Admitted {
  title: string
  date: string
  begins: string
  people: string
  admittedAt: string
}

export type GateServer = (gate: GateName, code: string) => Promise<Admitted>
