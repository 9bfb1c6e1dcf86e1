// Builds the page as one file: script and styles inside, with a gap for the data. A page opened from disk may load no
// module and fetch no file.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './run.mjs'
import { singlePolicy } from './site-policy.mjs'

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * A script's text that no part of can end the element or be taken for a comment.
 *
 * @param {string} script
 */
const inElement = (script) => script.replace(/<\/(?=script)/giu, '<\\/').replace(/<!--/gu, '\\x3C!--')

/** @param {string} folder @param {string} ending */
const readOnly = (folder, ending) => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  )
  if (names.length !== 1) throw new Error(`the page is not in one ${ending} file: ${names.join(', ')}`)
  return readFileSync(join(folder, names[0] ?? ''), 'utf8').trim()
}

/**
 * The page of the sources, with what it refers to put inside.
 *
 * @param {{ readonly script: string, readonly style: string, readonly icon: string }} parts
 */
const assemble = ({ script, style, icon }) => {
  const policy = singlePolicy(hashOf(script), hashOf(style))
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="generator" content="Parley" />`
  const address = `data:image/svg+xml,${encodeURIComponent(icon)}`
  // A function gives the text as it is: "$&" in a script means nothing here.
  return readFileSync(join(ROOT, 'index.html'), 'utf8')
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${head}`)
    .replace('href="./favicon.svg"', () => `href="${address}"`)
    .replace(/<link rel="preload"[^>]*>\s*/gu, '')
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(
      /<noscript>[\s\S]*?<\/noscript>/u,
      '<noscript><p>Parley draws the timeline with JavaScript.</p></noscript>',
    )
    .replace(
      /<script type="module"[^>]*><\/script>/u,
      () => `<!--parley-files-->\n    <script>${script}</script>`,
    )
}

/**
 * @param {string} outDir
 */
export const buildSinglePage = async (outDir) => {
  const aside = `${outDir}-parts`
  await build({
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir: aside,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: 'src/main.tsx',
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'page.iife.js' },
      },
    },
  })
  const page = assemble({
    script: inElement(readOnly(aside, '.iife.js')),
    style: readOnly(aside, '.css'),
    icon: readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8'),
  })
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'index.html'), page)
  rmSync(aside, { recursive: true, force: true })
}
