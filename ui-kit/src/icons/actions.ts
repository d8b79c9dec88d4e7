import type { Icon } from './icon.ts'

const round = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z'
const camera =
  'M4.8 7h2.8l1.6-2.4h5.6L16.4 7h2.8A1.8 1.8 0 0 1 21 8.8v9a1.8 1.8 0 0 1-1.8 1.8H4.8A1.8 1.8 0 0 1 3 17.8v-9A1.8 1.8 0 0 1 4.8 7z'
const picture = 'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'
const keys =
  'M4.6 6h14.8A1.6 1.6 0 0 1 21 7.6v8.8a1.6 1.6 0 0 1-1.6 1.6H4.6A1.6 1.6 0 0 1 3 16.4V7.6A1.6 1.6 0 0 1 4.6 6z'
const lock =
  'M6.4 10.4h11.2a1.8 1.8 0 0 1 1.8 1.8v7a1.8 1.8 0 0 1-1.8 1.8H6.4a1.8 1.8 0 0 1-1.8-1.8v-7a1.8 1.8 0 0 1 1.8-1.8z'
const person = 'M15.8 7.6a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0z'
const eye = 'M2.4 12C4.6 8 8 5.8 12 5.8s7.4 2.2 9.6 6.2c-2.2 4-5.6 6.2-9.6 6.2S4.6 16 2.4 12z'
const calendar = 'M5.4 5h13.2a2 2 0 0 1 2 2v11.6a2 2 0 0 1-2 2H5.4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z'

export const cameraIcon: Icon = {
  plate: camera,
  line: camera,
  warm: 'M15.4 13a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0z',
}
export const pictureIcon: Icon = {
  plate: picture,
  line: `${picture}M3.4 17.4 9 11.6l3.6 3.8 2.6-2.6 5.4 5`,
  warm: 'M17.4 8.6a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0z',
}
export const keyboardIcon: Icon = {
  plate: keys,
  line: `${keys}M6.8 9.6h.01M10.2 9.6h.01M13.6 9.6h.01M17 9.6h.01M6.8 12.4h.01M10.2 12.4h.01M13.6 12.4h.01M17 12.4h.01`,
  warm: 'M8.4 15.2h7.2',
}
export const torchIcon: Icon = {
  plate: 'M7.6 3h8.8v4l-2 3.4v9a1.6 1.6 0 0 1-1.6 1.6h-1.6a1.6 1.6 0 0 1-1.6-1.6v-9L7.6 7z',
  line: 'M7.6 3h8.8v4l-2 3.4v9a1.6 1.6 0 0 1-1.6 1.6h-1.6a1.6 1.6 0 0 1-1.6-1.6v-9L7.6 7zM7.6 6.6h8.8',
  warm: 'M12 13v2.2',
}
export const lockIcon: Icon = { plate: lock, line: `${lock}M8 10.4V7.2a4 4 0 0 1 8 0v3.2`, warm: 'M12 14.2v2.8' }
export const personIcon: Icon = {
  plate: person,
  line: `${person}M4.4 20.6c0-4 3.3-6.8 7.6-6.8 2.2 0 4 .7 5.4 1.9`,
  warm: 'M15.6 19.2l1.8 1.8 3.4-3.6',
}
export const headsetIcon: Icon = {
  plate: 'M3.6 13h3.2v6H5.6a2 2 0 0 1-2-2zM17.2 13h3.2v4a2 2 0 0 1-2 2h-1.2z',
  line: 'M3.6 17v-4.6a8.4 8.4 0 0 1 16.8 0V17M3.6 13h3.2v6H5.6a2 2 0 0 1-2-2zM17.2 13h3.2v4a2 2 0 0 1-2 2h-1.2z',
  warm: 'M18.8 19a4 4 0 0 1-4 2.6h-2',
}
export const clockIcon: Icon = { plate: round, line: round, warm: 'M12 7v5.2l3.4 2' }
export const calendarIcon: Icon = {
  plate: calendar,
  line: `${calendar}M3.4 9.6h17.2M8 3.2v3.4M16 3.2v3.4`,
  warm: 'M8.4 14.6l2.4 2.4 4.6-4.8',
}
export const chartIcon: Icon = {
  plate: 'M4 13h3.6v7H4zM16.4 10H20v10h-3.6z',
  line: 'M4 13h3.6v7H4zM16.4 10H20v10h-3.6z',
  warm: 'M10.2 4h3.6v16h-3.6z',
}
export const starIcon: Icon = {
  plate: 'M12 3.4l2.7 5.5 6 .9-4.3 4.2 1 6-5.4-2.8L6.6 20l1-6-4.3-4.2 6-.9z',
  line: 'M12 3.4l2.7 5.5 6 .9-4.3 4.2 1 6-5.4-2.8L6.6 20l1-6-4.3-4.2 6-.9z',
  warm: 'M9.4 12.4l1.9 1.9 3.4-3.7',
}
export const locateIcon: Icon = {
  plate: 'M18.6 12a6.6 6.6 0 1 1-13.2 0 6.6 6.6 0 0 1 13.2 0z',
  line: 'M18.6 12a6.6 6.6 0 1 1-13.2 0 6.6 6.6 0 0 1 13.2 0zM12 2.4v3M12 18.6v3M2.4 12h3M18.6 12h3',
  warm: 'M12 12h.01',
}
export const mutedIcon: Icon = {
  plate: 'M3.5 9.2h3.4l5.6-4.4v14.4l-5.6-4.4H3.5z',
  line: 'M3.5 9.2h3.4l5.6-4.4v14.4l-5.6-4.4H3.5z',
  warm: 'M16 9.4l5.2 5.2M21.2 9.4 16 14.6',
}
export const offlineIcon: Icon = {
  line: 'M2.6 9.2a14 14 0 0 1 4.2-2.8M21.4 9.2A14 14 0 0 0 11 5.3M5.8 12.9a9.3 9.3 0 0 1 3.9-2.2M18.2 12.9a9.3 9.3 0 0 0-2.6-1.7M9 16.4a4.6 4.6 0 0 1 6 0M12 20h.01',
  warm: 'M4 3.6l16 16.8',
}
export const swapIcon: Icon = { line: 'M4 8.4h14.4M14.6 4.6l3.8 3.8', warm: 'M20 15.6H5.6M9.4 19.4l-3.8-3.8' }
export const shareIcon: Icon = {
  plate: 'M5 11h14v8a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2z',
  line: 'M8.4 10.4H7a2 2 0 0 0-2 2V19a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6.6a2 2 0 0 0-2-2h-1.4',
  warm: 'M12 15V3.4M8.4 7 12 3.4 15.6 7',
}
/** 已查看: who saw what. */
export const eyeIcon: Icon = { plate: eye, line: eye, warm: 'M14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z' }
/** 隐藏: kept out of sight until asked for. */
export const eyeOffIcon: Icon = {
  plate: eye,
  line: `${eye}M14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z`,
  warm: 'M4.4 4.4l15.2 15.2',
}
