import type { Icon } from './icon.ts'

export const speakerIcon: Icon = {
  plate: 'M3.5 9.2h3.4l5.6-4.4v14.4l-5.6-4.4H3.5z',
  line: 'M3.5 9.2h3.4l5.6-4.4v14.4l-5.6-4.4H3.5z',
  warm: 'M16.2 9a4.3 4.3 0 0 1 0 6M19 6.2a8.2 8.2 0 0 1 0 11.6',
}

export const phoneIcon: Icon = {
  plate:
    'M8.4 3.6l-3.5.3a1.6 1.6 0 0 0-1.4 1.7C4 13.9 10.1 20 18.4 20.5a1.6 1.6 0 0 0 1.7-1.4l.3-3.5-4.6-2-2.1 2.1c-2.2-1.1-3.9-2.8-5-5l2.1-2.1z',
  line: 'M8.4 3.6l-3.5.3a1.6 1.6 0 0 0-1.4 1.7C4 13.9 10.1 20 18.4 20.5a1.6 1.6 0 0 0 1.7-1.4l.3-3.5-4.6-2-2.1 2.1c-2.2-1.1-3.9-2.8-5-5l2.1-2.1z',
  warm: 'M15.2 3.9c2.6.7 4.4 2.6 5 5.1',
}

export const refreshIcon: Icon = { line: 'M20.4 12A8.4 8.4 0 1 1 17.6 5.7', warm: 'M20.2 3.2v4.9h-4.9' }
export const fontSizeIcon: Icon = {
  line: 'M2.4 18.6 7.8 5.4l5.4 13.2M4.4 14h6.8',
  warm: 'M14.4 18.6 18 9.8l3.6 8.8M15.8 15.5h4.4',
}

export const pinIcon: Icon = {
  plate: 'M12 21.4c4.8-4.2 7.3-7.9 7.3-11.3a7.3 7.3 0 1 0-14.6 0c0 3.4 2.5 7.1 7.3 11.3z',
  line: 'M12 21.4c4.8-4.2 7.3-7.9 7.3-11.3a7.3 7.3 0 1 0-14.6 0c0 3.4 2.5 7.1 7.3 11.3z',
  warm: 'M14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
}

/** One colour by §7: these point, they do not depict. */
export const chevronRightIcon: Icon = { line: 'M9 5l7 7-7 7' }
export const backIcon: Icon = { line: 'M15 4.5 7.5 12l7.5 7.5' }
export const closeIcon: Icon = { line: 'M5.5 5.5l13 13M18.5 5.5l-13 13' }
export const tickIcon: Icon = { line: 'M4.8 12.6l4.7 4.7L19.4 7.2' }
export const infoIcon: Icon = { line: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11.2v5.2M12 7.6h.01' }
export const chevronDownIcon: Icon = { line: 'M5 9l7 7 7-7' }
export const searchIcon: Icon = { line: 'M18 10.8a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0zM16.2 16.2l4.6 4.6' }
export const plusIcon: Icon = { line: 'M12 4.5v15M4.5 12h15' }
export const minusIcon: Icon = { line: 'M4.5 12h15' }
export const filterIcon: Icon = { line: 'M3.6 5.4h16.8l-6.6 7.8v6l-3.6-1.8v-4.2z' }
export const backspaceIcon: Icon = {
  line: 'M8.4 5.4h10.8a2 2 0 0 1 2 2v9.2a2 2 0 0 1-2 2H8.4L2.8 12zM11.4 9.4l5.2 5.2M16.6 9.4l-5.2 5.2',
}
export const warningIcon: Icon = { line: 'M12 3.6 22 20.4H2zM12 10v4.6M12 17.4h.01' }
