import type { Icon } from './icon.ts'
import { bookIcon, busIcon, govIcon, medicalIcon, mountainIcon, otherIcon, peopleIcon, sproutIcon } from './scenes.ts'

/** By C.7; 08 and up belong to the regions (decision 0137). */
const icons: Record<string, Icon> = {
  '01': govIcon,
  '02': peopleIcon,
  '03': medicalIcon,
  '04': busIcon,
  '05': mountainIcon,
  '06': bookIcon,
  '07': sproutIcon,
}

export function sceneIcon(sceneCode: string): Icon {
  return icons[sceneCode] ?? otherIcon
}
