import { createContext, useCallback, useContext, useEffect, useState, type JSX, type ReactNode } from 'react'

/** Long enough to read a short line twice. */
const SHOWN_MS = 3500

const ToastContext = createContext<(message: string) => void>(() => undefined)

/** Says in one line that something was done: seen for a moment, and read out. */
export const useToast = (): ((message: string) => void) => useContext(ToastContext)

/** Holds the one line at the foot of the screen. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const [toast, setToast] = useState<{ readonly message: string }>()
  const say = useCallback((message: string) => setToast({ message }), [])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <ToastContext value={say}>
      {children}
      <div className="toast-place" role="status">
        {toast && <p className="toast">{toast.message}</p>}
      </div>
    </ToastContext>
  )
}
