import { StrictMode, useEffect, type JSX, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../store/state.ts'
import { AppStoreContext } from './app-state.ts'
import { App } from './app.tsx'
import { FirstPaint } from './first-paint.tsx'

interface ShownProps {
  readonly onShown: () => void
  readonly children: ReactNode
}

const Shown = ({ onShown, children }: ShownProps): JSX.Element => {
  useEffect(onShown, [onShown])
  return <>{children}</>
}

/**
 * Puts the app in the place of what the root element holds: the bare frame of a page, or the first picture.
 *
 * @param onShown Called once the app stands there.
 */
export const startApp = (root: HTMLElement, store: StoreApi<AppStore>, onShown: () => void): void =>
  createRoot(root).render(
    <StrictMode>
      <AppStoreContext value={store}>
        <FirstPaint>
          <Shown onShown={onShown}>
            <App />
          </Shown>
        </FirstPaint>
      </AppStoreContext>
    </StrictMode>,
  )
