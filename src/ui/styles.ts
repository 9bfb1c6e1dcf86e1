/*
 * The styles of the first paint, in the order in which they override each other. Parts that come later bring their own.
 */
import './reader/reader-frame.css'
import './timeline/timeline.css'
import './theme.css'
import './forced-colors.css'
import './base.css'
import './shell/shell.css'
import './shell/sheet.css'
import './filters/filters.css'
import './load/load.css'
import './marks/marks.css'
import './embed/embed.css'
import './print/print.css'
