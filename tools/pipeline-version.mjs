// What the extractor's answers depend on besides the articles: its own sources and the versions of its libraries.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.mjs'

const PARTS = ['src/base', 'src/model', 'src/pipeline', 'src/languages']

/**
 * A digest that changes whenever the extractor may answer otherwise. The packed program carries its own; from the
 * sources it is made anew.
 *
 * @returns {string}
 */
export const digestPipeline = () => {
  const digest = createHash('sha256')
  for (const part of PARTS) {
    const names = readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const path of names) {
      const content = readFileSync(path)
      digest.update(`${path.slice(ROOT.length)}\0${content.length}\0`).update(content)
    }
  }
  return digest.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
}
