/**
 * Some servers send the late parts of a page hidden, and scripts put them in their places. In a saved page, where no script ran,
 * they still wait (React, seen 24 November 2026).
 *
 *   <p>One.</p><!--$?--><template id="B:1"></template>Loading<!--/$-->
 *   <div hidden id="S:1"><p>Two.</p></div><script>$RC("B:1","S:1")</script>
 */
/** $RC completes a part that was still to come, $RS a piece of one. */
const CALL = /\$R[CS]\("([BPS]:[\da-f]{1,6})","([BPS]:[\da-f]{1,6})"/g

export function placeStreamed(root: Element): void {
  const calls = [...root.querySelectorAll('script')].flatMap(script => [...(script.textContent ?? '').matchAll(CALL)])
  if (calls.length === 0) return
  const byId = new Map([...root.querySelectorAll('template[id], [hidden][id^="S:"]')].map(el => [el.id, el]))
  for (const [, a, b] of calls) {
    const [part, place] = a!.startsWith('S') ? [byId.get(a!), byId.get(b!)] : [byId.get(b!), byId.get(a!)]
    if (!part || !place || part.contains(place)) continue
    removeStandIn(place)
    place.replaceWith(...part.childNodes)
    part.remove()
  }
}

/** What is shown until the part comes: up to the comment that ends it. Such places may stand in each other. */
function removeStandIn(place: Element): void {
  if (!place.id.startsWith('B')) return
  let open = 1
  const standIn: ChildNode[] = []
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    const mark = node.nodeType === 8 ? (node.nodeValue ?? '') : ''
    if (mark.startsWith('$')) open++
    else if (mark === '/$' && --open === 0) {
      for (const old of standIn) old.remove()
      return
    }
    standIn.push(node)
  }
}
