import { describe, expect, it } from 'vitest'
import { lemmaOf } from '../../../../src/languages/en/tokens/lemma.ts'

describe('lemmaOf', () => {
  it.each([
    ['struck', 'strike'],
    ['held', 'hold'],
    ['was', 'be'],
    ['rejecting', 'reject'],
    ['rejected', 'reject'],
    ['proposed', 'propose'],
    ['agreed', 'agree'],
    ['brokered', 'broker'],
    ['mediating', 'mediate'],
    ['negotiated', 'negotiate'],
    ['announced', 'announce'],
    ['stopped', 'stop'],
    ['called', 'call'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['withdrew', 'withdraw'],
    ['walked', 'walk'],
    ['resumed', 'resume'],
    ['postponed', 'postpone'],
    ['visited', 'visit'],
    ['refused', 'refuse'],
    ['vetoes', 'veto'],
    ['denies', 'deny'],
    ['reaches', 'reach'],
    ['reached', 'reach'],
    ['pledged', 'pledge'],
    ['threatening', 'threaten'],
    ['putting', 'put'],
    ['lying', 'lie'],
    ['said', 'say'],
    ['offered', 'offer'],
    ['accused', 'accuse'],
    ['releasing', 'release'],
    ['exchanged', 'exchange'],
    ['hosted', 'host'],
    ['ceding', 'cede'],
    ['submitted', 'submit'],
    ['ratified', 'ratify'],
  ])('finds the base form of a verb: %s', (form, base) => {
    expect(lemmaOf(form, 'VERB', '')).toBe(base)
  })

  it.each([
    ['talks', 'talk'],
    ['hostilities', 'hostility'],
    ['crises', 'crisis'],
    ['women', 'woman'],
    ['lives', 'life'],
    ['cease-fires', 'cease-fire'],
    ['series', 'series'],
    ['news', 'news'],
    ['headquarters', 'headquarters'],
    ['breaches', 'breach'],
    ['houses', 'house'],
    ['vetoes', 'veto'],
    ['status', 'status'],
  ])('finds the singular of a noun: %s', (form, base) => {
    expect(lemmaOf(form, 'NOUN', '')).toBe(base)
  })

  it('keeps names in the plural and undoes clitics', () => {
    expect(lemmaOf('Nations', 'PROPN', 'NNPS')).toBe('nations')
    expect(lemmaOf("n't", 'PART', 'RB')).toBe('not')
    expect(lemmaOf('wo', 'AUX', 'MD')).toBe('will')
  })
})
