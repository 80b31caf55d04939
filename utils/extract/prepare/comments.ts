/** Readers' comments, and the boxes that ask for them. */
import { nameWords } from '../../dom/name-words.ts'
import { STORY_SHARE, type Step } from './step.ts'

const COMMENTS =
  / (?:comments?|disqus|discussion|livefyre|spot ?im|viafoura|hyvor|coral|talk|kommentare?|comentarios|commentaires|commenti|comentários|respond|replies|social comment) (?:\w+ )*$/
const NO_COMMENTS =
  / (?:commentary|commentator|no comments?|has comments?|with comments?|article|story|content|page|main) /

export const comments: Step = (body, { take, proseShare, headline }) => {
  for (const el of body.querySelectorAll(
    '[class*="comment" i], [id*="comment" i], [id*="disqus" i], [class*="komment" i], [class*="respond" i], [id="respond"]',
  )) {
    const names = nameWords(el, ['class', 'id', 'data-testid'])
    if (!COMMENTS.test(names) || NO_COMMENTS.test(names) || !body.contains(el)) continue
    // Comments may well be longer than the story; but the headline never stands among them.
    if (!el.contains(headline ?? null) && proseShare(el) <= 2 * STORY_SHARE) take(el, 'It belongs to the comments.')
  }
}
