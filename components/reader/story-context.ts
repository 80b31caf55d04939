/** What every text of the story must know, however deep it lies: which of its spans are marked, and on which surface. */
import { createContext } from 'preact'
import type { Surface } from '../SurfaceRoot.tsx'
import type { ShownMark } from './shown-marks.ts'

export interface StoryContext {
  marks: ReadonlyMap<number, readonly ShownMark[]>
  /** The mention that the reader jumped to, by its index. */
  current?: number | undefined
  surface: Surface
}

export const Story = createContext<StoryContext>({ marks: new Map(), surface: 'tab' })
