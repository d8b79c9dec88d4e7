/** Apart from the registry, so that a browser that checks an address loads no titles. */
export const pageNames = ['national-zone', 'local-zone', 'ecard-code', 'cashier', 'usage-records'] as const
export type PageName = (typeof pageNames)[number]

export const isPageName = (name: string): name is PageName => (pageNames as readonly string[]).includes(name)
