import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../src/model/event-kinds.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { icalendar } from '../../../src/scene/export/icalendar.ts'
import { awkwardFile } from './awkward-file.ts'
import { readCalendar } from './read-calendar.ts'

const SETTING = {
  stamp: '20310601T090000Z',
  dateWords: ({ edtf }: { readonly edtf: string }) => edtf,
  statusWords: { occurred: 'happened', planned: 'planned', possible: 'possible', denied: 'denied' },
  kindWords: (kind: EventKind) => ENGLISH.kinds[kind].label,
  addressOf: (eventId: string) => `https://parley.example/?event=${eventId}&reader=open`,
} as const

describe('the calendar', () => {
  const file = awkwardFile()
  const { properties, components } = readCalendar(icalendar(file, file.events, SETTING))

  it('says what it is', () => {
    expect(Object.fromEntries(properties)).toMatchObject({
      VERSION: '2.0',
      PRODID: '-//Parley//Parley//EN',
      'X-WR-CALNAME': 'Herring & <other> fish',
    })
  })

  it('holds every dated event as all-day entry, its end the day after the last', () => {
    expect(
      components.map((entry) =>
        ['UID', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY', 'STATUS'].map((name) =>
          entry.properties.get(name),
        ),
      ),
    ).toEqual([
      ['closure@parley', '20310501', '20310601', file.events[0]?.title, 'CANCELLED'],
      ['refusal@parley', '20310513', '20310514', 'Norland rejects the plan', 'CONFIRMED'],
    ])
  })

  it('carries the quotes and the place unharmed', () => {
    expect(components[0]?.properties.get('LOCATION')).toBe('Ostby; harbour, east')
    for (const { quote } of file.events[1]?.mentions ?? [])
      expect(components[1]?.properties.get('DESCRIPTION')).toContain(quote)
  })

  it('is whole for any title', () => {
    const [, event] = file.events
    if (!event) throw new Error('the sample has no event')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const calendar = readCalendar(icalendar(file, [{ ...event, title: words }], SETTING))
        const plain = words.replace(/\r\n|[\r\n]/gu, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
        expect(calendar.components[0]?.properties.get('SUMMARY')).toBe(plain)
      }),
    )
  })
})
