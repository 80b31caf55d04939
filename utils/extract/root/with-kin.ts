/** Paragraphs of the same make as the story's, in the same region: a section whose name Readability distrusts. */
import type { Line } from '../lines.ts'
import { isRunningText } from '../prose.ts'
import { commonAncestor } from './common-ancestor.ts'
import { hasName, kinOf } from './kin.ts'

export function withKin(lines: readonly Line[], story: ReadonlySet<Line>, container: Element): Set<Line> {
  const prose = [...story].filter(isRunningText)
  const common = commonAncestor(prose.map(line => line.block))
  const region =
    common?.closest('article, main, [role="main"], [itemprop="articleBody"]') ??
    (container.contains(common ?? null) ? container : common)
  const kinds = new Map<string, number>()
  for (const { block } of prose) kinds.set(kinOf(block), (kinds.get(kinOf(block)) ?? 0) + 1)
  const isKin = ({ block }: Line): boolean => {
    const kin = kinOf(block)
    // Paragraphs without a class of their own or their parent's are everywhere alike.
    return hasName(kin) && (kinds.get(kin) ?? 0) > 1
      ? region!.contains(block)
      : kinds.has(kin) && common!.contains(block)
  }
  return new Set(lines.filter(line => story.has(line) || (common && isRunningText(line) && isKin(line))))
}
