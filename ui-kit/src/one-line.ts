/** What was typed as one line of plain words: breaks and blanks that phones put in unasked fall away. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
