/** The full reader over the page: injected when the reader asks, and a second time to close it again. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { attempt } from './porch/attempt.ts'
import { openOverlay } from './porch/overlay.tsx'

declare global {
  /** Lives in the extension's own world of the page, which the page cannot see. */
  var ledeOverlay: Promise<() => void> | undefined
}

export default defineUnlistedScript(() =>
  attempt(async () => {
    if (globalThis.ledeOverlay) {
      const close = await globalThis.ledeOverlay
      close()
      return
    }
    globalThis.ledeOverlay = openOverlay(() => {
      globalThis.ledeOverlay = undefined
    })
    await globalThis.ledeOverlay
  }),
)
