/** Who and where beside the live page: a name leads to its mentions on the page itself. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Article } from '../../utils/model/article.ts'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { PageMark } from '../../utils/model/beside.ts'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { conditionWords } from '../reader/condition-words.ts'
import { Follower } from '../reader/Follower.tsx'
import { JourneySaid } from '../reader/JourneySaid.tsx'
import { numbered } from '../reader/numbered.ts'
import { useJourney } from '../reader/use-journey.ts'
import { useKeys } from '../reader/use-keys.ts'
import { Who } from '../reader/Who.tsx'
import { whereabouts } from '../reader/whereabouts.ts'
import { SurfaceRoot } from '../SurfaceRoot.tsx'
import { PanelBar } from './PanelBar.tsx'
import { PanelNote } from './PanelNote.tsx'

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
  const journey = useJourney(reading, settings.marks, onGo)
  const { marks, place, entity, progress } = journey
  const places = useMemo(() => whereabouts(article, reading ?? noReading), [article, reading])

  useEffect(() => onMarks(marks.map(({ index, kind }) => ({ index, kind }))), [marks])
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])
  useKeys(root, settings.keys, command => {
    if (command.do === 'step') return journey.walk(command.by)
    if (command.do === 'leave') return journey.leave()
    const named = command.do === 'entity' && reading && numbered(reading)[command.index]
    return named ? journey.follow(named.id) : false
  })

  return (
    <SurfaceRoot name="reader panel" theme={settings.theme} surface="panel" rootRef={root}>
      <PanelBar onOpenFull={onOpenFull} onOptions={onOptions} />
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
          onFollow={journey.follow}
        />
        {reading && <PanelNote reading={reading} missing={missing} />}
      </main>
      {entity && <Follower entity={entity} progress={progress} onStep={journey.walk} onLeave={journey.leave} />}
      <JourneySaid entity={entity} progress={progress} />
    </SurfaceRoot>
  )
}
