/** Width in px of either band across a dead code: takes the middle of three finders, and of every row of bars a symbol or more. */
export const deadBandPx = 28
