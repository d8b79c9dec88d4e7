import type { PromptKind } from './area.ts'
import { deskPrompt } from './desk.ts'
import { entries, type PromptName } from './entries.ts'
import { holderPrompt, type HolderPrompt } from './holder.ts'
import { maintenancePrompt } from './maintenance.ts'

export interface Prompt {
  name: PromptName
  code: string
  kind: PromptKind
  holder: HolderPrompt
  desk: string
  maintenance: string
}

/** All words of all audiences by code: for consoles, documents and tests; a page uses `holderPrompt` alone. */
export function catalogue(): Prompt[] {
  return (Object.keys(entries) as PromptName[])
    .map((name) => ({ name, code: entries[name].code, kind: entries[name].kind }))
    .map((entry) => ({
      ...entry,
      holder: holderPrompt(entry.code),
      desk: deskPrompt(entry.code),
      maintenance: maintenancePrompt(entry.code),
    }))
    .sort((a, b) => a.code.localeCompare(b.code))
}
