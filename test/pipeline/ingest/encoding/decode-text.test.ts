import { describe, expect, it } from 'vitest'
import { declaredCharset } from '../../../../src/pipeline/ingest/encoding/declared-charset.ts'
import { decodeText, placeOf } from '../../../../src/pipeline/ingest/encoding/decode-text.ts'

const TEXT =
  'The envoy said: “We don’t reject it” – not yet. The café was full, and €5 was the price.\nTalks go on.'

/** Bytes in which each character has the place that the row gives it. */
const encode = (text: string, places: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, (character) => places[character] ?? character.charCodeAt(0))

const WINDOWS = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, é: 0xe9, '€': 0x80 }
const MAC = { '“': 0xd2, '”': 0xd3, '’': 0xd5, '–': 0xd0, é: 0x8e, '€': 0xdb }

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('bytes as text', () => {
  it.each<[string, Uint8Array, string | undefined, string, string]>([
    ['UTF-8', utf8(TEXT), undefined, 'utf-8', 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), undefined, 'utf-8', 'utf-8'],
    ['UTF-8 that is declared as something else', utf8(TEXT), 'iso-8859-1', 'utf-8', 'utf-8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`, true), undefined, 'utf-16le', 'mark'],
    [
      'UTF-16, the other way round, with a mark',
      utf16(`\uFEFF${TEXT}`, false),
      undefined,
      'utf-16be',
      'mark',
    ],
    ['UTF-16 without a mark', utf16(TEXT, true), undefined, 'utf-16le', 'guessed'],
    ['UTF-16, the other way round, without a mark', utf16(TEXT, false), undefined, 'utf-16be', 'guessed'],
    [
      'Windows-1252 that is declared as Latin-1',
      encode(TEXT, WINDOWS),
      'iso-8859-1',
      'windows-1252',
      'declared',
    ],
    ['Windows-1252 that says nothing', encode(TEXT, WINDOWS), undefined, 'windows-1252', 'guessed'],
    ['Windows-1252 that is declared as UTF-8', encode(TEXT, WINDOWS), 'utf-8', 'windows-1252', 'guessed'],
    ['Mac Roman that says nothing', encode(TEXT, MAC), undefined, 'macintosh', 'guessed'],
    ['an encoding that nobody knows', encode(TEXT, WINDOWS), 'x-klingon', 'windows-1252', 'guessed'],
  ])('%s', async (_, bytes, declared, encoding, basis) => {
    expect(await decodeText(bytes, declared)).toEqual({ ok: true, value: { text: TEXT, encoding, basis } })
  })

  it('keeps UTF-8 of which a byte is broken, and tells where', async () => {
    const bytes = utf8(`${TEXT}\n${TEXT} `.repeat(30))
    bytes[bytes.length - 1] = 0xff
    const decoded = await decodeText(bytes)
    expect(decoded).toMatchObject({ ok: true, value: { encoding: 'utf-8', lost: { count: 1 } } })
    expect(decoded.ok && decoded.value.text.endsWith('\uFFFD')).toBe(true)
  })

  it('tells bytes of other alphabets by their letters', async () => {
    const places: Record<string, number> = {}
    for (let code = 0x410; code < 0x450; code++) places[String.fromCharCode(code)] = code - 0x410 + 0xc0
    const text =
      'Делегации обеих сторон встретились во вторник в Маскате, сообщили два чиновника. Переговоры продолжаются.'
    expect(await decodeText(encode(text.repeat(4), places))).toMatchObject({
      ok: true,
      value: { text: text.repeat(4), encoding: 'windows-1251' },
    })
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'file-binary'],
    ['UTF-16 that breaks off', [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8], 'file-encoding'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await decodeText(Uint8Array.from(bytes))).toMatchObject({ ok: false, problem: { code } })
  })
})

it.each([
  ['<meta charset="Windows-1252">', 'windows-1252'],
  ['<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1">', 'iso-8859-1'],
  ["<?xml version='1.0' encoding='UTF-8'?><rss>", 'utf-8'],
  ['<p>charset=koi8-r</p>', undefined],
])('finds in %s the encoding %s', (page, charset) => {
  expect(declaredCharset(utf8(page))).toBe(charset)
})

it.each([
  [0, { line: 1, column: 1 }],
  [3, { line: 1, column: 4 }],
  [4, { line: 2, column: 1 }],
  [6, { line: 3, column: 2 }],
])('finds line and column of the offset %i', (offset, place) => {
  expect(placeOf('one\n\ntwo', offset)).toEqual(place)
})
