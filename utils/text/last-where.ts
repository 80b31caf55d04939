/** The last of many things in order, as spans along a text, for which something still holds; found by halves. */

/** Its place; -1 where it holds for none. What holds for one must hold for all before it. */
export function lastWhere<T>(ordered: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(ordered[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}
