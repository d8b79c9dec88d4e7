import type { Icon } from './icon.ts'

const sheet = 'M6.5 3h7.8L19 7.7V19a2 2 0 0 1-2 2H6.5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'
const coin = 'M18 12a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z'
const house = 'M4 10.6 12 3.6l8 7V19a1.8 1.8 0 0 1-1.8 1.8H5.8A1.8 1.8 0 0 1 4 19z'
const heart = 'M12 20.2C6.6 16.4 3.2 13 3.2 8.9a4.6 4.6 0 0 1 8.8-1.9 4.6 4.6 0 0 1 8.8 1.9c0 4.1-3.4 7.5-8.8 11.3z'
const drop = 'M12 3c4 4.6 6.4 8.1 6.4 11.3a6.4 6.4 0 0 1-12.8 0C5.6 11.1 8 7.6 12 3z'
const ticket =
  'M5 5.4h14a2 2 0 0 1 2 2v1.9a2.8 2.8 0 0 0 0 5.4v1.9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-1.9a2.8 2.8 0 0 0 0-5.4V7.4a2 2 0 0 1 2-2z'
const bulb = 'M8.6 15.4c-1.6-1.2-2.8-3-2.8-5.2a6.2 6.2 0 0 1 12.4 0c0 2.2-1.2 4-2.8 5.2v1.7H8.6z'
const plaster = 'M4.6 19.4a4 4 0 0 1 0-5.7l9.1-9.1a4 4 0 0 1 5.7 5.7l-9.1 9.1a4 4 0 0 1-5.7 0z'

export const coinIcon: Icon = {
  plate: coin,
  line: `${coin}M15.6 4.4a8 8 0 0 1 0 15.2`,
  warm: 'M7.8 8.4l2.7 3.4 2.7-3.4M10.5 11.8v4M8.2 12.4h4.6M8.2 14.4h4.6',
}
export const certificateIcon: Icon = {
  plate: 'M5.8 3.4h12.4a2 2 0 0 1 2 2v8h-6v6H5.8a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2z',
  line: 'M12.4 19.4H5.8a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2h12.4a2 2 0 0 1 2 2v6M8 8h8M8 12h3.6',
  warm: 'M19.8 15.4a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM15.6 17.8v3.6l1.6-1 1.6 1v-3.6',
}
export const faceIcon: Icon = {
  plate: 'M7 6.5h10v11H7z',
  line: 'M3 7.8V5.4A2.4 2.4 0 0 1 5.4 3h2.4M16.2 3h2.4A2.4 2.4 0 0 1 21 5.4v2.4M21 16.2v2.4a2.4 2.4 0 0 1-2.4 2.4h-2.4M7.8 21H5.4A2.4 2.4 0 0 1 3 18.6v-2.4M8.9 9.4v.8M15.1 9.4v.8',
  warm: 'M8.6 13.8c1.9 2.3 4.9 2.3 6.8 0',
}
export const jobIcon: Icon = {
  plate: 'M3 12.6h18V18a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  line: 'M5 7.4h14a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.4a2 2 0 0 1 2-2zM8.6 7.4V5.8a2 2 0 0 1 2-2h2.8a2 2 0 0 1 2 2v1.6M3 12.6h18',
  warm: 'M12 11.4v3.2',
}
export const bulbIcon: Icon = { plate: bulb, line: `${bulb}M9.4 20.6h5.2`, warm: 'M9.8 9.6l2.2 2.2 2.2-2.2M12 11.8v5' }
export const plasterIcon: Icon = {
  plate: plaster,
  line: plaster,
  warm: 'M12 10.4h.01M10.4 12h.01M13.6 12h.01M12 13.6h.01',
}
export const capIcon: Icon = {
  plate: 'M12 4.4 22 9l-10 4.6L2 9z',
  line: 'M12 4.4 22 9l-10 4.6L2 9zM6.4 11v4.8c0 1.7 2.6 3.2 5.6 3.2s5.6-1.5 5.6-3.2V11',
  warm: 'M21.4 9.6v5',
}
export const metroIcon: Icon = {
  plate: 'M5 10.6h14V15a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z',
  line: 'M9 3h6a4 4 0 0 1 4 4v8a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V7a4 4 0 0 1 4-4zM5 10.6h14M8.2 18l-2 3M15.8 18l2 3',
  warm: 'M8.6 14.4h.01M15.4 14.4h.01M10.4 6.6h3.2',
}
export const houseIcon: Icon = {
  plate: house,
  line: 'M2.8 11.6 12 3.6l9.2 8M4.8 10v9a1.8 1.8 0 0 0 1.8 1.8h10.8a1.8 1.8 0 0 0 1.8-1.8v-9',
  warm: 'M9.8 11.4l2.2 2.4 2.2-2.4M12 13.8v3.6',
}
export const dropIcon: Icon = { plate: drop, line: drop, warm: 'M9 14.6a3.2 3.2 0 0 0 2.6 2.8' }
export const careIcon: Icon = { plate: heart, line: heart, warm: 'M6.6 11.8h2.8l1.5-2.6 2.2 4.6 1.3-2h3' }
export const ticketIcon: Icon = { plate: ticket, line: ticket, warm: 'M14 8.2v1.6M14 11.2v1.6M14 14.2v1.6' }
export const guideIcon: Icon = { plate: sheet, line: `${sheet}M14 3.2V8h4.8`, warm: 'M8.4 12.4h6.4M8.4 16.2h4.4' }
export const pillIcon: Icon = { plate: plaster, line: plaster, warm: 'M9.2 9.2l5.6 5.6' }
export const buildingIcon: Icon = {
  plate: 'M4 20.6V5a1.8 1.8 0 0 1 1.8-1.8h6.4A1.8 1.8 0 0 1 14 5v15.6z',
  line: 'M4 20.6V5a1.8 1.8 0 0 1 1.8-1.8h6.4A1.8 1.8 0 0 1 14 5v15.6M14 9.6h4.2a1.8 1.8 0 0 1 1.8 1.8v9.2M2.6 20.6h18.8',
  warm: 'M7.4 7.4h3.2M7.4 11.2h3.2M7.4 15h3.2',
}
export const assistantIcon: Icon = {
  plate: 'M5 4h14a2 2 0 0 1 2 2v9.4a2 2 0 0 1-2 2h-4.6L12 20.2l-2.4-2.8H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  line: 'M5 4h14a2 2 0 0 1 2 2v9.4a2 2 0 0 1-2 2h-4.6L12 20.2l-2.4-2.8H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  warm: 'M8.2 10.8h.01M12 10.8h.01M15.8 10.8h.01',
}
export const complaintIcon: Icon = {
  plate: 'M4 5.8h9.4v9.4H20v3a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z',
  line: 'M12.6 4.6H6a2 2 0 0 0-2 2V18a2 2 0 0 0 2 2h11.4a2 2 0 0 0 2-2v-6.4',
  warm: 'M9 15.2l.6-3 8.6-8.6a1.7 1.7 0 0 1 2.4 2.4L12 14.6z',
}
