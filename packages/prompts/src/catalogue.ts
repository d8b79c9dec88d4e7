import { deskPrompt } from './desk.ts'
import { holderPrompt, type HolderPrompt } from './holder.ts'
import { kinds, type PromptKind } from './kinds.ts'
import { maintenancePrompt } from './maintenance.ts'
import { codes, type PromptName } from './names.ts'

export interface Prompt {
  name: PromptName
  code: string
  kind: PromptKind
  holder: HolderPrompt
  desk: string
  maintenance: string
}

/** All words of all audiences by code: for consoles, documents and tests; a page takes `holderPrompt` alone. */
export function catalogue(): Prompt[] {
  return (Object.keys(codes) as PromptName[])
    .map((name) => ({ name, code: codes[name], kind: kinds[name] }))
    .map((entry) => ({
      ...entry,
      holder: holderPrompt(entry.code),
      desk: deskPrompt(entry.code),
      maintenance: maintenancePrompt(entry.code),
    }))
    .sort((a, b) => a.code.localeCompare(b.code))
}
