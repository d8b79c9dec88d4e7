import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

/** The document serves every file of a worker (vitest.config.ts): what a test put into it goes when the test is over. */
disableAutoUnmount()
enableAutoUnmount(afterEach)

afterEach(() => {
  // Files that draw on a server have no document.
  if (typeof document === 'undefined') return
  document.body.replaceChildren()
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
})
