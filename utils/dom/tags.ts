/** What kinds of elements there are. */

/** Those that stand as blocks of their own, by the HTML standard's default style sheet. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

export const isBlock = (el: Element): boolean => BLOCKS.has(el.localName)

/** What these hold is not text of the story. */
const SILENT = new Set(
  (
    'script style noscript template title svg canvas input button select textarea dialog rp rt rtc frame ' +
    'noembed noframes xmp plaintext head link meta base param source track map area datalist progress meter'
  ).split(' '),
)

export const isSilent = (el: Element): boolean => SILENT.has(el.localName)

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1

export const isTextNode = (node: Node): node is globalThis.Text => node.nodeType === 3

/** The element that a text stands in as a line of its own: its nearest block. */
export function blockOf(node: Node): Element | undefined {
  let el = node.parentElement
  while (el && !isBlock(el)) el = el.parentElement
  return el ?? undefined
}
