/** Scripts, styles, drawings and comments leave first: nobody reads them, and all that follows is faster. */
import type { Step } from './step.ts'

const UNREAD = 'script, style, noscript, template, link, meta, svg, canvas, noembed, noframes, dialog, datalist, map'

export const unread: Step = body => {
  for (const el of body.querySelectorAll(UNREAD)) el.remove()
  const comments = body.ownerDocument.createNodeIterator(body, 128 /* comments */)
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove()
}
