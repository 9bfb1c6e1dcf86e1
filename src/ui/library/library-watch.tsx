import { lazy, Suspense, useEffect, useRef, useState, type JSX } from 'react'
import { useAppState } from '../app-state.ts'
import { isTyping } from '../focus/is-typing.ts'
import { grabTransfer, type Grabbed } from './grab-transfer.ts'
import { canAddArticles } from './can-add-articles.ts'
import { wasUnfinished } from './unfinished.ts'

const LibraryHost = lazy(async () => ({ default: (await import('./library-host.tsx')).LibraryHost }))

/** A shorter text was hardly meant for an article. */
const LEAST_PASTED = 80

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Waits for files that are dropped and texts that are pasted anywhere on the page. What deals with them is fetched
 * when the first comes, or when a corpus of the user's is on screen or was left unfinished.
 */
export const LibraryWatch = ({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean
  readonly onOpen: () => void
}): JSX.Element | null => {
  const isOwnShown = useAppState(({ corpusId }) => corpusId !== undefined)
  const [isDragging, setDragging] = useState(false)
  const [grabbed, setGrabbed] = useState<Grabbed>()
  const [isWanted, setWanted] = useState(wasUnfinished)
  const depth = useRef(0)
  useEffect(() => {
    if (!canAddArticles()) return
    const enter = (event: DragEvent): void => {
      if (!bringsFiles(event)) return
      depth.current++
      setWanted(true)
      setDragging(true)
    }
    const over = (event: DragEvent): void => {
      // Without this the browser would leave the page and open the file.
      if (bringsFiles(event)) event.preventDefault()
    }
    const leave = (event: DragEvent): void => {
      if (!bringsFiles(event)) return
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setDragging(false)
    }
    const drop = (event: DragEvent): void => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      depth.current = 0
      setDragging(false)
      setGrabbed(grabTransfer(event.dataTransfer))
    }
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return
      const found = grabTransfer(event.clipboardData)
      if (found.files.length === 0 && found.text.trim().length < LEAST_PASTED) return
      event.preventDefault()
      setWanted(true)
      setGrabbed(found)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  if (!canAddArticles() || !(isWanted || isOpen || isOwnShown)) return null
  return (
    <Suspense>
      <LibraryHost isDragging={isDragging} grabbed={grabbed} isOpen={isOpen} onOpen={onOpen} />
    </Suspense>
  )
}
