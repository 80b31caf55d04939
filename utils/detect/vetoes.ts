/** What rules a page out at once. Cheapest first: the first objection is the reason. */
import type { Veto } from './signal.ts'
import { declaredKind } from './vetoes/declared-kind.ts'
import { frontPage } from './vetoes/front-page.ts'
import { liveBlog } from './vetoes/live-blog.ts'
import { notHtml } from './vetoes/not-html.ts'
import { otherAddress } from './vetoes/other-address.ts'

export const vetoes: readonly Veto[] = [notHtml, frontPage, otherAddress, liveBlog, declaredKind]
