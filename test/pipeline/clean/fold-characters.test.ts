import { expect, it } from 'vitest'
import { foldCharacters } from '../../../src/pipeline/clean/fold-characters.ts'

it('folds curly quotes, apostrophes and odd blanks, and keeps the length', () => {
  const text = '“We won’t sign,” the envoy\u00a0said.'
  const folded = foldCharacters(text)
  expect(folded).toBe('"We won\'t sign," the envoy said.')
  expect(folded).toHaveLength(text.length)
})

it('leaves letters of other scripts alone', () => {
  expect(foldCharacters('Мир, سلام, שלום – 2024')).toBe('Мир, سلام, שלום – 2024')
})
