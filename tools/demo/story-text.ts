/** The reader's text without its buttons: headline, who and where, and the story, a line each. */
import type { View } from '../browsers/browser.ts'

export async function storyText(view: View<ParentNode>): Promise<string> {
  const { head, names, story } = await view.read(root => {
    const all = (selector: string, within: ParentNode = root) => [...within.querySelectorAll(selector)]
    const words = (elements: Element[]) => elements.map(e => e.textContent.trim().replace(/\s+/g, ' ')).filter(Boolean)
    return {
      head: words(all('h1, .standfirst, .authors, .facts > *, h1 + [role="status"]')),
      names: all('button.entity').map(entity => words(all('.entity-name, .entity-role', entity))),
      story: words(all('.story :is(p, h2, h3, h4, li, figcaption, td, th, pre)')),
    }
  })
  const who = names.map(([name, role]) => (role ? `${name} (${role})` : name))
  return [head.join('\n'), who.length > 0 ? `Who and where: ${who.join(', ')}` : '', ...story]
    .filter(Boolean)
    .join('\n\n')
}
