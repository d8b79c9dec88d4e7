import { bigserial, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** What goes up to the parent platform of each record (§5.4.1.3), written in one transaction with it. */
export const share = pgTable(
  'share',
  {
    recordId: text('record_id').primaryKey(),
    /** The order in which a holder's records go up. */
    place: bigserial('place', { mode: 'number' }).notNull(),
    holderId: text('holder_id').notNull(),
    kind: text('kind', { enum: ['credential', 'payment', 'benefit'] }).notNull(),
    state: text('state', { enum: ['queued', 'sent', 'held', 'refused'] }).notNull(),
    /** Of one that is held: no-consent, withdrawn or unfinished (its system has not reported yet); of one that was refused: the field and the parent's words. */
    cause: text('cause'),
    movedAt: timestamp('moved_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('share_of_holder').on(table.holderId, table.place),
    index('share_waiting').on(table.state, table.place),
  ],
)

/** 向上级平台共享使用记录: the holder's own yes (§5.4.1.3), of what happens from then on. Nobody without a row has agreed. */
export const sharingConsent = pgTable('sharing_consent', {
  holderId: text('holder_id').primaryKey(),
  state: text('state', { enum: ['agreed', 'withdrawn'] }).notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
})
