import { Type } from 'typebox'
import { dateTime, identifier, oneOf } from './fields.ts'
import type { Service } from './service.ts'

const dictionaries = ['C.6', 'C.7', 'C.8', 'C.9', 'C.10', 'GB/T2260'] as const

/**
 * §5.4.1.3-a: tables C.6 to C.10 as they stand with what the managing body has added, and the regions it has added to GB/T 2260; 200
 * rows at a time. A local platform takes over what was added.
 */
export const listDictionary = {
  name: 'dictionary/list',
  audience: 'open',
  title: '字典表查询',
  clause: '§5.4.1.3-a',
  everyCaller: true,
  params: Type.Object({ dictionaryOf: oneOf('all', ...dictionaries), after: Type.Optional(identifier(20)) }),
  result: Type.Object({
    entries: Type.Array(
      Type.Object({
        dictionary: oneOf(...dictionaries),
        code: Type.String(),
        label: Type.String(),
        /** Of one that was added: from when on it may be said, and until when. */
        opensAt: Type.Optional(dateTime()),
        closesAt: Type.Optional(dateTime()),
      }),
    ),
    /** Give it as `after` to read on. */
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service
