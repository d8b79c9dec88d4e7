/**
 * One drawing on a 24 grid as path data (visual-spec §7): a plate that is filled, a line in the icon's colour, and the one
 * warm detail that says what the icon does. Pages pay only for the icons they import.
 */
export interface Icon {
  plate?: string
  line?: string
  warm?: string
}
