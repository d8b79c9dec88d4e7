import type { Icon } from './icon.ts'

const sheet = 'M6.5 3h7.8L19 7.7V19a2 2 0 0 1-2 2H6.5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'
const coin = 'M18 12a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z'
const plaster = 'M4.6 19.4a4 4 0 0 1 0-5.7l9.1-9.1a4 4 0 0 1 5.7 5.7l-9.1 9.1a4 4 0 0 1-5.7 0z'

export const coinIcon: Icon = {
  plate: coin,
  line: `${coin}M15.6 4.4a8 8 0 0 1 0 15.2`,
  warm: 'M7.8 8.4l2.7 3.4 2.7-3.4M10.5 11.8v4M8.2 12.4h4.6M8.2 14.4h4.6',
}
export const faceIcon: Icon = {
  plate: 'M7 6.5h10v11H7z',
  line: 'M3 7.8V5.4A2.4 2.4 0 0 1 5.4 3h2.4M16.2 3h2.4A2.4 2.4 0 0 1 21 5.4v2.4M21 16.2v2.4a2.4 2.4 0 0 1-2.4 2.4h-2.4M7.8 21H5.4A2.4 2.4 0 0 1 3 18.6v-2.4M8.9 9.4v.8M15.1 9.4v.8',
  warm: 'M8.6 13.8c1.9 2.3 4.9 2.3 6.8 0',
}
export const metroIcon: Icon = {
  plate: 'M5 10.6h14V15a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z',
  line: 'M9 3h6a4 4 0 0 1 4 4v8a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V7a4 4 0 0 1 4-4zM5 10.6h14M8.2 18l-2 3M15.8 18l2 3',
  warm: 'M8.6 14.4h.01M15.4 14.4h.01M10.4 6.6h3.2',
}
export const guideIcon: Icon = { plate: sheet, line: `${sheet}M14 3.2V8h4.8`, warm: 'M8.4 12.4h6.4M8.4 16.2h4.4' }
export const pillIcon: Icon = { plate: plaster, line: plaster, warm: 'M9.2 9.2l5.6 5.6' }
export const buildingIcon: Icon = {
  plate: 'M4 20.6V5a1.8 1.8 0 0 1 1.8-1.8h6.4A1.8 1.8 0 0 1 14 5v15.6z',
  line: 'M4 20.6V5a1.8 1.8 0 0 1 1.8-1.8h6.4A1.8 1.8 0 0 1 14 5v15.6M14 9.6h4.2a1.8 1.8 0 0 1 1.8 1.8v9.2M2.6 20.6h18.8',
  warm: 'M7.4 7.4h3.2M7.4 11.2h3.2M7.4 15h3.2',
}
