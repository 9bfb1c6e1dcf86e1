import type { ThemeChoice } from '../store/state.ts'

/** Puts the chosen theme on the root element, where the tokens look for it; "system" leaves it off. */
export const applyTheme = (theme: ThemeChoice): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
