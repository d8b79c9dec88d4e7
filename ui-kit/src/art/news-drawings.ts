/** Line drawings beside news (visual-spec §7), 96 × 72, for what comes without a picture. `fill`ed parts are white on the tint. */
export const newsDrawings = {
  phone: {
    fill: 'M37 12h22a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H37a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4z',
    line: 'M41 23h6v6h-6zM50 34h6v6h-6zM51 23h4M41 35h4M44 54h8',
    warm: 'M66 26a13 13 0 0 1 0 20M71 21a20 20 0 0 1 0 30',
  },
  bus: {
    fill: 'M26 18h44a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H26a6 6 0 0 1-6-6V24a6 6 0 0 1 6-6zM39 51a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM68 51a5 5 0 1 1-10 0 5 5 0 0 1 10 0z',
    line: 'M20 34h56M34 18v16M50 18v16M64 18v16M6 57h84',
    warm: 'M66 42h4',
  },
  garden: {
    fill: 'M22 38l14-11 14 11v20H22z',
    line: 'M31 58V46h10v12M10 58h76',
    warm: 'M66 58V40M66 38c-3-4-5-8-5-13a5 5 0 0 1 10 0c0 5-2 9-5 13z',
  },
  hospital: {
    fill: 'M24 58V24a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v34zM56 34h14a4 4 0 0 1 4 4v20H56z',
    line: 'M36 58V48h8v10M62 42h6M62 49h6M10 58h76',
    warm: 'M40 27v12M34 33h12',
  },
  guide: {
    fill: 'M30 12h26l12 12v32a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4z',
    line: 'M56 12v12h12M34 26h12M34 34h24',
    warm: 'M34 46l5 5 10-11',
  },
} as const

export type NewsDrawingKind = keyof typeof newsDrawings
