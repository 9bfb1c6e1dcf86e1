import { expect, it } from 'vitest'
import { pickLanguage } from '../../src/ui/strings.ts'

it('the interface speaks the first wished language that it has, else the first of its own', () => {
  expect(pickLanguage(['xx-YY', 'en-GB'])).toBe('en')
  expect(pickLanguage(['xx'])).toBe('en')
  expect(pickLanguage([])).toBe('en')
})
