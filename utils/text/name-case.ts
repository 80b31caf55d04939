/** A name that the page shouts, as one writes it: "ANA O'EXAMPLE-LEE" is Ana O'Example-Lee. */
export const nameCase = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
