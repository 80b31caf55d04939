/** What both worlds are asked for: the story's blocks. Imported by Node, and bundled into the page. */
import { extract } from '../../utils/extract/extract.ts'
import { toldTextsOf } from '../../utils/text/texts.ts'

/** Null where no article was found. */
export function storyText(doc: Document): string[] | null {
  const article = extract(doc)
  return article ? [article.title.chars, ...toldTextsOf(article).map(text => text.chars)] : null
}
