/** Defuddle alone, as its own documentation calls it: the other measure to beat. */
import { Defuddle } from 'defuddle/node'
import { JSDOM } from 'jsdom'
import { namesInByline } from './names-in-byline.ts'
import { nothingShown, type Shown } from './shown.ts'
import { shownElement } from './shown-element.ts'

/** Changes the document it is given. Where it throws, it shows nothing. */
export async function plainDefuddle(doc: Document, url: string): Promise<Shown> {
  const { error } = console
  try {
    console.error = () => {} // it tells every flaw of a page's data at length
    const found = await Defuddle(doc, url, { useAsync: false }) // never the network
    const dom = new JSDOM(found.content, { url })
    const shown = shownElement(dom.window.document.body)
    dom.window.close()
    return {
      ...shown,
      title: found.title,
      authors: namesInByline(found.author),
      publishedAt: found.published || undefined,
    }
  } catch {
    return nothingShown
  } finally {
    console.error = error
  }
}
