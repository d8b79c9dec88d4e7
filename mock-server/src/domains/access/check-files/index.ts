import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { checkFilesRepository, type CheckFiles } from './repository.ts'

/** As WeChat, Alipay and DingTalk name theirs. Nothing but text: it stands on the origin of the citizens' pages. */
export const checkFileName = /^[A-Za-z0-9_-]{1,100}\.txt$/
export const maxCheckFileBytes = 4096

export function checkFilesModule({ db }: Pick<Deps, 'db'>): Module<CheckFiles> {
  return { api: checkFilesRepository(db) }
}

export type { CheckFiles } from './repository.ts'
