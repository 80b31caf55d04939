/**
 * Does this line stand below a picture, in a frame of the two? Then it is the caption, though the page gives its words as a summary.
 *
 *   <div><img><p>A ferry at dusk.</p><p>Image: Ana Example</p></div>
 */
import { weight } from '../../text/prose.ts'

/** In letters: a credit stands beside a caption. The frame of a story says more. */
const BESIDE = 150
/** No caption is one, though a standfirst may be. */
const HEADING = 'h1, h2, h3, h4, h5, h6'

export function isUnderPicture(line: Element, headline: Element): boolean {
  if (line.matches(HEADING) || line.querySelector(HEADING)) return false
  for (let frame = line.parentElement; frame && !frame.contains(headline); frame = frame.parentElement) {
    const picture = frame.querySelector('img, picture, video')
    if (!picture) continue
    const beside = weight(frame.textContent ?? '') - weight(line.textContent ?? '')
    return beside <= BESIDE && Boolean(picture.compareDocumentPosition(line) & 4) /* line follows */
  }
  return false
}
