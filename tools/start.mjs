// `npm start`: preprocesses the corpus, builds the site and serves it on this machine. Arguments go to
// `preprocess`, so `npm start -- --corpus my-corpus` shows another one.
import { join } from 'node:path'
import { buildSite } from './build-site.mjs'
import { demandPackages, ROOT } from './run.mjs'
import { serveFolder } from './static-server.mjs'

const USUAL_PORT = 4173

/** The port that PORT asks for; undefined where it says nothing. */
const wishedPort = () => {
  const text = process.env['PORT']
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  console.error(`PORT is "${text}", which is no port; set a number from 0 to 65535, or leave it unset`)
  process.exit(2)
}

/** @param {number | undefined} wished */
const serve = async (wished) => {
  const site = join(ROOT, 'dist')
  try {
    return await serveFolder(site, { port: wished ?? USUAL_PORT })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    if (wished !== undefined) {
      console.error(`port ${wished} is taken; set PORT to another one, or leave it unset to get a free one`)
      process.exit(1)
    }
    return serveFolder(site)
  }
}

demandPackages()
const port = wishedPort()
const built = await buildSite(process.argv.slice(2))
if (built !== 0) process.exit(built)
const server = await serve(port)
console.log(`\nParley is at ${server.address} (Ctrl+C ends it)`)
