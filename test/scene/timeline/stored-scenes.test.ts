import { describe, expect, it } from 'vitest'
import { KINDS, STATUSES } from '../../../src/model/event-kinds.ts'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { buildScene } from '../../../src/scene/timeline/build-scene.ts'
import { sceneShapes } from '../../../src/scene/timeline/scene-shapes.ts'
import { TONES, type Tone } from '../../../src/scene/timeline/shapes.ts'
import { writeSvg, type Palette } from '../../../src/scene/timeline/svg-writer.ts'
import { timelinePage } from '../../../src/scene/timeline/timeline-page.ts'
import { dated, sampleEvent, sampleFile, UNDATED } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

/** Plain colours of its own: the theme may change without touching the stored pictures. */
const COLOURS: Partial<Record<Tone, string>> = {
  ink: '#111111',
  'ink-soft': '#555555',
  paper: '#ffffff',
  line: '#dddddd',
  'line-strong': '#999999',
  'family-contact': '#1b54b4',
  'family-terms': '#ab7000',
  'family-refusal': '#821560',
  'family-agreement': '#087a78',
  'family-force': '#4f1206',
  'family-words': '#8a86a6',
}
const palette: Palette = {
  tones: Object.fromEntries(TONES.map((tone) => [tone, COLOURS[tone] ?? '#000000'])) as Record<Tone, string>,
  font: 'sans-serif',
}

const stored = (name: string): string => `./stored-scenes/${name}.svg`

const laneSvg = (events: readonly NegotiationEvent[], widthPx: number, selected = -1): string => {
  const plan = planOf(events)
  const scene = buildScene(plan, { ...plan.whole, widthPx }, { focus: { selectedSlot: selected, chain: [] } })
  const page = { title: 'scene', description: '', widthPx, heightPx: scene.heightPx }
  return writeSvg({ ...page, layers: [{ x: 0, y: 0, shapes: sceneShapes(scene) }] }, palette)
}

const febDay = (at: number): string => `2024-02-${String(at + 1).padStart(2, '0')}`

// `vitest -u` writes the pictures anew; look at them before committing.
describe('stored scenes', () => {
  it('every kind has its shape', async () => {
    const events = KINDS.map((kind, at) => sampleEvent({ id: kind, kind, date: dated(febDay(at)) }))
    await expect(laneSvg(events, 400)).toMatchFileSnapshot(stored('kinds'))
  })

  it('planned and possible acts are hollow, denied ones struck through', async () => {
    const events = STATUSES.map((status, at) =>
      sampleEvent({ id: status, kind: 'strike', status, date: dated(febDay(at * 6)) }),
    )
    await expect(laneSvg(events, 400)).toMatchFileSnapshot(stored('statuses'))
  })

  it('what is not known of a date is drawn beside the mark', async () => {
    const open = { edtf: '2024-02-20/..', start: '2024-02-20', basis: 'explicit' } as const
    const events = [
      sampleEvent({ id: 'day', date: dated('2024-02-02') }),
      sampleEvent({ id: 'about', date: dated('2024-02-05', '2024-02-05', '2024-02-05~') }),
      sampleEvent({ id: 'month', kind: 'concession', date: dated('2024-02-01', '2024-02-29', '2024-02') }),
      sampleEvent({
        id: 'range',
        kind: 'agreement',
        date: dated('2024-02-08', '2024-02-14', '2024-02-08/2024-02-14'),
      }),
      sampleEvent({ id: 'open', kind: 'strike', date: open }),
    ]
    await expect(laneSvg(events, 600)).toMatchFileSnapshot(stored('dates'))
  })

  it('a crowd becomes a bar, the selected event stays out of it', async () => {
    const events = Array.from({ length: 12 }, (_none, at) =>
      sampleEvent({ id: `event-${at}`, date: dated(febDay(at)) }),
    )
    const later = sampleEvent({ id: 'later', date: dated('2024-12-01') })
    await expect(laneSvg([...events, later], 300, 4)).toMatchFileSnapshot(stored('crowd'))
  })

  it('the whole page by kind, with axis, labels and tray', async () => {
    const page = timelinePage(planOf(sampleFile().events), '4 events', 800)
    await expect(writeSvg(page, palette)).toMatchFileSnapshot(stored('page-by-kind'))
  })

  it('the whole page by actor, with stems to the others', async () => {
    const page = timelinePage(planOf(sampleFile().events, 'by-actor'), '4 events', 800)
    await expect(writeSvg(page, palette)).toMatchFileSnapshot(stored('page-by-actor'))
  })

  it('the exchange: an offer crosses over through its carrier, the refusal comes back', async () => {
    const between = (initiators: string[], targets: string[], mediators: string[] = []) => ({
      participants: { initiators, targets, mediators },
    })
    const events = [
      sampleEvent({
        id: 'offer',
        kind: 'proposal',
        date: dated('2024-02-01'),
        ...between(['israel'], ['hamas'], ['qatar']),
      }),
      sampleEvent({
        id: 'refusal',
        kind: 'rejection',
        date: dated('2024-02-05'),
        ...between(['hamas'], ['israel']),
      }),
      sampleEvent({ id: 'talks', date: dated('2024-02-10'), ...between(['israel', 'hamas'], [], ['qatar']) }),
    ]
    const page = timelinePage(planOf(events, 'exchange'), '3 events', 800)
    await expect(writeSvg(page, palette)).toMatchFileSnapshot(stored('exchange'))
  })

  it('a thread is lit: ringed and joined by a line, all else grey', async () => {
    const events = ['talks', 'proposal', 'rejection', 'strike'].map((kind, at) =>
      sampleEvent({ id: kind, kind: kind as NegotiationEvent['kind'], date: dated(febDay(at * 6)) }),
    )
    const plan = planOf(events)
    const scene = buildScene(
      plan,
      { ...plan.whole, widthPx: 500 },
      { focus: { selectedSlot: 1, chain: [1, 2] } },
    )
    const page = { title: 'scene', description: '', widthPx: 500, heightPx: scene.heightPx }
    const svg = writeSvg({ ...page, layers: [{ x: 0, y: 0, shapes: sceneShapes(scene) }] }, palette)
    await expect(svg).toMatchFileSnapshot(stored('thread'))
  })

  it('what the filter leaves out is faint', async () => {
    const plan = planOf(sampleFile().events, 'by-kind', { kind: ['strike'] })
    const page = timelinePage(plan, '1 of 4 events · strikes', 800)
    await expect(writeSvg(page, palette)).toMatchFileSnapshot(stored('filtered'))
  })
})

describe('the SVG file', () => {
  it('escapes what is not markup', () => {
    const plan = planOf([sampleEvent({ id: 'a', date: UNDATED })])
    const page = timelinePage(plan, '“<b>” & "c"', 600)
    expect(writeSvg(page, palette)).toContain('“&#60;b&#62;” &#38; &#34;c&#34;')
  })
})
