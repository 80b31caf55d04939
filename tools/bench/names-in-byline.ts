/** The names in a byline that a tool hands over as one string: "By Ana Lund and Bo Ek" is two. Kind to the others. */
export const namesInByline = (byline: string): string[] =>
  byline
    .replace(/^\s*(?:by|von|por|par|di|door|av)\s+/i, '')
    .split(/\s*(?:[,;|&\n]|\s(?:and|und|y|et|e|en|og|och)\s)\s*/)
    .filter(Boolean)
