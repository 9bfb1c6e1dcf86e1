import { createServer, type ServerResponse } from 'node:http'
import { fail, ok, type Result } from '../../base/result.ts'
import { contentType } from '../../../tools/static-server.mjs'

/** Asks the page to load itself anew when the server says so; in a file of its own, as the page's policy wants it. */
const RELOAD_SCRIPT = `new EventSource('parley-reload').addEventListener('message', () => location.reload())\n`

export type ServedContent = string | Uint8Array | Iterable<string>

export interface FileServer {
  readonly address: string
  /** Serves these files from now on, and has the open pages load themselves anew. */
  readonly show: (files: ReadonlyMap<string, ServedContent>) => void
  readonly close: () => Promise<void>
}

const bytesOf = (content: ServedContent): string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join('')

const withReload = (page: string): string =>
  page.replace('</body>', () => '<script src="./parley-reload.js"></script></body>')

/** The path that an address means; undefined where it is none. */
const pathOf = (url: string | undefined): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname).slice(1)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return undefined
  }
}

/**
 * Serves files from memory, on this machine only. Fails where the port is taken; port 0 takes any free one.
 *
 * @example const server = await openFileServer(4173)
 */
export const openFileServer = (port: number): Promise<Result<FileServer>> => {
  let shown: ReadonlyMap<string, ServedContent> = new Map()
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const path = pathOf(request.url)
    if (path === 'parley-reload') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(':\n\n')
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
      return
    }
    const found = path === 'parley-reload.js' ? RELOAD_SCRIPT : path && shown.get(path)
    if (path === undefined || found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n')
      return
    }
    const content = bytesOf(found)
    response.writeHead(200, {
      'content-type': contentType(path),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(path === 'index.html' ? withReload(Buffer.from(content).toString('utf8')) : content)
  })
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(fail(error.code === 'EADDRINUSE' ? `port ${port} is taken` : error.message))
    })
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const taken = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve(
        ok({
          address: `http://127.0.0.1:${taken}/`,
          show: (files) => {
            shown = files
            for (const listener of listeners) listener.write('data: changed\n\n')
          },
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              server.closeAllConnections()
            }),
        }),
      )
    })
  })
}
