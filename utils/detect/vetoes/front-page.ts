/** The root of a site or of one of its languages is never a story: "/", "/index.html", "/en-GB/". */
import type { Veto } from '../signal.ts'

const FRONT = /^((index|home|default)?(\.\w+)?|[a-z]{2}([-_][a-z]+)?|international|edition)$/
/** Old sites tell their stories apart by the query alone: "/?p=6578", "/index.php?id=12". */
const NUMBERED = /[?&](p|\w*(id|no|idx|article))=\w*\d/

export const frontPage: Veto = ({ address: { segments, search } }) =>
  segments.length < 2 && FRONT.test(segments[0] ?? '') && !(search && NUMBERED.test(search))
    ? 'a front page'
    : undefined
