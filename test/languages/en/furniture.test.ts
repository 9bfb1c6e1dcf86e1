import { describe, expect, it } from 'vitest'
import { FURNITURE } from '../../../src/languages/en/furniture.ts'
import { maskFurniture } from '../../../src/pipeline/clean/mask-furniture.ts'

const left = (line: string): string => maskFurniture(line, FURNITURE).text.trim()

describe('what is masked as furniture', () => {
  it.each([
    'Read More: Rebels shell the northern port',
    'READ ALSO | Union rejects offer',
    'LIVE UPDATES: THE WAR IN THE NORTH',
    'MINISTER CALLS NEIGHBOR’S MOVE AN ACT OF WAR',
    'CLICK HERE TO GET OUR APP',
    'Our Ana Lopez contributed to this report.',
    '--With assistance from Ana Lopez and Jo Park.',
    '(Updates with comment from the foreign ministry in paragraph 4.)',
    'This story was updated at 3 p.m. ET.',
    'Copyright © 2021 The Daily Harbor, LLC. Click here for reprint permission.',
    '©2023 Harbor News L.P.',
    'Sign up for our morning newsletter',
    'Follow Ana on Twitter',
    'By Ana Lopez and Jo Park',
    'Reporting by Ana Lopez; editing by Jo Park',
    'Slideshow (4 Images)',
    'World Cup 2030:Hosts unveil a plan for the stadium',
    'Trucks wait at the northern gate, May 3, 2022. REUTERS/Ana Lopez',
    '(RELATED: Five Things To Know About The Deal)',
  ])('masks %s', (line) => {
    expect(left(line)).toBe('')
  })

  it.each([
    ['Rebels shelled the port on Monday. REUTERS', 'Rebels shelled the port on Monday.'],
    ['The convoy left at dawn. Ana Lopez/AFP via Getty Images', 'The convoy left at dawn.'],
    ['GENEVA, March 3 (Reuters) - Envoys met.', 'Envoys met.'],
    ['SEOUL — The talks began.', 'The talks began.'],
    ['(Bloomberg) -- The talks began.', 'The talks began.'],
    ['Story highlights The talks began', 'The talks began'],
  ])('masks only the furniture in %s', (line, rest) => {
    expect(left(line)).toBe(rest)
  })

  it.each([
    'The minister told Reuters that the talks had ended.',
    'Read more broadly, the offer is a step back.',
    'The union said it would follow the mediator on Monday.',
    'Talks on copyright law collapsed in Geneva.',
    'The NATO and OSCE envoys met in Kyiv.',
    'By Monday the envoys had left the capital.',
    'He contributed to this week’s breakthrough.',
    'The army updated its demands at a meeting on Sunday.',
  ])('keeps the story: %s', (line) => {
    expect(left(line)).toBe(line)
  })

  it('keeps every offset and line break', () => {
    const text = 'Read More: Talks stall\nTalks ended on Monday. REUTERS\n\nEnvoys left.'
    const { text: masked, furniture } = maskFurniture(text, FURNITURE)
    expect(masked).toHaveLength(text.length)
    expect(masked.split('\n')).toHaveLength(4)
    for (const { start, end } of furniture) expect(masked.slice(start, end).trim()).toBe('')
    expect(text.slice(masked.indexOf('Envoys'))).toBe('Envoys left.')
  })
})
