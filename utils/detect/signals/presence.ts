/** Elements and class names that stories have, and those of manuals, forums and shops. Those that need a look at every element come last. */
import type { Signals } from '../signal.ts'

export const presenceNames = [
  'captions',
  'link to the author',
  'program code',
  'reply form',
  'byline',
  'share buttons',
  'headline style',
  'prices',
]

export const presence: readonly Signals[] = [
  'figcaption',
  '[rel=author]',
  'pre,code',
  'textarea',
  '[class*=byline i]',
  '[class*=share i]',
  '[class*=headline i]',
  '[class*=cart i],[class*=price i]',
].map(selector => ({ root }) => [root().querySelector(selector) !== null])
