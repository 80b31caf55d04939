/** Works something out when it is first asked for, and keeps it. */
export function once<T extends {}>(work: () => T): () => T {
  let kept: T | undefined
  return () => (kept ??= work())
}
