import { KINDS, STATUSES } from '../../model/event-kinds.ts'
import { escapeHtml } from '../../scene/export/escape-html.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import type { PlacedLane } from '../../scene/timeline/scene.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { strings } from '../strings.ts'
import { MAX_SHOWN } from '../timeline/tray-height.ts'
import { kindMarkup } from './glyph-markup.ts'

const words = strings.picture

const ARROWS = 'M2 2v12M14 2v12M4.5 8h7M4.5 8l2-2M4.5 8l2 2M11.5 8l-2-2M11.5 8l-2 2'

const ZOOM_BUTTONS = `<div class="zoom-buttons">
  <button type="button" aria-disabled="true">−</button><button type="button">+</button><button type="button"
    class="zoom-fit" aria-disabled="true">${escapeHtml(words.fit)}</button><button type="button" class="zoom-fit"
    aria-disabled="true"><svg class="icon" viewBox="0 0 16 16"><path d="${ARROWS}" fill="none" stroke="currentColor"
    stroke-width="1.4"/></svg></button>
</div>`

const trayMarks = ({ corpus: { columns }, undated }: FilteredPlan): string => {
  const shown = undated.slice(0, MAX_SHOWN)
  const marks = shown.map((slot) => {
    const glyph = kindMarkup(
      KINDS[columns.kind[slot] ?? 0] ?? 'talks',
      STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
    )
    return `<button type="button" class="undated-mark">${glyph}</button>`
  })
  const rest = undated.length - shown.length
  return (
    marks.join('') + (rest > 0 ? `<span class="undated-rest">${escapeHtml(words.rest(rest))}</span>` : '')
  )
}

/** The frame of the timeline; lanes and pictures are put in once it is known how large it is. */
export const timelineMarkup = (plan: FilteredPlan): string => `
<section class="timeline" data-event-count="${plan.result.count}" data-shape="lanes">
  <div class="timeline-lanes">
    <div class="timeline-scroll">
      <div class="timeline-head">
        ${ZOOM_BUTTONS}
        <div class="timeline-axis"><canvas class="timeline-canvas"></canvas></div>
      </div>
      <div class="timeline-body">
        <ul class="lane-labels"></ul>
        <div class="lane-plot"><canvas class="timeline-canvas"></canvas></div>
      </div>
    </div>
    <div class="undated-tray" data-event-count="${plan.undated.length}">
      <p class="undated-label"><span class="lane-name">${escapeHtml(words.noDate)}</span>
      <span class="lane-count">${countText(plan.undated.length)}</span></p>
      <div class="undated-marks">${trayMarks(plan)}</div>
    </div>
    <div class="timeline-overview">
      <div class="overview-label">
        <p>${escapeHtml(words.showing(plan.whole))}</p>
        <button type="button" class="date-filter" data-set="false">${escapeHtml(words.dateFilter)}</button>
        <p class="overview-ribbon-label">${escapeHtml(words.ribbon)}</p>
      </div>
      <div class="overview-plot"><canvas class="timeline-canvas"></canvas></div>
    </div>
  </div>
</section>`

const MENU =
  '<button type="button" class="lane-button"><svg class="icon" viewBox="0 0 16 16"><path d="M8 3.2v.01M8 8v.01M8 12.8v.01" ' +
  'stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/></svg></button>'

/** The names of the lanes. */
export const laneLabelsMarkup = (lanes: readonly PlacedLane[]): string =>
  lanes
    .map(
      ({ label, kind, count }) =>
        `<li class="lane-label" data-empty="${count === 0}">${kind ? kindMarkup(kind) : ''}` +
        `<span class="lane-name"><span dir="auto">${escapeHtml(label)}</span></span>` +
        `<span class="lane-count">${countText(count)}</span>${MENU}</li>`,
    )
    .join('')
