import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { webAnnotations } from '../../../src/scene/export/web-annotations.ts'
import { AWKWARD_TEXTS, awkwardFile } from './awkward-file.ts'

/** What the Web Annotation Data Model asks of the parts that are used here. */
const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
])
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationPage'),
    partOf: z.url(),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: z.url(),
        type: z.literal('Annotation'),
        motivation: z.literal('identifying'),
        body: z.array(
          z.object({
            type: z.literal('TextualBody'),
            purpose: z.enum(['describing', 'tagging']),
            value: z.string(),
          }),
        ),
        target: z.strictObject({
          type: z.literal('SpecificResource'),
          source: z.url(),
          state: z
            .strictObject({
              type: z.literal('TimeState'),
              cached: z.url().optional(),
              sourceDate: z.iso.datetime().optional(),
            })
            .optional(),
          selector: z.array(selector).min(1),
        }),
      }),
    ),
  }),
})

const file = awkwardFile()
const annotated = (texts: Readonly<Record<string, string>>, hasAddresses = true) =>
  collection.parse(
    JSON.parse(
      webAnnotations(file, file.events, {
        address: 'https://parley.example/?mediator=oman',
        addressOf: (eventId, index) => `https://parley.example/?event=${eventId}&mention=${index + 1}`,
        textAddressOf: (articleId) =>
          hasAddresses ? `https://parley.example/data/articles/${articleId}.json` : undefined,
        textOf: (articleId) => texts[articleId],
      }),
    ),
  ).first.items

describe('web annotations', () => {
  const mentions = file.events.flatMap((event) => event.mentions)

  it('find every sentence again by its place, counted in code points', () => {
    annotated(AWKWARD_TEXTS).forEach(({ target }, index) => {
      const mention = mentions[index]
      const position = target.selector.find((one) => one.type === 'TextPositionSelector')
      const letters = [...(AWKWARD_TEXTS[mention?.articleId ?? ''] ?? '')]
      expect(letters.slice(position?.start, position?.end).join('')).toBe(mention?.quote)
    })
  })

  it('find every sentence again by its words and those around it', () => {
    annotated(AWKWARD_TEXTS).forEach(({ target }, index) => {
      const quote = target.selector.find((one) => one.type === 'TextQuoteSelector')
      const text = AWKWARD_TEXTS[mentions[index]?.articleId ?? '']
      expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
    })
  })

  it('give no place in a text that is not known', () => {
    const kinds = annotated({}).flatMap(({ target }) => target.selector.map(({ type }) => type))
    expect(new Set(kinds)).toEqual(new Set(['TextQuoteSelector']))
  })

  it('point to the publisher, else to the stored text', () => {
    expect(annotated({}).map(({ target }) => target.source)).toEqual([
      'https://parley.example/data/articles/emoji.json',
      'https://plain.example/story',
      'https://arabic.example/story',
      'https://plain.example/story',
    ])
  })

  it('point to the page itself where neither publisher nor text has an address', () => {
    const [first] = annotated(AWKWARD_TEXTS, false)
    expect(first?.target.source).toBe(first?.id)
    expect(first?.target.state?.cached).toBeUndefined()
  })
})
