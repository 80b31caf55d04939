/** Something is coming: the shape of a story, quietly. */
import type { Theme } from '../../utils/model/settings.ts'
import { type Surface, SurfaceRoot } from '../SurfaceRoot.tsx'

interface Props {
  theme?: Theme | undefined
  surface?: Surface | undefined
}

export const Loading = ({ theme, surface }: Props) => (
  <SurfaceRoot name="loading" theme={theme} surface={surface}>
    <main aria-busy="true">
      <div role="status">
        <h1 class="unseen">Finding the story…</h1>
      </div>
      <div class="skeleton" aria-hidden="true">
        <div class="skeleton-headline" />
        <div class="skeleton-headline" />
        <div class="skeleton-line" />
        <div class="skeleton-picture" />
        <div class="skeleton-line" />
        <div class="skeleton-line" />
        <div class="skeleton-line" />
      </div>
    </main>
  </SurfaceRoot>
)
