/** The full reader over the page: injected when the reader asks, and a second time to close it again. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { attempt } from './porch/attempt.ts'
import { type Overlay, openOverlay } from './porch/overlay.tsx'

declare global {
  /** Lives in the extension's own world of the page, which the page cannot see. A promise, so that a second press waits for the first. */
  var ledeOverlay: Promise<Overlay> | undefined
}

export default defineUnlistedScript(() =>
  attempt(async () => {
    const overlay = await globalThis.ledeOverlay?.catch(() => undefined)
    if (overlay?.standing()) return overlay.close()
    globalThis.ledeOverlay = openOverlay()
    await globalThis.ledeOverlay
  }),
)
