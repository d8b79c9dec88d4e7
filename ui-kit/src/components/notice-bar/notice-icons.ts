import { infoIcon } from '../../icons/controls.ts'
import type { Icon } from '../../icons/icon.ts'

const alertIcon: Icon = { line: 'M12 3.6 21.4 20H2.6zM12 9.8v4.6M12 17.2h.01' }

/** Colour is never the only sign (visual-spec §10-9): what failed has a drawing of its own. */
export const noticeIcons = { info: infoIcon, warm: infoIcon, err: alertIcon }
