/** The text of a byline's element, with a bar wherever the page sets two things apart by its looks alone. */
import { isShown } from '../../dom/shown.ts'
import { isBlock, isElement, isSilent, isTextNode } from '../../dom/tags.ts'

/** A follow button and a clock stand in many bylines and belong to none. */
const BESIDE = 'time, [role="button"], [class*="tooltip" i], [class*="follow" i], [class*="share" i]'

/** `<b>Ana Example</b><i>Agency</i>` is "Ana Example | Agency"; with a space between them they are one. */
export function bylineText(el: Element): string {
  let text = ''
  const visit = (node: Node): void => {
    if (isTextNode(node)) text += node.data
    if (!isElement(node) || isSilent(node) || !isShown(node) || (node !== el && node.matches(BESIDE))) return
    const joint = isBlock(node) || node.matches('a, br') ? ' | ' : JOINT
    text += joint
    node.childNodes.forEach(visit)
    text += joint
  }
  visit(el)
  return text
    .replace(/[\u00ad\u2060\u200b\ufeff]+/g, '')
    .replace(/\s+/g, ' ') // before the patterns that would walk back over every stretch of it
    .replace(/\s*\ue000[\s\ue000]*/g, joints => (/\s/.test(joints) ? ' ' : ' | '))
    .replace(/(?:\s*\|)+\s*/g, ' | ')
    .replace(/^[\s|]+|[\s|]+$/g, '')
}

/** Of the private use area: no page's text holds it. */
const JOINT = '\ue000'
