import { canAddArticles } from '../library/can-add-articles.ts'
import {
  VIEWS,
  type AppActions,
  type AppState,
  type LaneLayoutId,
  type ThemeChoice,
} from '../../store/state.ts'
import { filterSentence } from '../../store/selectors.ts'
import type { ScreenCommands } from '../shell/screen-commands.ts'
import { lateStrings } from '../late-strings.ts'
import { strings } from '../strings.ts'
import type { PaletteItem } from './find-items.ts'

const words = lateStrings.palette

const command = (
  id: string,
  label: string,
  run: () => void,
  more: Partial<Pick<PaletteItem, 'keys' | 'keywords' | 'isOn'>> = {},
): PaletteItem => ({ id: `command ${id}`, section: 'commands', label, run, ...more })

/** Everything that can be done by name. */
export const commandItems = (
  state: AppState,
  actions: AppActions,
  screen: ScreenCommands,
): readonly PaletteItem[] => [
  ...(filterSentence(state).parts.length > 0
    ? [command('clear', strings.clearFilters, actions.clearFilters)]
    : []),
  ...VIEWS.map((view) =>
    command(`view ${view}`, words.show(strings.views[view]), () => actions.showView(view), {
      isOn: state.view === view,
    }),
  ),
  ...(Object.keys(strings.layouts) as LaneLayoutId[]).map((layout) =>
    command(
      `lanes ${layout}`,
      words.lanes(strings.layouts[layout]),
      () => {
        actions.showView('timeline')
        actions.showLayout(layout)
      },
      { isOn: state.view === 'timeline' && state.layout === layout },
    ),
  ),
  command('fit', words.fitAll, () => actions.showDays(undefined)),
  ...(canAddArticles()
    ? [command('library', strings.addArticles, screen.openLibrary, { keywords: words.libraryKeywords })]
    : []),
  command('share', strings.share, screen.openShare, { keywords: words.shareKeywords }),
  command('export', strings.exportLabel, screen.openExport, { keywords: words.exportKeywords }),
  command('print', words.print, () => window.print()),
  command('settings', strings.settings.title, screen.openSettings),
  command('help', strings.help, screen.openHelp, { keys: ['?'] }),
  command('tour', strings.tour.start, screen.startTour),
  ...(Object.keys(strings.themes) as ThemeChoice[]).map((theme) =>
    command(`theme ${theme}`, words.theme(strings.themes[theme]), () => actions.chooseTheme(theme), {
      isOn: state.theme === theme,
    }),
  ),
]
