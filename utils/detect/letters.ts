/** How much is written: a Chinese, Japanese, Korean or Thai character says about as much as three Latin letters. */
export function lettersIn(text: string): number {
  const trimmed = text.trim()
  return trimmed.length + 2 * (trimmed.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
}
