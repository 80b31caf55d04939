/** The whole story as one line, with a tick wherever a name occurs. For the eye alone: the count says it in words. */
const WIDTH = 1000

export const Strip = ({ places }: { places: readonly number[] }) => (
  <svg class="strip" viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true">
    <path class="strip-line" d={`M0 3H${WIDTH}`} />
    <path class="strip-ticks" d={places.map(place => `M${Math.round(place * WIDTH)} 0V6`).join('')} />
  </svg>
)
