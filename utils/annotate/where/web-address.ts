/** A form inside an address or a handle: "norland.example/English/news", "www.China.example". */
import { leftOf, rightOf } from './around.ts'
import type { Candidate } from './scan.ts'

export const isInAddress = (c: Candidate): boolean =>
  /(?:^|\s)(?:https?:|www\.|\S+\.\p{Ll}{2,}\/)\S*$/u.test(leftOf(c)) ||
  /^\.(?:com|org|net|gov|info|co)\b/.test(rightOf(c))
