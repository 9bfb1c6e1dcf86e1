import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../src/model/event-kinds.ts'

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8')

type Tokens = Readonly<Record<string, string>>

/** The colour tokens of every block that names a paper, by the selector and the media query it stands in. */
const blocks: readonly Tokens[] = [...css.matchAll(/\{(?<body>[^{}]*--paper:[^{}]*)\}/gu)].map((block) =>
  Object.fromEntries(
    [...(block.groups?.['body'] ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gu)].map((token) => [
      token[1] ?? '',
      token[2] ?? '',
    ]),
  ),
)

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16
const token = (tokens: Tokens, name: string): string => tokens[name] ?? '#000000'

describe('the themes', () => {
  it('are light, dark and high contrast, each by system and by switch', () => {
    expect(blocks).toHaveLength(7)
    const [, darkBySystem, darkBySwitch, contrastBySystem, contrastBySwitch, night, nightBySwitch] = blocks
    expect(darkBySwitch).toEqual(darkBySystem)
    expect(contrastBySwitch).toEqual(contrastBySystem)
    expect(nightBySwitch).toEqual(night)
  })

  it.each(blocks)('theme %#: text has 7:1 on every surface, and 4.5:1 where it is marked', (tokens) => {
    for (const surface of ['paper', 'surface', 'surface-sunken', 'surface-hover', 'accent-soft']) {
      for (const ink of ['ink', 'ink-soft']) {
        const ratio = contrast(token(tokens, ink), token(tokens, surface))
        expect(ratio, `${ink} on ${surface}`).toBeGreaterThan(7)
      }
    }
    for (const ink of ['ink', 'ink-soft']) {
      expect(contrast(token(tokens, ink), token(tokens, 'highlight'))).toBeGreaterThan(4.5)
    }
    for (const surface of ['paper', 'surface']) {
      expect(contrast(token(tokens, 'ink-faint'), token(tokens, surface))).toBeGreaterThan(7)
      expect(contrast(token(tokens, 'accent'), token(tokens, surface))).toBeGreaterThan(4.5)
    }
    expect(contrast(token(tokens, 'accent-ink'), token(tokens, 'accent'))).toBeGreaterThan(4.5)
    expect(contrast(token(tokens, 'warn-ink'), token(tokens, 'warn-surface'))).toBeGreaterThan(4.5)
  })

  it.each(blocks)('theme %#: every family has 3:1 on paper and surface', (tokens) => {
    for (const family of FAMILIES) {
      for (const surface of ['paper', 'surface']) {
        const ratio = contrast(token(tokens, `family-${family}`), token(tokens, surface))
        expect(ratio, `${family} on ${surface}`).toBeGreaterThan(3)
      }
    }
  })

  it.each(blocks)('theme %#: families differ in lightness, so that greyscale tells them apart', (tokens) => {
    const steps = FAMILIES.map((family) => lightness(token(tokens, `family-${family}`))).sort((a, b) => a - b)
    const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(4)
  })
})
