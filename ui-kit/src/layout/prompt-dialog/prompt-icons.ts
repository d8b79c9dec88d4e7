import type { NextStep } from '@one-card/prompts'
import { cardIcon, identityCodeIcon } from '../../icons/capabilities.ts'
import { phoneIcon, refreshIcon, tickIcon } from '../../icons/controls.ts'
import type { Icon } from '../../icons/icon.ts'
import { faceIcon } from '../../icons/services.ts'

/** What the holder can do next, drawn; nothing to do is a success. */
export const promptIcons: Record<NextStep, Icon> = {
  reload: refreshIcon,
  'back-to-channel': cardIcon,
  'renew-code': identityCodeIcon,
  'raise-level': faceIcon,
  'call-12333': phoneIcon,
  none: tickIcon,
}
