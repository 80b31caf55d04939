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
  components: { rooms: ['utils/model', 'utils/text'], packages: /^preact(\/|$)/ },
  entrypoints: {
    rooms: ['utils/model', 'utils/detect', 'utils/extract', 'utils/refine', 'utils/annotate', 'components'],
    packages: /^(preact(\/|$)|wxt\/|webextension-polyfill$)/,
  },
}

/** Rooms that are entered only through the file that bears their name. */
const CLOSED = /^utils\/(detect|extract|refine|annotate)$/
const HTML =
  /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|setHTML|createContextualFragment|parseFromString|srcdoc/
const BROWSER = /\b(?:browser|chrome)\s*\??\.\s*\w+\s*\??\.|from '(?:webextension-polyfill|wxt\/browser)'/

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
    const code = withoutComments(path, source)
    if (room !== 'entrypoints' && BROWSER.test(code)) found.push(['browser', `${path} touches the browser's API`])
    if (HTML.test(code)) found.push(['html', `${path} makes HTML from a string`])
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

function withoutComments(path: string, source: string): string {
  let code = source
  for (const c of parseSync(path, source).comments.toReversed()) code = code.slice(0, c.start) + code.slice(c.end)
  return code
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
