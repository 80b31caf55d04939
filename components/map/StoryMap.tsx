/** Where the story's countries lie: the key ones filled, the others outlined, small ones ringed. */
import type { StoryMap as Drawing, MapCountry } from '../../utils/model/atlas.ts'
import { absentInWords, mapInWords, type NameOf } from './map-words.ts'

interface Props {
  map: Drawing
  /** The code of the country that the reader follows. */
  chosen?: string | undefined
  nameOf: NameOf
}

export function StoryMap({ map, chosen, nameOf }: Props) {
  const absent = absentInWords(map, nameOf)
  return (
    <div class="map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={mapInWords(map, nameOf)}>
        <path class="map-land" d={map.land} />
        {inDrawingOrder(map.countries).map(({ code, key, outline, dot }) => (
          <g key={code} class={key ? 'map-key' : 'map-named'} data-chosen={code === chosen || undefined}>
            <title>{nameOf(code)}</title>
            {dot && <circle cx={dot[0]} cy={dot[1]} r="4.5" />}
            {outline && <path d={outline} />}
          </g>
        ))}
      </svg>
      {absent && <p>{absent}</p>}
    </div>
  )
}

/** What is small comes last, or a neighbour's border would lie over it: San Marino after Italy. */
const inDrawingOrder = (countries: readonly MapCountry[]): MapCountry[] =>
  countries.toSorted((a, b) => Number(!!a.dot) - Number(!!b.dot) || Number(a.key) - Number(b.key))
