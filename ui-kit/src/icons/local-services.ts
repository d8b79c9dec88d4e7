import type { Icon } from './icon.ts'

// Of local zones: apart, so that no other page carries them.
const house = 'M4 10.6 12 3.6l8 7V19a1.8 1.8 0 0 1-1.8 1.8H5.8A1.8 1.8 0 0 1 4 19z'
const heart = 'M12 20.2C6.6 16.4 3.2 13 3.2 8.9a4.6 4.6 0 0 1 8.8-1.9 4.6 4.6 0 0 1 8.8 1.9c0 4.1-3.4 7.5-8.8 11.3z'
const drop = 'M12 3c4 4.6 6.4 8.1 6.4 11.3a6.4 6.4 0 0 1-12.8 0C5.6 11.1 8 7.6 12 3z'
const ticket =
  'M5 5.4h14a2 2 0 0 1 2 2v1.9a2.8 2.8 0 0 0 0 5.4v1.9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-1.9a2.8 2.8 0 0 0 0-5.4V7.4a2 2 0 0 1 2-2z'
const bulb = 'M8.6 15.4c-1.6-1.2-2.8-3-2.8-5.2a6.2 6.2 0 0 1 12.4 0c0 2.2-1.2 4-2.8 5.2v1.7H8.6z'
const plaster = 'M4.6 19.4a4 4 0 0 1 0-5.7l9.1-9.1a4 4 0 0 1 5.7 5.7l-9.1 9.1a4 4 0 0 1-5.7 0z'

export const certificateIcon: Icon = {
  plate: 'M5.8 3.4h12.4a2 2 0 0 1 2 2v8h-6v6H5.8a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2z',
  line: 'M12.4 19.4H5.8a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2h12.4a2 2 0 0 1 2 2v6M8 8h8M8 12h3.6',
  warm: 'M19.8 15.4a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM15.6 17.8v3.6l1.6-1 1.6 1v-3.6',
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
export const houseIcon: Icon = {
  plate: house,
  line: 'M2.8 11.6 12 3.6l9.2 8M4.8 10v9a1.8 1.8 0 0 0 1.8 1.8h10.8a1.8 1.8 0 0 0 1.8-1.8v-9',
  warm: 'M9.8 11.4l2.2 2.4 2.2-2.4M12 13.8v3.6',
}
export const dropIcon: Icon = { plate: drop, line: drop, warm: 'M9 14.6a3.2 3.2 0 0 0 2.6 2.8' }
export const careIcon: Icon = { plate: heart, line: heart, warm: 'M6.6 11.8h2.8l1.5-2.6 2.2 4.6 1.3-2h3' }
export const ticketIcon: Icon = { plate: ticket, line: ticket, warm: 'M14 8.2v1.6M14 11.2v1.6M14 14.2v1.6' }
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
