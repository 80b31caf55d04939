/** One clear sentence where there is no story, and what can be done. */
import type { Theme } from '../../utils/model/settings.ts'
import { type Surface, SurfaceRoot } from '../SurfaceRoot.tsx'

interface Props {
  reason: string
  url?: string | undefined
  theme?: Theme | undefined
  surface?: Surface | undefined
  onRetry?: () => void
  onOptions?: () => void
  onClose?: () => void
}

export const Unreadable = ({ reason, url, theme, surface, onRetry, onOptions, onClose }: Props) => (
  <SurfaceRoot name="unreadable" theme={theme} surface={surface}>
    <main>
      <h1>No story to show</h1>
      <p role="status">{reason}</p>
      {url && (
        <p class="unreadable-url">
          <bdi dir="ltr">{url}</bdi>
        </p>
      )}
      <div class="unreadable-ways">
        {onRetry && (
          <button type="button" class="button" onClick={onRetry}>
            Try again
          </button>
        )}
        {onClose && (
          <button type="button" class="button" onClick={onClose}>
            Close
          </button>
        )}
        {onOptions && (
          <button type="button" class="link" onClick={onOptions}>
            Options
          </button>
        )}
      </div>
    </main>
  </SurfaceRoot>
)
