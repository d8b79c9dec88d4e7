import type { PageName } from '@one-card/platform-api'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelPage, page } from './schema.ts'

interface Page {
  name: PageName
  title: string
  minAuthLevel: 1 | 2 | 3
}

export interface Pages {
  pageOf(name: PageName): Promise<Page | undefined>
  /** Whether the page was granted to it (§8.1.2.3). */
  mayOpen(channelNo: string, page: PageName): Promise<boolean>
}

export function pagesRepository(db: Database): Pages {
  return {
    async pageOf(name) {
      const [row] = await db.select().from(page).where(eq(page.name, name))
      return row
    },
    async mayOpen(channelNo, name) {
      const rows = await db
        .select()
        .from(channelPage)
        .where(and(eq(channelPage.channelNo, channelNo), eq(channelPage.page, name)))
      return rows.length === 1
    },
  }
}
