/** A picture, a feed, a data file: no page at all. */
import type { Veto } from '../signal.ts'

export const notHtml: Veto = ({ contentType }) => (contentType.includes('html') ? undefined : contentType)
