/** A document as a browser would hand it over: parsed from markup, at an address, nothing run. */
import { JSDOM } from 'jsdom'

export const pageOf = (html: string, url = 'https://news.example/2026/03/04/story'): Document =>
  new JSDOM(html, { url }).window.document
