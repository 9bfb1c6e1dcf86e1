// Serves a folder over HTTP on this machine only: what `npm start` shows and what the browser tests open.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/**
 * What a file is, by the ending of its name.
 *
 * @param {string} path
 */
export const contentType = (path) => TYPES[extname(path)] ?? 'application/octet-stream'

/**
 * The file that an address stands for, or undefined: outside the folder, below another prefix, or not there.
 *
 * @param {string} folder
 * @param {string} prefix
 * @param {string} url
 */
const fileOf = (folder, prefix, url) => {
  let path
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
  if (!path.startsWith(prefix)) return undefined
  const below = path.slice(prefix.length)
  const file = normalize(join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below))
  if (!file.startsWith(normalize(folder) + sep)) return undefined
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? { file, bytes: found.size, changed: found.mtime } : undefined
}

/**
 * Serves a folder below a prefix that starts and ends with `/`. Port 0 takes any free one.
 *
 * @param {string} folder
 * @param {{ readonly port?: number, readonly prefix?: string }} [options]
 * @returns {Promise<{ readonly port: number, readonly address: string, readonly close: () => Promise<void> }>}
 */
export const serveFolder = (folder, { port = 0, prefix = '/' } = {}) => {
  const server = createServer((request, response) => {
    const found = fileOf(folder, prefix, request.url ?? '/')
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n')
      return
    }
    response.writeHead(200, {
      'content-type': contentType(found.file),
      'content-length': found.bytes,
      'last-modified': found.changed.toUTCString(),
      // Asked again each time: a new run of `preprocess` shows on reload.
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(found.file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const taken = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve({
        port: taken,
        address: `http://127.0.0.1:${taken}${prefix}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
