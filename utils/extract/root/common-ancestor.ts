/** The innermost element that holds all of these. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...rest] = elements
  let common: Element | null | undefined = first
  for (const el of rest) while (common && !common.contains(el)) common = common.parentElement
  return common ?? undefined
}
