import type { Icon } from './icon.ts'

export const govIcon: Icon = {
  plate: 'M5 9.2h14v11H5z',
  line: 'M12 3.4l9 5.8H3zM6 12.6v4.7M18 12.6v4.7M2.9 20.4h18.2',
  warm: 'M12 12.6v4.7',
}

export const peopleIcon: Icon = {
  plate: 'M12.4 8A3.4 3.4 0 1 1 5.6 8a3.4 3.4 0 0 1 6.8 0z',
  line: 'M12.4 8A3.4 3.4 0 1 1 5.6 8a3.4 3.4 0 0 1 6.8 0zM2.9 20c0-3.6 2.7-6 6.1-6s6.1 2.4 6.1 6',
  warm: 'M15.7 4.8a3.4 3.4 0 0 1 0 6.4M17.9 14.7c2.1.8 3.3 2.8 3.3 5.3',
}

export const medicalIcon: Icon = {
  plate: 'M6 7.2h12a3 3 0 0 1 3 3v7.1a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-7.1a3 3 0 0 1 3-3z',
  line: 'M6 7.2h12a3 3 0 0 1 3 3v7.1a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-7.1a3 3 0 0 1 3-3zM8.6 7.2V5.6a2 2 0 0 1 2-2h2.8a2 2 0 0 1 2 2v1.6',
  warm: 'M12 10.9v5.8M9.1 13.8h5.8',
}

export const busIcon: Icon = {
  plate: 'M4 11.2h16V14a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 14z',
  line: 'M7.5 3.5h9A3.5 3.5 0 0 1 20 7v7a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 14V7a3.5 3.5 0 0 1 3.5-3.5zM4 11.2h16M7.5 17.5v3M16.5 17.5v3',
  warm: 'M8 14.4h.01M16 14.4h.01',
}

export const mountainIcon: Icon = {
  plate: 'M2.9 19.6 9.2 9.4l3.7 6 2.5-3.1 5.8 7.3z',
  line: 'M2.9 19.6 9.2 9.4l3.7 6 2.5-3.1 5.8 7.3z',
  warm: 'M19.2 6.2a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0z',
}

export const bookIcon: Icon = {
  plate: 'M12 6.2C9.9 4.9 7 4.4 3.5 4.4v13.8c3.5 0 6.4.6 8.5 2z',
  line: 'M12 6.2C9.9 4.9 7 4.4 3.5 4.4v13.8c3.5 0 6.4.6 8.5 2 2.1-1.4 5-2 8.5-2V4.4c-3.5 0-6.4.5-8.5 1.8z',
  warm: 'M12 6.4v13.6',
}

export const sproutIcon: Icon = {
  plate: 'M12 14.2C7.5 14.2 4.4 11.6 4 7.2c4.4 0 8 2.6 8 7z',
  line: 'M12 14.2C7.5 14.2 4.4 11.6 4 7.2c4.4 0 8 2.6 8 7zM12 11.5v9M6.4 20.5h11.2',
  warm: 'M12 11.5c0-4.7 3.2-7.6 8.3-7.9.3 4.9-3.1 7.9-8.3 7.9z',
}

export const umbrellaIcon: Icon = {
  plate: 'M3 12.4a9 9 0 0 1 18 0z',
  line: 'M3 12.4a9 9 0 0 1 18 0zM12 3.4V2.6',
  warm: 'M12 12.6v6a2.2 2.2 0 0 1-4.4 0',
}

export const otherIcon: Icon = {
  plate: 'M5 3h3.4a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
  line: 'M5 3h3.4a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM15.6 3H19a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2h-3.4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM5 13.6h3.4a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-3.4a2 2 0 0 1 2-2z',
  warm: 'M21 17.3a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 0 1 7.4 0z',
}
