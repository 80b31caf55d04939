/** Serves one folder on loopback, to this machine only, under an address that looks like a news site's. */
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

export interface Site {
  /** Where the folder begins; ends in a slash. */
  url: string
  close(): void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** `front` is the file that stands for the folder itself, under `path`. */
export async function serve(folder: string, path = '/', front = 'page.html'): Promise<Site> {
  const top = resolve(folder) + sep
  const server = createServer((request, response) => {
    const file = fileFor(request, top, path, front)
    if (file) send(file, response)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.')
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function fileFor({ url = '/' }: IncomingMessage, top: string, path: string, front: string): string | undefined {
  const asked = pathOf(url)
  if (!asked?.startsWith(path)) return undefined
  const file = join(top, asked.slice(path.length) || front)
  // join() has undone every "..": what is not below the folder now was never meant to be served.
  if (!file.startsWith(top)) return undefined
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}

function send(file: string, response: ServerResponse): void {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  // Fresh on every load, and yet kept for the back button: `no-store` keeps a page out of Firefox's back-forward cache.
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
  createReadStream(file).pipe(response)
}
