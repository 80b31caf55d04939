/**
 * Reads a document's own properties, whatever the page calls its forms and pictures.
 *
 * <img name="body"> makes `document.body` that picture, and <form name="querySelectorAll"> takes the method away. The
 * prototype is out of a page's reach.
 */
export const own = <K extends keyof Document>(doc: Document, key: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(doc), key, doc)
