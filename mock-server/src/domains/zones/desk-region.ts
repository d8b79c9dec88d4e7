import { refuse } from '../../refusal.ts'
import type { Channel } from '../access/channels/index.ts'

/** A desk and a gate see what is of the region of their institution; refuses with SERVICE_NOT_GRANTED who is neither. */
export const deskRegion = ({ institution }: Pick<Channel, 'institution'>): string =>
  institution?.regionCode ?? refuse('SERVICE_NOT_GRANTED')
