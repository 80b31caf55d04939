/** What is left of the page when only the story's lines, and the pictures that stand among them, stay. */
import { isElement, isTextNode } from '../../dom/tags.ts'
import type { Image } from '../../model/text.ts'
import type { Line } from '../lines.ts'
import { commonAncestor } from './common-ancestor.ts'
import { leadAbove, picturesOf } from './pictures.ts'

/** `headline` is where the page's headline stood: between it and the story, the lead picture is at home. */
export function prune(
  lines: readonly Line[],
  story: ReadonlySet<Line>,
  headline: Element | undefined,
  leads: readonly Image[],
): Element | undefined {
  const kept = lines.filter(line => story.has(line))
  const common = commonAncestor(kept.map(line => line.block))
  if (!common) return
  const around = headline && commonAncestor([common, headline])
  const near = common.closest('article, main, [role="main"]') ?? around ?? common
  const pictures = picturesOf(near, common, lines, story, leads)
  const above = pictures.length ? undefined : leadAbove(near, leads)
  if (above) pictures.push(above)
  const scope = (above && commonAncestor([near, above])) ?? near
  const keep = new Set<Node>(kept.flatMap(line => line.nodes))
  for (const picture of pictures) keep.add(picture)
  const path = new Set<Node>()
  for (const node of keep)
    for (let el = node.parentNode; el && el !== scope.parentNode && !path.has(el); el = el.parentNode) path.add(el)

  const visit = (el: Element): void => {
    for (const node of [...el.childNodes]) {
      if (keep.has(node) && isElement(node)) continue
      if (isElement(node) && path.has(node)) visit(node)
      else if (isTextNode(node) ? !keep.has(node) && node.data.trim() : !isMark(node)) (node as ChildNode).remove()
    }
  }
  visit(scope)
  return scope
}

/** Line breaks and rules have no words by which to be kept. */
const isMark = (node: Node): boolean => isElement(node) && /^(?:br|hr|wbr)$/.test(node.localName)
