/** srcset: of the sizes that a page offers, the largest that is not larger than a reader's screen. */
const ENOUGH = 1600

/** "a.jpg 320w, b.jpg 1280w" is b.jpg. A comma inside an address counts only where space follows. */
export function largestOf(srcset: string): string | undefined {
  const candidates = [...srcset.slice(0, 20_000).matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, address, number, unit]) => ({ address: address!, size: Number(number ?? 1) * (unit === 'w' ? 1 : 800) }),
  )
  candidates.sort((a, b) => b.size - a.size)
  return (candidates.filter(c => c.size <= ENOUGH)[0] ?? candidates.at(-1))?.address
}
