/** Made-up pages of many sizes, each of a shape that address and head leave in doubt. */
interface LargePage {
  shape: string
  elements: number
  html: string
}

const SIZES = [10_000, 40_000, 160_000]
const HEAD = '<!doctype html><title>Everything that the harbour office has ever written down</title>'
/** The element that is repeated, and how many elements one of them is. */
const SHAPES: [shape: string, unit: string, size: number][] = [
  ['boxes', '<div class="a-box of-some-kind"><span>Word</span></div>', 2],
  ['short paragraphs', '<p>The harbour office is open.', 1],
  ['lines', 'The harbour office is open.<br>', 1],
  ['links', '<li><a href="#">The harbour office</a></li>', 2],
]

export function* largePages(): Generator<LargePage> {
  for (const [shape, unit, size] of SHAPES)
    for (const elements of SIZES) yield { shape, elements, html: HEAD + unit.repeat(elements / size) }
}
