/** The full reader: a modal dialog in a closed shadow root over the page, which stays as it is. */
import { render } from 'preact'
import { Unreadable } from '../../components/reader/Unreadable.tsx'
import surface from '../../components/surface.css?inline'
import { send } from './channel.ts'
import { mountReader } from './mount-reader.tsx'
import { noArticle } from './no-article.ts'
import frame from './overlay.css?inline'
import { rememberPage } from './page-state.ts'
import { loadSettings } from './settings-store.ts'
import { stayOnTop } from './stay-on-top.ts'
import { stillPage } from './still-page.ts'
import { storyOf } from './story.ts'

export interface Overlay {
  /** False once the reader was closed, or the page threw it out. */
  standing(): boolean
  close(): void
}

/** Throws an Error with a sentence, and leaves the page alone, where the tab shows no web page. */
export async function openOverlay(): Promise<Overlay> {
  const found = storyOf(document) // before our host stands in the page
  const settings = await loadSettings()
  const { host, dialog, stage } = stand()
  const undo = [rememberPage()]

  const close = () => {
    for (const back of undo.splice(0).reverse()) back()
  }
  try {
    document.documentElement.append(host)
    undo.push(() => host.remove())
    dialog.showModal()
    undo.push(() => dialog.close(), stillPage(), stayOnTop(dialog), onThrownOut(host, close))
    // The reader hears its own Escape; this is for one that did not come as a key, as a phone's way back.
    dialog.addEventListener('cancel', event => {
      event.preventDefault()
      close()
    })
    const ways = { onClose: close, onOptions: () => void send('options', null).catch(() => {}) }
    const { article, verdict } = found
    if (article)
      undo.push(mountReader({ article, verdict }, settings, { root: stage, surface: 'overlay', actions: ways }).leave)
    else render(<Unreadable theme={settings.theme} surface="overlay" reason={noArticle(found)} {...ways} />, stage)
  } catch (error) {
    close() // half a reader would lock the page
    throw error
  }
  return { standing: () => host.isConnected, close }
}

/** The host in the page, and in its closed shadow root the dialog with our styles. */
function stand() {
  const host = document.createElement('lede-reader')
  // Inline and important: no rule of the page can hide, move or restyle it. Fixed: it takes no room in the page's layout.
  for (const [name, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['display', 'block'],
  ] as const)
    host.style.setProperty(name, value, 'important')
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(surface + frame)
  shadow.adoptedStyleSheets = [sheet]
  const dialog = document.createElement('dialog')
  dialog.ariaLabel = 'Lede reader'
  const stage = document.createElement('div')
  dialog.append(stage)
  shadow.append(dialog)
  return { host, dialog, stage }
}

/** A page that clears its document takes the reader with it: then its keys and styles must go too. */
function onThrownOut(host: Element, gone: () => void): () => void {
  const watch = new MutationObserver(() => host.isConnected || gone())
  watch.observe(document, { childList: true })
  watch.observe(document.documentElement, { childList: true })
  return () => watch.disconnect()
}
