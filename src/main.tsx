import './ui/styles.ts'
import { assert } from './base/assert.ts'
import { createFetchBytes, createFetchJson } from './store/fetch-json.ts'
import { createFetchStamp } from './store/file-stamp.ts'
import { readInlineFiles } from './store/inline-files.ts'
import { createAppStore } from './store/store.ts'
import { readAddress } from './store/url-state.ts'
import { followAddress } from './ui/address.ts'
import { afterFrame } from './ui/after-frame.ts'
import { applyTheme } from './ui/apply-theme.ts'
import { drawFirstPicture } from './ui/first-picture/draw-first-picture.ts'
import { rememberTheme } from './ui/remember-theme.ts'
import { restoreMotion } from './ui/settings/restore-motion.ts'
import { keepClick } from './ui/first-picture/keep-click.ts'
import { language, strings } from './ui/strings.ts'

const inline = readInlineFiles(document)
const fetchFile = inline ?? ((address: string): Promise<Response> => fetch(address))
const store = createAppStore({
  fetchJson: createFetchJson(fetchFile),
  fetchBytes: createFetchBytes(fetchFile),
  ...(inline
    ? {}
    : {
        fetchStamp: createFetchStamp((address) => fetch(address, { method: 'HEAD' })),
        openList: async (address, onCame) =>
          (await import('./worker/list-client.ts')).openList(new URL(address, document.baseURI).href, onCame),
      }),
  hasColumns: document.querySelector('link[rel="preload"][href$="timeline.bin"]') !== null,
  openSearch: async (words) => (await import('./worker/search-client.ts')).openSearch(words),
  words: strings.scene,
  readingWords: strings.reading,
  openStored: async (corpusId) => (await import('./ui/library/browser-library.ts')).openStored(corpusId),
})
store.getState().restore(readAddress(window.location.search))
rememberTheme(store, () => window.localStorage)
applyTheme(store.getState().theme)
restoreMotion(() => window.localStorage)
document.documentElement.lang = language
followAddress(store, window)

const root = document.getElementById('root')
assert(root, 'index.html has no element #root')

/** Later than this a list is waited for with a notice, which the app shows, in milliseconds. */
const PATIENCE_MS = 300

const repeatClick = keepClick(document)
let isStarted = false
// In a turn of its own: what a request notes of where it was made would else go over the whole script.
const pictured = Promise.resolve()
  .then(() => store.getState().loadCorpus())
  .then(() => !isStarted && drawFirstPicture(root, store.getState()))
  // The picture first, then what makes it one to work with.
  .then((isDrawn) => (isDrawn ? new Promise<void>((done) => afterFrame(done)) : undefined))
const impatient = new Promise<void>((done) => setTimeout(done, PATIENCE_MS))
void Promise.race([pictured, impatient])
  .then(() => import('./ui/start-app.tsx'))
  .then(({ startApp }) => {
    isStarted = true
    startApp(root, store, repeatClick)
  })
