import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../src/scene/reader/segments.ts'
import { sentencesOf } from '../../../src/scene/reader/sentences.ts'
import { groupRuns, overlaysOf } from '../../../src/ui/reader/text-marks.ts'
import { sampleFile, TEXTS } from '../support/sample.ts'

const text = TEXTS['herald'] ?? ''
const sentences = sentencesOf(sampleFile(), 'herald')

const groupsOf = (chosen: string | undefined, who: string): readonly string[] => {
  const start = text.indexOf(who)
  const overlays = overlaysOf(sentences, { who: [{ start, end: start + who.length }] })
  return paragraphs(text, overlays)
    .flatMap(({ runs }) => groupRuns(runs, chosen))
    .map(({ runs, isChosen }) => runs.map((run) => run.text).join('') + (isChosen ? ' *' : ''))
}

describe('groupRuns', () => {
  it('keeps the chosen sentence in one piece, whatever is told apart inside it', () => {
    expect(groupsOf(sentences[0]?.id, 'Norland')).toContain('Norland rejected the plan on Tuesday. *')
  })

  it('keeps another sentence in one piece where a part of the chosen one lies in it', () => {
    expect(groupsOf(sentences[0]?.id, 'Sudria')).toContain(
      'Sudria called the refusal a provocation and closed its port.',
    )
  })
})
