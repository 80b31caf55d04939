/** Who and where beside the live page: a name leads to its mentions on the page itself. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../../utils/model/article.ts'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { PageMark } from '../../utils/model/beside.ts'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { Icon } from '../Icon.tsx'
import { conditionWords } from '../reader/condition-words.ts'
import { Follower } from '../reader/Follower.tsx'
import { choose, nowhere, type Place, progressOf, step } from '../reader/journey.ts'
import type { Command } from '../reader/keys.ts'
import { numbered } from '../reader/numbered.ts'
import { shownMarks } from '../reader/shown-marks.ts'
import { useKeys } from '../reader/use-keys.ts'
import { Who } from '../reader/Who.tsx'
import { whereabouts } from '../reader/whereabouts.ts'
import { SurfaceRoot } from '../SurfaceRoot.tsx'

interface Props {
  article: Article
  /** Its mentions are those that the page shows. Absent until they are found. */
  reading?: Reading | undefined
  atlas?: Atlas | undefined
  /** Mentions of the story that the page does not show where they were read. */
  missing: number
  settings: Settings
  busy: boolean
  notice?: string | undefined
  onMarks: (marks: readonly PageMark[]) => void
  /** Undefined: back to no mention. */
  onGo: (mention: number | undefined) => void
  onOpenFull: () => void
  onOptions: () => void
}

export function Panel({
  article,
  reading,
  atlas,
  missing,
  settings,
  busy,
  notice,
  onMarks,
  onGo,
  onOpenFull,
  onOptions,
}: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>(nowhere)
  const known = reading ?? noReading
  const marks = useMemo(() => shownMarks(known, settings.marks, place.entity), [known, settings.marks, place.entity])
  const places = useMemo(() => whereabouts(article, known), [article, known])
  const progress = progressOf(place, known)
  const here = place.mention === undefined ? undefined : known.mentions[place.mention]?.entity
  const entity = [...known.actors, ...known.countries].find(e => e.id === here)

  useEffect(() => onMarks(marks.map(({ index, kind }) => ({ index, kind }))), [marks])
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])

  const go = (next: Place): boolean => {
    if (next.mention === undefined) return false
    setPlace(next)
    onGo(next.mention)
    return true
  }
  const leave = (): boolean => {
    if (place === nowhere) return false
    setPlace(nowhere)
    onGo(undefined)
    return true
  }
  const follow = (id: string) => go(choose(place, id, known))
  const walk = (by: 1 | -1) =>
    go(
      step(
        place,
        by,
        known,
        marks.map(mark => mark.index),
      ),
    )
  const run = (command: Command): boolean => {
    if (command.do === 'step') return walk(command.by)
    if (command.do === 'leave') return leave()
    const named = command.do === 'entity' && numbered(known)[command.index]
    return named ? follow(named.id) : false
  }
  useKeys(root, settings.keys, run)

  return (
    <SurfaceRoot name="reader panel" theme={settings.theme} surface="panel" rootRef={root}>
      <section class="bar" aria-label="Panel controls">
        <span class="wordmark">Lede</span>
        <button type="button" class="tool" onClick={onOpenFull}>
          <Icon name="full" />
          <span class="tool-words">Full reader</span>
        </button>
        <button type="button" class="tool" title="Options" onClick={onOptions}>
          <Icon name="options" />
          <span class="unseen">Options</span>
        </button>
      </section>
      <main class="page">
        <h1 lang={article.lang ?? ''} dir={article.dir}>
          {article.title.chars}
        </h1>
        {article.site && (
          <p class="panel-site">
            <bdi>{article.site}</bdi>
          </p>
        )}
        {article.limit && (
          <p class="notice" role="status">
            {conditionWords(article.limit)}
          </p>
        )}
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        <Who
          reading={reading}
          atlas={atlas}
          busy={busy}
          chosen={place.entity}
          progress={progress}
          places={places}
          onFollow={follow}
        />
        {reading && <Note reading={reading} missing={missing} />}
      </main>
      {entity && <Follower entity={entity} progress={progress} onStep={walk} onLeave={leave} />}
      <p class="unseen" role="status">
        {entity && progress && `${entity.name}, ${progress.number} of ${progress.of}`}
      </p>
    </SurfaceRoot>
  )
}

const Note = ({ reading, missing }: { reading: Reading; missing: number }) => (
  <p class="panel-note">
    {reading.actors.length + reading.countries.length === 0
      ? 'Lede found no people, organisations or countries named in this story.'
      : 'Press a name to see it on the page. The page itself is not changed. Names were found on your device; Lede may miss or mistake some.'}
    {missing > 0 &&
      ` ${missing === 1 ? 'One mention stands' : `${missing} mentions stand`} in text that the page shows otherwise.`}
  </p>
)
