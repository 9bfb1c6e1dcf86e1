import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ENGLISH } from '../../../src/scene/english.ts'
import { timelineJs } from '../../../src/scene/export/timeline-js.ts'
import { awkwardFile } from './awkward-file.ts'

/** What TimelineJS asks of its JSON. */
const date = z.strictObject({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
const text = z.strictObject({ headline: z.string(), text: z.string() })
const timeline = z.strictObject({
  title: z.strictObject({ text }),
  events: z.array(
    z.strictObject({
      unique_id: z.string(),
      group: z.string(),
      start_date: date,
      end_date: date.optional(),
      display_date: z.string(),
      text,
    }),
  ),
})

describe('the slides', () => {
  const file = awkwardFile()
  const read = timeline.parse(
    JSON.parse(
      timelineJs(file, file.events, {
        lead: '3 events',
        dateWords: ({ edtf }) => edtf,
        kindWords: (kind) => ENGLISH.kinds[kind].label,
      }),
    ),
  )

  it('place every dated event on its days', () => {
    expect(
      read.events.map(({ unique_id, start_date, end_date }) => [unique_id, start_date, end_date]),
    ).toEqual([
      ['closure', { year: 2031, month: 5, day: 1 }, { year: 2031, month: 5, day: 31 }],
      ['refusal', { year: 2031, month: 5, day: 13 }, undefined],
    ])
  })

  it('show markup in an article as the letters it is', () => {
    expect(read.title.text.headline).toBe('Herring &amp; &lt;other&gt; fish')
    expect(read.events[0]?.text.headline).toContain('&lt;b&gt;its&lt;/b&gt;')
    expect(read.events[0]?.text.text).toContain('closed &lt;its&gt; port &amp; called')
  })

  it('name each source and link to its sentence', () => {
    expect(read.events[1]?.text.text).toContain('<a href="https://plain.example/story#:~:text=')
  })
})
