import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sample } from '../../tools/demo/page-address.ts'
import { type Site, serve } from '../../tools/demo/serve.ts'

let site: Site
beforeAll(async () => {
  site = await serve(sample, '/news/story/')
})
afterAll(() => site.close())

/** Not fetch(): it tidies the path before it asks. */
const get = (path: string): Promise<{ status?: number; type?: string }> =>
  new Promise((resolve, reject) => {
    request(new URL(site.url), { path }, response => {
      response.resume()
      resolve({ status: response.statusCode!, type: response.headers['content-type']! })
    })
      .on('error', reject)
      .end()
  })

test('only this machine is served', () => expect(new URL(site.url).hostname).toBe('127.0.0.1'))

test.each([
  ['/news/story/', 200, 'text/html; charset=utf-8'],
  ['/news/story/?from=mail', 200, 'text/html; charset=utf-8'],
  ['/news/story/site.css', 200, 'text/css; charset=utf-8'],
  ['/news/story/pictures/quay.jpg', 200, 'image/jpeg'],
  ['/news/story/pictures', 404, 'text/plain'],
  ['/news/story/nothing.html', 404, 'text/plain'],
  ['/elsewhere/', 404, 'text/plain'],
  ['/news/story/../../../../package.json', 404, 'text/plain'],
  ['/news/story/..%2f..%2f..%2fpackage.json', 404, 'text/plain'],
  ['/news/story/%ff', 404, 'text/plain'],
])('%s: %i', async (path, status, type) => expect(await get(path)).toEqual({ status, type }))
