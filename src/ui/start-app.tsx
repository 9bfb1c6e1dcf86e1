import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../store/state.ts'
import { AppStoreContext } from './app-state.ts'
import { App } from './app.tsx'
import { FirstPaint } from './first-paint.tsx'

/** Puts the app in the place of what the root element holds: the bare frame of a page, or the first picture. */
export const startApp = (root: HTMLElement, store: StoreApi<AppStore>): void =>
  createRoot(root).render(
    <StrictMode>
      <AppStoreContext value={store}>
        <FirstPaint>
          <App />
        </FirstPaint>
      </AppStoreContext>
    </StrictMode>,
  )
