import { expect, it } from 'vitest'
import { resolveFirstPerson } from '../../../src/pipeline/actors/tag-actors.ts'
import { mentionsIn } from './reading.ts'

it('gives "we" the side of the speaker, and nothing else', () => {
  const [we, envoy] = mentionsIn('"We will not sign," a Russian envoy said.')
  if (!we || !envoy) throw new Error('two mentions expected')
  expect(resolveFirstPerson(we, ['russia'])).toMatchObject({ id: 'russia', ids: ['russia'] })
  expect(resolveFirstPerson(we, [])).toBe(we)
  expect(resolveFirstPerson(envoy, ['china'])).toBe(envoy)
})
