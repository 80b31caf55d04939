/** Injected when the reader asks; its value goes back to the popup or the panel as plain data. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { attempt } from './porch/attempt.ts'
import { storyOf } from './porch/story.ts'

export default defineUnlistedScript(() => attempt(() => storyOf(document)))
