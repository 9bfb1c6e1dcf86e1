import { useLayoutEffect } from 'react'
import { useAppState } from './app-state.ts'

/** Puts the chosen theme on the root element, where the tokens look for it; "system" leaves it off. */
export const useTheme = (): void => {
  const theme = useAppState((state) => state.theme)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
