import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { assert } from './base/assert.ts'
import { createFetchBytes, createFetchJson } from './store/fetch-json.ts'
import { createFetchStamp } from './store/file-stamp.ts'
import { readInlineFiles } from './store/inline-files.ts'
import { createAppStore } from './store/store.ts'
import { readAddress } from './store/url-state.ts'
import { followAddress } from './ui/address.ts'
import { AppStoreContext } from './ui/app-state.ts'
import { App } from './ui/app.tsx'
import { FirstPaint } from './ui/first-paint.tsx'
import { rememberTheme } from './ui/remember-theme.ts'
import { restoreMotion } from './ui/settings/motion.ts'
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
restoreMotion(() => window.localStorage)
document.documentElement.lang = language
followAddress(store, window)

const root = document.getElementById('root')
assert(root, 'index.html has no element #root')
const show = (): void =>
  createRoot(root).render(
    <StrictMode>
      <AppStoreContext value={store}>
        <FirstPaint>
          <App />
        </FirstPaint>
      </AppStoreContext>
    </StrictMode>,
  )

/** A list that comes sooner than this is shown at once, without a notice before it, in milliseconds. */
const PATIENCE_MS = 150
void Promise.race([store.getState().loadCorpus(), new Promise((done) => setTimeout(done, PATIENCE_MS))]).then(
  show,
)
