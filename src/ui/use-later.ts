import { useEffect, useState } from 'react'

/**
 * True some time after something has come true: for what the first paint must not wait for.
 *
 * @example const canPrint = useLater(isReady, 500)
 */
export const useLater = (isOn: boolean, afterMs: number): boolean => {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setLater(true), afterMs)
    return () => clearTimeout(timer)
  }, [isOn, afterMs])
  return isLater
}
