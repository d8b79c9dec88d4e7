/**
 * One line drawing for a zone (visual-spec §7), 138 × 76: buildings in one line, water in amber. What a city looks like in
 * general, not one city's monument; a zone without a choice gets the skyline.
 */
export const cityDrawings = {
  'water-town': {
    line: 'M1 60h18c5-15 16-23 28-23s23 8 28 23h62M32 60c0-8 7-15 15-15s15 7 15 15M106 9v-8M106 9l8 6.5h-16zM101.5 15.5v7.5h9v-7.5M99 30l7-7 7 7M101 30v8h10v-8M97 45.5l9-7.5 9 7.5M98.5 45.5V60h15V45.5M103.5 60v-4.5a2.5 2.5 0 0 1 5 0V60',
    dots: 'M15 53C20 38 32 29 47 29s26 8 31 23',
    water: 'M9 67h20M37 67h18M65 67h26M99 67h14M23 73h14M51 73h28M91 73h22',
  },
  skyline: {
    line: 'M1 60h136M14 60V32h18v28M20 39h6M20 46h6M20 53h6M38 60V14l12-6v52M44 22v30M58 60V26h20v34M64 33h8M64 40h8M64 47h8M86 60V20l7-8 7 8v40M93 12V4M108 60V38h18v22M114 45h6M114 52h6',
    dots: 'M4 26c3-3 6-3 9 0 3-3 6-3 9 0',
    water: 'M9 67h22M41 67h30M81 67h18M109 67h20M25 73h20M59 73h28M97 73h18',
  },
  gate: {
    line: 'M1 60h136M22 60V40h94v20M58 60v-9a11 11 0 0 1 22 0v9M22 40v-5h8v5M38 40v-5h8v5M92 40v-5h8v5M108 40v-5h8v5M48 40V26h42v14M42 26l27-13 27 13zM54 13l15-8 15 8M56 40V26M69 40V26M82 40V26',
    dots: 'M6 28c3-3 6-3 9 0 3-3 6-3 9 0',
    water: 'M9 67h22M41 67h30M81 67h18M109 67h20M25 73h20M59 73h28M97 73h18',
  },
  mountain: {
    line: 'M1 60h136M8 60 42 18l16 20M50 60l34-42 40 42M36 26l6 6 7-5M75 37l9 6 8-5',
    dots: 'M104 20c3-3 6-3 9 0 3-3 6-3 9 0',
    water: 'M9 67h22M41 67h30M81 67h18M109 67h20M25 73h20M59 73h28M97 73h18',
  },
} as const

export type CityDrawingKind = keyof typeof cityDrawings
