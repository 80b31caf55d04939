/** Puts a story on a surface: at once as it is, then with who and where, and in step with the settings. */
import { render } from 'preact'
import { Reader, type ReaderActions, type Surface } from '../../components/reader/Reader.tsx'
import type { Article } from '../../utils/model/article.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { send } from './channel.ts'
import { followSettings, loadSettings, saveSettings } from './settings-store.ts'

interface Place {
  root: Element | ShadowRoot
  surface: Surface
  actions: Omit<ReaderActions, 'onSettings'>
}

/** Returns the function that takes the story away again. */
export async function mountReader(article: Article, { root, surface, actions }: Place): Promise<() => void> {
  let settings = await loadSettings()
  let reading: Reading | undefined
  let notice: string | undefined
  let gone = false

  const show = () => {
    if (gone) return
    const props = {
      article,
      settings,
      surface,
      busy: !reading && !notice,
      ...(reading && { reading }),
      ...(notice && { notice }),
    }
    render(<Reader {...props} actions={{ ...actions, onSettings: change }} />, root)
  }
  const follow = (next: typeof settings) => {
    settings = next
    show()
  }
  const change = (next: typeof settings) => {
    follow(next)
    void saveSettings(next)
  }

  show()
  const unfollow = followSettings(follow)
  void send('annotate', article)
    .then(found => {
      reading = found
    })
    .catch((error: unknown) => {
      console.warn('[lede] Who and where could not be found.', error)
      notice = 'Who and where could not be found this time. The story is complete.'
    })
    .then(show)

  return () => {
    gone = true
    unfollow()
    render(null, root)
  }
}
