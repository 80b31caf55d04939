/** The schema.org types that a page declares, by name. JSON-LD is not parsed: half-broken data still names its types. */

/** Enough for any story's data, and a bound for a page that means harm. */
const LONGEST = 60_000
const MOST = 40

export function declaredTypes(root: Element): string[] {
  const types: string[] = []
  for (const script of [...root.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST))
    for (const [, names] of (script.textContent ?? '')
      .slice(0, LONGEST)
      .matchAll(/"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,200}|"[^"]{0,80})/g))
      types.push(...(names!.match(/\w+/g) ?? []))
  for (const el of [...root.querySelectorAll('[itemtype]')].slice(0, MOST))
    types.push(
      el
        .getAttribute('itemtype')!
        .trim()
        .replace(/^.*[/#]/, ''),
    )
  return types
}

const any = (kind: RegExp) => (types: readonly string[]) => types.some(type => kind.test(type))

export const isNews = any(/NewsArticle$/)
export const isArticle = any(/NewsArticle$|^Article$|^BlogPosting$/)
