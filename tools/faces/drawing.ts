/** The drawn faces, in the order of the demo citizens. They show nobody who exists, and each differs from every other. */
interface Face {
  backdrop: string
  skin: string
  hair: string
  cut: 'bald' | 'bun' | 'cap' | 'crop' | 'curls' | 'fringe' | 'long' | 'parted' | 'scarf' | 'sides'
  coat: string
  collar: string
  /** Half the width of the head, 66 to 84. */
  width: number
  extras?: readonly ('beard' | 'glasses' | 'moustache' | 'wrinkles')[]
}

const faces: readonly Face[] = [
  { backdrop: '#d7e6f7', skin: '#f0c9a4', hair: '#241d1b', cut: 'crop', coat: '#274b7a', collar: '#ffffff', width: 74 },
  { backdrop: '#f3e3d3', skin: '#f6d7bb', hair: '#2e211c', cut: 'long', coat: '#a23b46', collar: '#f7ecec', width: 68 },
  {
    backdrop: '#5f8f95',
    skin: '#e6b98f',
    hair: '#1c1917',
    cut: 'parted',
    coat: '#ece5d6',
    collar: '#b7a98c',
    width: 78,
    extras: ['glasses'],
  },
  {
    backdrop: '#efe8cf',
    skin: '#dfae84',
    hair: '#2a1d16',
    cut: 'cap',
    coat: '#5b4636',
    collar: '#efe3c4',
    width: 76,
    extras: ['beard'],
  },
  {
    backdrop: '#6f83a0',
    skin: '#ecc6a6',
    hair: '#f1f1ef',
    cut: 'sides',
    coat: '#c9b48e',
    collar: '#f4efe4',
    width: 76,
    extras: ['wrinkles', 'glasses'],
  },
  {
    backdrop: '#e9dcf0',
    skin: '#f8dcc6',
    hair: '#3a2620',
    cut: 'fringe',
    coat: '#f2f2f0',
    collar: '#d9cfe4',
    width: 69,
  },
  {
    backdrop: '#b9cfdf',
    skin: '#edc29b',
    hair: '#181616',
    cut: 'curls',
    coat: '#e0a63a',
    collar: '#fbf3df',
    width: 72,
  },
  { backdrop: '#f5ded9', skin: '#f3cfae', hair: '#221a18', cut: 'bun', coat: '#2f6b63', collar: '#dcefe9', width: 70 },
  {
    backdrop: '#c4d9cc',
    skin: '#d9a77b',
    hair: '#14110f',
    cut: 'bald',
    coat: '#7a2f2f',
    collar: '#2b2b2b',
    width: 80,
    extras: ['moustache'],
  },
  {
    backdrop: '#e9b94f',
    skin: '#f7d9ba',
    hair: '#2b201b',
    cut: 'parted',
    coat: '#3b7bbd',
    collar: '#eaf3fb',
    width: 70,
  },
  {
    backdrop: '#dcd3e8',
    skin: '#eec7a3',
    hair: '#2f8f7d',
    cut: 'scarf',
    coat: '#62366f',
    collar: '#2f8f7d',
    width: 70,
  },
  {
    backdrop: '#a8c4b0',
    skin: '#f4d2b4',
    hair: '#5a3d24',
    cut: 'long',
    coat: '#f0dd9a',
    collar: '#ffffff',
    width: 72,
    extras: ['glasses'],
  },
  {
    backdrop: '#e2e2dc',
    skin: '#cf9c72',
    hair: '#575350',
    cut: 'crop',
    coat: '#b9bfae',
    collar: '#6a7361',
    width: 82,
    extras: ['wrinkles', 'moustache'],
  },
  {
    backdrop: '#8fae9c',
    skin: '#f2caa8',
    hair: '#1d1816',
    cut: 'fringe',
    coat: '#d96f4e',
    collar: '#fff1ea',
    width: 74,
  },
  {
    backdrop: '#b9704f',
    skin: '#e3b48b',
    hair: '#dedbd6',
    cut: 'curls',
    coat: '#2f6f8f',
    collar: '#d9e8ef',
    width: 79,
    extras: ['beard', 'wrinkles'],
  },
]

export const faceCount = faces.length
/** Pixels of the drawing; a passport picture's 4 to 5. */
export const faceSize = { width: 320, height: 400 }

const hairBehind: Partial<Record<Face['cut'], (w: number) => string>> = {
  long: (w) =>
    `<path d="M${160 - w - 18} 180C${160 - w - 24} 78 ${160 + w + 24} 78 ${160 + w + 18} 180L${160 + w + 26} 318H${160 - w - 26}Z"/>`,
  bun: () => `<circle cx="160" cy="62" r="34"/>`,
  scarf: (w) =>
    `<path d="M${160 - w - 26} 190C${160 - w - 30} 60 ${160 + w + 30} 60 ${160 + w + 26} 190L${160 + w + 44} 330H${160 - w - 44}Z"/>`,
}

const hairAbove: Record<Face['cut'], (w: number) => string> = {
  bald: () => '',
  bun: (w) =>
    `<path d="M${160 - w - 4} 178C${160 - w - 8} 66 ${160 + w + 8} 66 ${160 + w + 4} 178C${160 + w - 14} 128 ${160 + 20} 118 160 118S${160 - w + 14} 128 ${160 - w - 4} 178Z"/>`,
  cap: (w) =>
    `<path d="M${160 - w - 2} 136V92C${160 - 40} 60 ${160 + 40} 60 ${160 + w + 2} 92V136Z"/><path d="M${160 - 60} 100l16 16 16-16-16-16zM${160 - 16} 96l16 16 16-16-16-16zM${160 + 28} 100l16 16 16-16-16-16z" fill="#e8d9a8"/>`,
  crop: (w) =>
    `<path d="M${160 - w - 5} 176C${160 - w - 16} 58 ${160 + w + 16} 58 ${160 + w + 5} 176L${160 + w - 8} 132C${160 + 30} 116 ${160 - 30} 116 ${160 - w + 8} 132Z"/>`,
  curls: (w) =>
    [-1, -0.62, -0.2, 0.2, 0.62, 1]
      .map((at) => `<circle cx="${160 + at * w}" cy="${104 + Math.abs(at) * 34}" r="32"/>`)
      .join(''),
  fringe: (w) =>
    `<path d="M${160 - w - 8} 236C${160 - w - 24} 36 ${160 + w + 24} 36 ${160 + w + 8} 236L${160 + w - 12} 150H${160 - w + 12}Z"/>`,
  long: (w) =>
    `<path d="M${160 - w - 6} 190C${160 - w - 10} 64 ${160 + w + 10} 64 ${160 + w + 6} 190C${160 + w - 22} 128 ${160 + 14} 116 ${160 - 8} 104C${160 - 24} 132 ${160 - w + 10} 140 ${160 - w - 6} 190Z"/>`,
  parted: (w) =>
    `<path d="M${160 - w - 5} 172C${160 - w - 14} 56 ${160 + w + 18} 50 ${160 + w + 5} 172C${160 + w - 8} 130 ${160 + 30} 128 ${160 - 34} 106C${160 - 44} 126 ${160 - w + 8} 136 ${160 - w - 5} 172Z"/>`,
  scarf: (w) =>
    `<path d="M${160 - w - 8} 196C${160 - w - 12} 62 ${160 + w + 12} 62 ${160 + w + 8} 196C${160 + w - 14} 120 ${160 - w + 14} 120 ${160 - w - 8} 196Z"/>`,
  sides: (w) => `<circle cx="${160 - w}" cy="168" r="24"/><circle cx="${160 + w}" cy="168" r="24"/>`,
}

const extras: Record<NonNullable<Face['extras']>[number], (face: Face) => string> = {
  beard: ({ hair, width: w }) =>
    `<path d="M${160 - w + 2} 206C${160 - w + 6} 300 ${160 + w - 6} 300 ${160 + w - 2} 206C${160 + w - 18} 246 ${160 + 36} 236 160 236S${160 - w + 18} 246 ${160 - w + 2} 206Z" fill="${hair}"/>`,
  glasses: () =>
    `<g fill="none" stroke="#2a2f3a" stroke-width="5"><circle cx="128" cy="186" r="23"/><circle cx="192" cy="186" r="23"/><path d="M151 184c6-5 12-5 18 0"/></g>`,
  moustache: ({ hair }) =>
    `<path d="M126 238c16-16 52-16 68 0-20 6-48 6-68 0z" fill="${hair === '#14110f' ? '#2a221d' : hair}"/>`,
  wrinkles: () =>
    `<path d="M124 142c22-6 50-6 72 0M130 154c20-5 40-5 60 0M112 214c4 8 4 14 0 20M208 214c-4 8-4 14 0 20" fill="none" stroke="#00000038" stroke-width="3" stroke-linecap="round"/>`,
}

/** One face as SVG; `place` counts from 0. */
export function drawFace(place: number): string {
  const face = faces[place]!
  const { backdrop, skin, hair, cut, coat, collar, width: w } = face
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${faceSize.width} ${faceSize.height}" width="${faceSize.width}" height="${faceSize.height}">
<rect width="320" height="400" fill="${backdrop}"/>
<g fill="${hair}">${hairBehind[cut]?.(w) ?? ''}</g>
<path d="M30 400c4-66 52-92 130-92s126 26 130 92z" fill="${coat}"/>
<path d="M118 316l42 52 42-52-12-12h-60z" fill="${collar}"/>
<path d="M132 262h56v44c-10 26-46 26-56 0z" fill="${skin}"/><path d="M132 284c18 18 38 18 56 0v14c-18 12-38 12-56 0z" fill="#0000001f"/>
<circle cx="${160 - w}" cy="194" r="15" fill="${skin}"/><circle cx="${160 + w}" cy="194" r="15" fill="${skin}"/>
<path d="M${160 - w} 168C${160 - w} 74 ${160 + w} 74 ${160 + w} 168C${160 + w} 244 ${160 + 42} 288 160 288S${160 - w} 244 ${160 - w} 168Z" fill="${skin}"/>
<path d="M112 164c10-8 24-8 34-2M208 164c-10-8-24-8-34-2" fill="none" stroke="#33261f" stroke-width="6" stroke-linecap="round"/>
<g fill="#fff"><ellipse cx="128" cy="187" rx="14" ry="9"/><ellipse cx="192" cy="187" rx="14" ry="9"/></g><g fill="#2a1c15"><circle cx="128" cy="187" r="7"/><circle cx="192" cy="187" r="7"/></g>
<path d="M160 190c-4 16-10 26-2 30 4 2 8 1 10-1" fill="none" stroke="#0000003d" stroke-width="4" stroke-linecap="round"/>
<path d="M140 252c12 7 28 7 40 0" fill="none" stroke="#a34f43" stroke-width="6" stroke-linecap="round"/>
${(face.extras ?? []).map((extra) => extras[extra](face)).join('')}
<g fill="${hair}">${hairAbove[cut](w)}</g>
</svg>`
}
