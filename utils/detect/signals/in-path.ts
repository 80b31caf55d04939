/** Whether the path of an address has something in it. */
import type { Page } from '../page.ts'

export const inPath =
  (what: RegExp) =>
  ({ address }: Page): boolean =>
    what.test(address.path)
