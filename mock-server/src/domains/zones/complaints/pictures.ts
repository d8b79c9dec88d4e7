import { openServices, pageServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import type { Guesses } from '../../access/guesses/index.ts'
import type { OpenPicture } from '../../consent/real-person/index.ts'
import { deskRegion } from '../desk-region.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { ownComplaint } from './own-complaint.ts'
import { plainJpeg } from './plain-jpeg.ts'
import type { ComplaintsRepository } from './repository.ts'

export interface PictureNeighbours {
  openPicture: OpenPicture
  guesses: Guesses
}

/** §5.3.4.3: what was photographed for a complaint, seen again by its citizen and by the desks of its region. */
export function pictureRoutes(
  { now }: Pick<Deps, 'now'>,
  repository: ComplaintsRepository,
  { zoneOf, openPicture, guesses }: PictureNeighbours & Pick<LocalZones, 'zoneOf'>,
): Handler[] {
  const own = ownComplaint.bind(undefined, { repository, zoneOf })

  async function pictureOf(complaintNo: string, place: string) {
    return { image: (await repository.findPicture(complaintNo, Number(place))) ?? refuse('ENTRY_MISSING') }
  }

  async function readable(image: string): Promise<string> {
    const plain = plainJpeg(Buffer.from(image, 'base64'))?.toString('base64')
    if (plain === undefined || (await openPicture(plain)) === undefined) refuse('ATTACHMENT_UNREADABLE', 'image')
    return plain!
  }

  return [
    handle(pageServices['complaints/add-picture'], async ({ complaintNo, image }, { session }) => {
      const { state } = await own(session, complaintNo)
      if (state !== 'received') refuse('COMPLAINT_ANSWERED')
      if (!(await repository.hasRoom(complaintNo))) refuse('PICTURES_ENOUGH')
      // Opening a picture is dear: of those that cannot be read few are tried, and few at one moment.
      const aim = { caller: session.holderId, targets: ['complaint picture'] }
      const plain = await guesses.count(
        aim,
        () => readable(image),
        (outcome) => ('error' in outcome ? aim.targets : undefined),
      )
      const pictures = (await repository.addPicture(complaintNo, plain, now())) ?? refuse('PICTURES_ENOUGH')
      return { pictures: String(pictures) }
    }),

    handle(pageServices['complaints/picture'], async ({ complaintNo, place }, { session }) => {
      await own(session, complaintNo)
      return pictureOf(complaintNo, place)
    }),

    handle(openServices['complaint/picture'], async ({ complaintNo, place }, { channel }) => {
      const found = await repository.find(complaintNo)
      if (found?.regionCode !== deskRegion(channel)) refuse('ENTRY_MISSING')
      return pictureOf(complaintNo, place)
    }),
  ]
}
