/** Headings never skip a level: pages choose them by looks, and a skipped level sends a listener looking for a lost part. */
import type { Block } from '../../utils/model/article.ts'

/** Levels 2, 4, 3 become 2, 3, 3. */
export function evenHeadings(body: readonly Block[]): Block[] {
  let above = 1
  return body.map(block => {
    if (block.type !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: above as typeof block.level }
  })
}
