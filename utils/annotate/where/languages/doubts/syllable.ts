/** Vietnamese countries of one syllable are parts of names: "Tuấn Anh", "Minh Đức", "Hằng Nga". */
import { before, isCapitalised, opensSentence } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

const SYLLABLE = /^(?:Anh|Đức|Nga|Nhật|Pháp|Mỹ|Ý|Áo|Bỉ|Úc|Lào|Séc)$/

export function isSyllable(c: Candidate): boolean {
  if (!SYLLABLE.test(c.form.chars)) return false
  const { word, gap } = before(c)
  return gap === ' ' && isCapitalised(word) && word !== word.toUpperCase() && !opensSentence(c)
}
