/** The pages that people sorted into news and other: `detection.tsv` of a corpus folder. */
import { existsSync, readFileSync } from 'node:fs'
import { webAddress } from '../read/page-address.ts'

export interface LabelledPage {
  page: string
  /** Absent where the list has none, or half a one. */
  url?: string
  isNews: boolean
  /** news, product, forum, home_news … */
  type: string
  /** "hard": a page of a news site that is no article, or one that looks like it. */
  hardness: string
}

/** Undefined where the list is not there. Grey pages, on which people do not agree, are left out. */
export function labelledPages(tsv: string): LabelledPage[] | undefined {
  if (!existsSync(tsv)) return
  const rows = readFileSync(tsv, 'utf8').trim().split('\n').slice(1)
  return rows.flatMap(row => {
    const [page = '', url = '', label, type = '', hardness = ''] = row.split('\t')
    if (label === 'grey' || !page) return []
    return [{ page, ...(webAddress(url) ? { url } : {}), isNews: label === 'news', type, hardness }]
  })
}

/** Pages of one publisher stay together when the list is split: the last labels of the host, "example.co.uk". */
export function publisherOf({ page, url }: LabelledPage): string {
  if (!url) return page
  const labels = new URL(url).hostname.split('.')
  const short = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3
  return labels.slice(short ? -3 : -2).join('.')
}

/** Which of `folds` parts a publisher falls into, always the same (FNV-1a). */
export function foldOf(labelled: LabelledPage, folds: number): number {
  let hash = 2166136261
  for (const char of publisherOf(labelled)) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return (hash >>> 0) % folds
}
