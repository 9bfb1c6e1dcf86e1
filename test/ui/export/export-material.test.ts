import { expect, it } from 'vitest'
import { exportMaterial } from '../../../src/ui/export/export-material.ts'
import { loadedStore } from '../support/render-app.tsx'

const PAGE = 'https://parley.example/talks/?mediator=westmark#x'

it('addresses lead to the event and to its article, from wherever the view was saved', async () => {
  const store = await loadedStore()
  const material = await exportMaterial(store, PAGE)
  expect(material?.addressOf('refusal', 1)).toBe(
    'https://parley.example/talks/?event=refusal&mention=2&reader=open',
  )
  expect(material?.textAddressOf('herald')).toBe('https://parley.example/talks/data/articles/herald.json')
})

it('addresses of a corpus of the user’s own name that corpus, and its texts have none', async () => {
  const store = await loadedStore()
  store.setState({ corpusId: 'c1' })
  const material = await exportMaterial(store, PAGE)
  expect(material?.addressOf('refusal')).toContain('corpus=c1')
  expect(material?.textAddressOf('herald')).toBeUndefined()
})
