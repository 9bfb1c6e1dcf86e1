// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Days } from '../../../src/scene/timeline/viewport.ts'
import { createAppStore } from '../../../src/store/store.ts'
import { AppStoreContext } from '../../../src/ui/app-state.ts'
import { useVisibleDays } from '../../../src/ui/timeline/use-visible-days.ts'

const WHOLE = { startDay: 0, endDay: 1000 }
const stretch = (startDay: number) => ({ startDay, endDay: startDay + 100 })

/** The frames that were asked for, to be drawn when the test says so. */
const frames = new Map<number, FrameRequestCallback>()
const drawFrame = (): void => {
  const due = [...frames.values()]
  frames.clear()
  act(() => due.forEach((draw) => draw(0)))
}

beforeEach(() => {
  let last = 0
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    last += 1
    frames.set(last, draw)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
})
afterEach(() => {
  cleanup()
  frames.clear()
  vi.unstubAllGlobals()
})

const show = (drawsFrames = false) => {
  const store = createAppStore({ fetchJson: () => Promise.resolve({ kind: 'missing', status: 404 }) })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreContext value={store}>{children}</AppStoreContext>
  )
  let renders = 0
  const { result, unmount } = renderHook(
    () => {
      renders += 1
      return useVisibleDays(WHOLE, drawsFrames)
    },
    { wrapper },
  )
  return { store, result, unmount, renders: () => renders }
}

describe('the days on screen', () => {
  it('are drawn once a frame while a gesture moves them, as it reported them last', () => {
    const { store, result, renders } = show()
    const before = renders()
    for (const day of [10, 20, 30]) result.current.report(stretch(day), false)
    expect(result.current.days).toEqual(WHOLE)
    drawFrame()
    expect(result.current).toMatchObject({ days: stretch(30), isMoving: true })
    expect(renders()).toBe(before + 1)
    expect(store.getState().visibleDays).toBeUndefined()
  })

  it('are rendered once a gesture, and told frame by frame, to a picture that draws them by itself', () => {
    const { result, renders } = show(true)
    const drawn: Days[] = []
    const { moving, report } = result.current
    moving.follow((days) => drawn.push(days))
    const before = renders()
    for (const day of [10, 20, 30]) {
      report(stretch(day), false)
      drawFrame()
    }
    expect(renders()).toBe(before + 1)
    expect(drawn).toEqual([stretch(20), stretch(30)])
    expect(moving.latest()).toEqual(stretch(30))
    act(() => report(stretch(40), true))
    expect(result.current).toMatchObject({ days: stretch(40), isMoving: false })
    expect(moving.latest()).toBeUndefined()
  })

  it('become an action when the gesture is over, and nothing of it comes after', () => {
    const { store, result } = show()
    result.current.report(stretch(10), false)
    act(() => result.current.report(stretch(40), true))
    drawFrame()
    expect(result.current).toMatchObject({ days: stretch(40), isMoving: false })
    expect(store.getState().visibleDays).toEqual(stretch(40))
  })

  it('ask for no frame any more when they are gone', () => {
    const { result, unmount } = show()
    result.current.report(stretch(10), false)
    unmount()
    expect(frames.size).toBe(0)
  })
})
