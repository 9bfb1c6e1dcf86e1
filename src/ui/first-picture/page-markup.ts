import { escapeHtml } from '../../scene/export/escape-html.ts'
import { canAddArticles } from '../library/can-add-articles.ts'
import type { IconName } from '../marks/icon-strokes.ts'
import { strings } from '../strings.ts'
import { isTourSeen } from '../tour/tour-seen.ts'
import { iconMarkup } from './glyph-markup.ts'

/*
 * The page about the timeline as the app lays it out, as markup: it stands for the blink in which the app itself is
 * still on its way. A browser test holds it against the app, word by word and edge by edge.
 */

const button = (icon: IconName, words: string, className = ''): string =>
  `<button type="button" class="button ${className}">${iconMarkup(icon)}` +
  `<span class="button-words">${escapeHtml(words)}</span></button>`

const iconButton = (content: string): string =>
  `<button type="button" class="button button-icon">${content}</button>`

const segmented = (name: string, options: Readonly<Record<string, string>>): string => {
  const segments = Object.values(options).map(
    (option, at) =>
      `<label class="segment"><input type="radio" name="first-${name}"${at === 0 ? ' checked' : ''}>` +
      `<span>${escapeHtml(option)}</span></label>`,
  )
  return `<fieldset class="segmented">${segments.join('')}</fieldset>`
}

const topBar = (title: string): string => `
<header class="top-bar">
  <div class="brand">
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M3 5h17v6H10v9H3Z" fill="var(--accent)"/><path
      d="M29 27H12v-6h10v-9h7Z" fill="var(--family-terms)"/></svg>
    <span class="brand-name">${escapeHtml(strings.appName)}</span>
  </div>
  <h1 class="dispute-title" dir="auto">${escapeHtml(title || strings.untitledDispute)}</h1>
  <div class="search">${iconMarkup('search')}<input type="search" placeholder="${escapeHtml(strings.searchHint)}"><kbd>/</kbd></div>
  ${segmented('view', strings.views)}
  <div class="top-actions">
    ${canAddArticles() ? button('add', strings.addArticles, 'library-door') : ''}
    ${button('share', strings.share)}
    ${button('download', strings.exportLabel)}
  </div>
  <div class="top-settings" data-alone="false">
    ${iconButton(iconMarkup('command'))}${iconButton(iconMarkup('contrast'))}${iconButton('<span>?</span>')}
  </div>
</header>`

const filterBar = (counted: string): string => `
<section class="filter-bar">
  <button type="button" class="button open-filters">${iconMarkup('filter')}${escapeHtml(strings.filters)}</button>
  <div class="filter-sentence"><strong class="filter-count">${escapeHtml(counted)}</strong></div>
  ${segmented('lanes', strings.layouts)}
</section>`

const tourInvitation = (className: string): string =>
  isTourSeen()
    ? ''
    : `<section class="tour-invitation ${className}">
  <p>${escapeHtml(strings.tour.invitation)}</p>
  <div class="tour-buttons">
    <button type="button" class="button button-strong">${escapeHtml(strings.tour.start)}</button>
    <button type="button" class="button button-plain">${escapeHtml(strings.tour.notNow)}</button>
  </div>
</section>`

/** The whole page about a timeline. It is there to be seen: what is pressed or heard is the app's. */
export const pageMarkup = (title: string, counted: string, timeline: string): string => `
<div class="app" data-reader="false" data-compare="false" data-embedded="false" data-status="ready" inert aria-hidden="true">
  ${topBar(title)}
  ${filterBar(counted)}
  <nav class="facets"></nav>
  <main class="events-region">${timeline}${tourInvitation('is-strip')}</main>
  <aside class="reader" data-open="false">
    <div class="reader-invitation">
      <h2 class="invitation-lead">${escapeHtml(strings.readerInvitation)}</h2>
      ${tourInvitation('')}
      <h3 class="eyebrow">${escapeHtml(strings.readerHint)}</h3>
    </div>
  </aside>
</div>`
