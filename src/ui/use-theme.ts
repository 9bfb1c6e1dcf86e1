import { useLayoutEffect } from 'react'
import { useAppState } from './app-state.ts'
import { applyTheme } from './apply-theme.ts'

/** Keeps the chosen theme on the root element. */
export const useTheme = (): void => {
  const theme = useAppState((state) => state.theme)
  useLayoutEffect(() => applyTheme(theme), [theme])
}
