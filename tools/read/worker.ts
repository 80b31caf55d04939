/** Reads one page in a thread of its own, so that a page that hangs or eats all memory takes nobody with it. */
export { readPage as default } from './read-page.ts'
