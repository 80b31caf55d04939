/** Puts a story on a surface: at once as it is, then with who and where, and in step with the settings. */
import { render } from 'preact'
import { Reader, type ReaderActions, type Surface } from '../../components/reader/Reader.tsx'
import type { Article } from '../../utils/model/article.ts'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { askAtlas } from './ask-atlas.ts'
import { send } from './channel.ts'
import { followSettings, saveSettings } from './settings-store.ts'

interface Told {
  article: Article
  /** Absent where the story does not come from the page in front of us. */
  verdict?: Verdict
}

interface Place {
  root: Element | ShadowRoot
  surface: Surface
  actions: Omit<ReaderActions, 'onSettings'>
}

export interface Mounted {
  /** Shows one honest sentence beside the story. */
  say(sentence: string): void
  /** Takes the story away again. */
  leave(): void
}

export function mountReader({ article, verdict }: Told, first: Settings, { root, surface, actions }: Place): Mounted {
  let settings = first
  let reading: Reading | undefined
  let atlas: Atlas | undefined
  let notice: string | undefined
  let busy = true
  let gone = false

  const show = () => {
    if (gone) return
    const props = {
      article,
      ...(verdict && { verdict }),
      settings,
      surface,
      busy: busy && !reading,
      ...(reading && { reading }),
      ...(atlas && { atlas }),
      ...(notice && { notice }),
    }
    render(<Reader {...props} actions={{ ...actions, onSettings: change }} />, root)
  }
  const follow = (next: Settings) => {
    settings = next
    show()
  }
  const change = (next: Settings) => {
    follow(next)
    void saveSettings(next)
  }

  const say = (sentence: string) => {
    notice = sentence
    show()
  }

  show()
  const unfollow = followSettings(follow)
  void send('annotate', article)
    .then(async found => {
      reading = found
      show()
      atlas = await askAtlas(found)
      show()
    })
    .catch((error: unknown) => {
      console.warn('[lede] Who and where could not be found.', error)
      busy = false
      say('Who and where could not be found this time. The story is not touched by that.')
    })

  return {
    say,
    leave: () => {
      gone = true
      render(null, root)
      unfollow()
    },
  }
}
