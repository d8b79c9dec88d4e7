import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { openServices, pageServices } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Ecodes } from '../ecodes/index.ts'

export function licencesModule(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  { holders, ecodes }: { holders: Holders; ecodes: Ecodes },
): Module {
  return {
    api: {},
    handlers: [
      handle(pageServices['holder/licence'], async (_params, { session }) => {
        const { name, idNo } = await holders.get(session.holderId)
        const { cardNo, validUntil, issuingRegion } = await holders.usableCard(session.holderId)
        return {
          name: mask('name', name),
          idNo: mask('idNo', idNo),
          cardNo: mask('cardNo', cardNo),
          validUntil: mask('date', validUntil),
          issuingPlace: mask('place', regionName(issuingRegion, dictionaries.now()) ?? ''),
        }
      }),

      handle(openServices['licence/verify'], async ({ code, scene }, { channel }) => {
        const { holder, card, fields, authTime } = await ecodes.decode('licence', code, scene, channel)
        const face = {
          name: holder.name,
          idNo: holder.idNo,
          cardNo: card.cardNo,
          issuingPlace: regionName(card.issuingRegion, dictionaries.now()) ?? '',
          validUntil: card.validUntil,
        }
        const granted = Object.fromEntries(Object.entries(face).filter(([field]) => fields.includes(field))) as Partial<
          typeof face
        >
        return { cardState: card.state, ...granted, authTime: beijingTime(authTime) }
      }),
    ],
  }
}
