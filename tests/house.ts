/** Reads the house (files, imports, sources) and says which of its rules are broken where. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'

interface Room {
  rooms: string[]
  packages: RegExp
}

const NONE = /(?!)/

/** Each room, the rooms it may open a door to, and the packages it may use. A room may always use itself. */
export const ROOMS: Record<string, Room> = {
  'utils/model': { rooms: [], packages: NONE },
  'utils/text': { rooms: ['utils/model'], packages: NONE },
  'utils/dom': { rooms: ['utils/model', 'utils/text'], packages: NONE },
  'utils/detect': {
    rooms: ['utils/model', 'utils/text', 'utils/dom'],
    packages: /^@mozilla\/readability\/Readability-readerable\.js$/,
  },
  'utils/extract': { rooms: ['utils/model', 'utils/text', 'utils/dom'], packages: /^@mozilla\/readability$/ },
  'utils/refine': { rooms: ['utils/model', 'utils/text'], packages: NONE },
  'utils/annotate': { rooms: ['utils/model', 'utils/text'], packages: NONE },
  'utils/atlas': { rooms: ['utils/model'], packages: NONE },
  'utils/locate': { rooms: ['utils/model', 'utils/text', 'utils/dom'], packages: NONE },
  components: { rooms: ['utils/model', 'utils/text'], packages: /^preact(\/|$)/ },
  entrypoints: {
    rooms: [
      'utils/model',
      'utils/detect',
      'utils/extract',
      'utils/refine',
      'utils/annotate',
      'utils/atlas',
      'utils/locate',
      'components',
    ],
    packages: /^(preact(\/|$)|wxt\/|webextension-polyfill$)/,
  },
}

/** Rooms that are entered only through the file that bears their name. */
const CLOSED = /^utils\/(detect|extract|refine|annotate|locate|atlas)$/

/** Names that make HTML from a string, wherever they stand in code. */
const HTML = new Set([
  'dangerouslySetInnerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
])
/** Names that make HTML when they are written to; reading them is another matter. */
const WRITTEN_HTML = new Set(['innerHTML', 'outerHTML'])
const BROWSER_PACKAGES = /^(webextension-polyfill|wxt\/browser)$/

export type Rule = 'room' | 'door' | 'package' | 'entrance' | 'circle' | 'browser' | 'html' | 'map'
export interface House {
  /** Source by path, from the top of the project, with forward slashes. */
  files: Map<string, string>
  map: string
}

export function readHouse(): House {
  const paths = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').map(p => p.replaceAll('\\', '/'))
  return {
    files: new Map(paths.filter(p => !p.endsWith('.d.ts')).map(p => [p, readFileSync(p, 'utf8')])),
    map: readFileSync('ARCHITECTURE.md', 'utf8'),
  }
}

export function breaches({ files, map }: House, rules: readonly Rule[]): string[] {
  const found: [Rule, string][] = []
  const graph = new Map<string, string[]>()
  for (const [path, source] of files) {
    const room = roomOf(path)
    if (!room) {
      found.push(['room', `${path} lives in no room`])
      continue
    }
    const code = signsIn(path, source)
    if (room !== 'entrypoints' && code.browser) found.push(['browser', `${path} touches the browser's API`])
    if (code.html) found.push(['html', `${path} makes HTML from a string`])
    const inside: string[] = []
    for (const spec of importsOf(path, source)) {
      if (!spec.startsWith('.')) {
        if (!ROOMS[room]!.packages.test(spec)) found.push(['package', `${path} imports the package ${spec}`])
        continue
      }
      const target = posix.join(posix.dirname(path), spec.replace(/\?.*$/, ''))
      const other = roomOf(target)
      if (!other || ![room, ...ROOMS[room]!.rooms].includes(other)) found.push(['door', `${path} -> ${target}`])
      else if (other !== room && CLOSED.test(other) && target !== `${other}/${posix.basename(other)}.ts`)
        found.push(['entrance', `${path} enters ${other} through ${target}`])
      if (files.has(target)) inside.push(target)
      else if (/\.tsx?$/.test(target)) found.push(['door', `${path} -> ${target}, which is not there`])
    }
    graph.set(path, inside)
  }
  for (const circle of circlesIn(graph)) found.push(['circle', circle.join(' -> ')])
  for (const room of Object.keys(ROOMS)) if (!map.includes(room)) found.push(['map', `${room} is not in the map`])
  return found.filter(([rule]) => rules.includes(rule)).map(([, text]) => text)
}

const roomOf = (path: string) => Object.keys(ROOMS).find(room => path.startsWith(`${room}/`))

function importsOf(path: string, source: string): string[] {
  const { module } = parseSync(path, source)
  const dynamic = module.dynamicImports.map(d => source.slice(d.moduleRequest.start, d.moduleRequest.end))
  return [
    ...module.staticImports.map(i => i.moduleRequest.value),
    ...module.staticExports.flatMap(e => e.entries.flatMap(x => x.moduleRequest?.value ?? [])),
    ...dynamic.map(text => text.replace(/^['"`]|['"`]$/g, '')),
  ]
}

/** What a file's code does that it may not do, read from its tree: a comment or a string may name anything. */
function signsIn(path: string, source: string): { html: boolean; browser: boolean } {
  const found = { html: false, browser: importsOf(path, source).some(name => BROWSER_PACKAGES.test(name)) }
  const visit = (node: Node, parent?: Node): void => {
    const name = nameOf(node)
    const writes = parent?.type === 'AssignmentExpression' && parent.left === node
    if (node.type === 'MemberExpression' || node.type === 'JSXAttribute' || node.type === 'Property') {
      if (HTML.has(name) || (WRITTEN_HTML.has(name) && writes)) found.html = true
      if (/^write(ln)?$/.test(name) && nameOf(node.object as Node) === 'document') found.html = true
    }
    const isKey = parent?.type === 'Property' && parent.key === node && !parent.shorthand
    const isMember = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed
    if (node.type === 'Identifier' && /^(browser|chrome)$/.test(name) && !isKey && !isMember) found.browser = true
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, node)
  }
  visit(parseSync(path, source).program as unknown as Node)
  return found
}

type Node = { type: string } & Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The identifier, the member or the attribute that a node names; `el['x']` names x as `el.x` does. */
function nameOf(node: Node | undefined): string {
  if (!node) return ''
  const named = [node.property, node.key, node.name, node.value]
  const inner = named.find(value => typeof value === 'string' || isNode(value))
  return typeof inner === 'string' ? inner : nameOf(inner as Node | undefined)
}

function circlesIn(graph: Map<string, string[]>): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file])
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return circles
}
