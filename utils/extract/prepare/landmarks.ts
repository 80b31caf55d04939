/** What the page itself names as menu, banner, foot or side column. */
import { STORY_SHARE, type Step } from './step.ts'

const LANDMARKS =
  'nav, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"], ' +
  '[role="toolbar"], [role="dialog"], [role="alertdialog"], [role="tablist"], [role="complementary"], body > header, body > footer'

export const landmarks: Step = (body, { take, proseShare, headline }) => {
  for (const el of body.querySelectorAll(LANDMARKS)) {
    if (proseShare(el) <= STORY_SHARE && !el.contains(headline ?? null))
      take(el, 'It is a landmark of the page, not of the story.')
  }
}
