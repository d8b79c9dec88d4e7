/** What the simulated bank can do wrong, one at a time, so many times over. */
export const bankFaults = ['none', 'slow', 'refused', 'insufficient', 'lost', 'twice', 'down'] as const
export type BankFault = (typeof bankFaults)[number]

/** A slow bank has its answer after so long. */
export const slowMs = 5_000
