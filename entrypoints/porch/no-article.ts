/** What every surface says on a page without a story. */
export const noArticle = 'Lede found no article on this page.'
