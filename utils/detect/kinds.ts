/** What the schema.org types of a page make of it. */
export const isNews = (types: readonly string[]): boolean => types.some(type => type.endsWith('NewsArticle'))

export const isArticle = (types: readonly string[]): boolean =>
  isNews(types) || types.includes('Article') || types.includes('BlogPosting')
