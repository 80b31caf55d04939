/** The shapes of an SVG file, flattened: references, groups and transforms resolved, curves as points, in the order of painting. */
import { JSDOM } from 'jsdom'
import { type Line, linesOf } from './svg-path.ts'
import { applied, growth, identity, type Matrix, matrixOf, moved, times } from './svg-transform.ts'

export interface Shape {
  lines: Line[]
  fill: string
  stroke: string
  width: number
}

type Style = Readonly<Record<'fill' | 'stroke' | 'stroke-width', string>>

export function shapesOf(source: string): Shape[] {
  const { document } = new JSDOM(source, { contentType: 'image/svg+xml' }).window
  const shapes: Shape[] = []
  const root = document.documentElement
  draw(root, identity, { fill: '#000', stroke: 'none', 'stroke-width': '1' })
  return shapes

  function draw(element: Element, outer: Matrix, inherited: Style): void {
    if (/^(?:defs|clipPath|marker|symbol|linearGradient|radialGradient)$/.test(element.tagName) || isFaint(element))
      return
    const matrix = times(outer, matrixOf(element.getAttribute('transform')))
    const style = styleOf(element, inherited)
    if (element.tagName === 'use') {
      const target = byReference(element.getAttribute('href') ?? element.getAttribute('xlink:href'))
      const place = times(matrix, moved(number(element, 'x'), number(element, 'y')))
      if (target) draw(target, place, style)
      return
    }
    const lines = linesOf(pathOf(element))
    if (lines.length > 0)
      shapes.push({
        lines: lines.map(({ points, closed }) => ({ closed, points: points.map(point => applied(matrix, point)) })),
        fill: colourOf(style.fill),
        stroke: colourOf(style.stroke),
        width: number({ getAttribute: () => style['stroke-width'] }, '') * growth(matrix),
      })
    for (const child of element.children) draw(child, matrix, style)
    // Stars along a line: the flag of America.
    const marker = byReference(element.getAttribute('marker-mid'))
    if (marker)
      for (const [x, y] of lines.flatMap(line => line.points).slice(1, -1))
        for (const child of marker.children) draw(child, times(matrix, moved(x, y)), style)
  }

  function byReference(reference: string | null): Element | undefined {
    const id = /#([^)'"]+)/.exec(reference ?? '')?.[1]
    return id === undefined ? undefined : (document.getElementById(id) ?? undefined)
  }

  /** A gradient is its first colour: at twenty pixels nobody sees more. */
  function colourOf(paint: string): string {
    if (!paint.startsWith('url(')) return paint.toLowerCase()
    for (let at = byReference(paint); at; at = byReference(at.getAttribute('href') ?? at.getAttribute('xlink:href'))) {
      const stop = at.querySelector('stop')
      if (stop) return stop.getAttribute('stop-color') ?? '#000'
    }
    return 'none'
  }
}

const isFaint = (element: Element): boolean =>
  ['opacity', 'fill-opacity'].some(name => element.hasAttribute(name) && Number(element.getAttribute(name)) < 0.3)

function styleOf(element: Element, inherited: Style): Style {
  const value = (name: keyof Style) => element.getAttribute(name) ?? inherited[name]
  return { fill: value('fill'), stroke: value('stroke'), 'stroke-width': value('stroke-width') }
}

const number = (element: Pick<Element, 'getAttribute'>, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '0') || 0

/** Every basic shape as the path that draws it. */
function pathOf(element: Element): string {
  const n = (name: string) => number(element, name)
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d') ?? ''
    case 'rect':
      return `M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}z`
    case 'circle':
      return ellipse(n('cx'), n('cy'), n('r'), n('r'))
    case 'ellipse':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'))
    case 'polygon':
      return `M${element.getAttribute('points')}z`
    default:
      return ''
  }
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z`
