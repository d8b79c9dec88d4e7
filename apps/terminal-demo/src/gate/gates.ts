/** Gates of the demo (§9.1.3-a): whose system each is part of, what it is for (table C.7), and whether it takes bookings too. */
export const gates = {
  bus: {
    title: '公交车刷码',
    system: '公交刷码闸机',
    scene: '交通出行应用/乘车',
    takesBookings: false,
    welcome: '请上车',
  },
  park: {
    title: '公园检票口',
    system: '公园售票处',
    scene: '旅游观光应用/入园',
    takesBookings: true,
    welcome: '请入场',
  },
  library: {
    title: '图书馆入馆闸机',
    system: '图书馆服务台',
    scene: '文化体验应用/入馆',
    takesBookings: true,
    welcome: '请入场',
  },
} as const

export type GateName = keyof typeof gates

/** Who went in, as the gate's screen says it: by what, and since when. */
export interface Admitted {
  what: string
  notes: string[]
}

export type GateServer = (gate: GateName, code: string) => Promise<Admitted>
