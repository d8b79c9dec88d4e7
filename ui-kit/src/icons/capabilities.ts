import type { Icon } from './icon.ts'

const square = 'a2 2 0 0 1 2-2h3.4a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2H'
const shield = 'M12 2.8l7.9 2.8v5.8c0 4.8-3.2 8.1-7.9 9.8-4.7-1.7-7.9-5-7.9-9.8V5.6z'
const face = 'M5.6 4.7h12.8a3 3 0 0 1 3 3v8.6a3 3 0 0 1-3 3H5.6a3 3 0 0 1-3-3V7.7a3 3 0 0 1 3-3z'
const bigSquare = 'M7 3h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z'

export const identityCodeIcon: Icon = {
  plate: `M3 5${square}5a2 2 0 0 1-2-2z`,
  line: `M3 5${square}5a2 2 0 0 1-2-2zM13.6 5${square}15.6a2 2 0 0 1-2-2zM3 15.6${square}5a2 2 0 0 1-2-2z`,
  warm: 'M14 14h3.3v3.3M20.9 14h.01M14 20.9h.01M20.9 17.6v3.3h-3.3',
}

export const scanIcon: Icon = {
  plate: 'M8.5 6.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z',
  line: 'M3 7.8V5.4A2.4 2.4 0 0 1 5.4 3h2.4M16.2 3h2.4A2.4 2.4 0 0 1 21 5.4v2.4M21 16.2v2.4a2.4 2.4 0 0 1-2.4 2.4h-2.4M7.8 21H5.4A2.4 2.4 0 0 1 3 18.6v-2.4',
  warm: 'M5.4 12h13.2',
}

export const paymentCodeIcon: Icon = {
  plate: bigSquare,
  line: bigSquare,
  warm: 'M8.4 7.4 12 12l3.6-4.6M12 12v5.2M8.8 12.3h6.4M8.8 15h6.4',
}

export const licenceIcon: Icon = {
  plate: face,
  line: `${face}M10.2 9.8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0zM5.2 16a3.1 3.1 0 0 1 6.2 0`,
  warm: 'M14.8 10h3.6M14.8 14h3.6',
}

/** The shield means 授权 everywhere, and what protects the citizen. */
export const shieldCheckIcon: Icon = { plate: shield, line: shield, warm: 'M8.5 12.2l2.5 2.5 4.7-4.9' }

export const recordsIcon: Icon = {
  plate: 'M5.5 3h13v18l-3.2-1.8L12 21l-3.3-1.8L5.5 21z',
  line: 'M5.5 3h13v18l-3.2-1.8L12 21l-3.3-1.8L5.5 21z',
  warm: 'M8.9 8.3h6.2M8.9 12.3h6.2',
}

export const cardIcon: Icon = {
  plate: face,
  line: `${face}M2.6 10h18.8`,
  warm: 'M6.4 15h4.4',
}

/** 多码融合 (§5.3.4.3-b): one code before another. */
export const codesIcon: Icon = {
  plate: 'M5 7.6h9.4a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.6a2 2 0 0 1 2-2z',
  line: 'M5 7.6h9.4a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.6a2 2 0 0 1 2-2zM7.6 3H19a2 2 0 0 1 2 2v11.4',
  warm: 'M6.8 11.4h1.8v1.8M12.6 11.4h.01M6.8 17.2h.01M12.6 15.4v1.8h-1.8',
}
