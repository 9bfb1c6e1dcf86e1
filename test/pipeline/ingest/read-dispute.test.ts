import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../../src/model/diagnostic.ts'
import { readDispute } from '../../../src/pipeline/ingest/read-dispute.ts'

const linesOf = (text: string): string[] => {
  const result = readDispute(text, 'dispute.yaml')
  return result.ok ? [] : result.problem.map(formatDiagnostic)
}

it('reads parties, mediators and others, each list optional', () => {
  const text =
    'title: Strait talks\nparties:\n  - id: north\n    name: North\n    aliases: [Northern]\n  - id: south\n    name: South\n'
  expect(readDispute(text, 'dispute.yaml')).toEqual({
    ok: true,
    value: {
      title: 'Strait talks',
      parties: [
        { id: 'north', name: 'North', aliases: ['Northern'] },
        { id: 'south', name: 'South', aliases: [] },
      ],
      mediators: [],
      others: [],
    },
  })
})

describe('a file that does not validate gives a line with its place for each fault', () => {
  it.each([
    [
      'partys:\n  - id: north\n    name: North\n',
      'dispute.yaml:1:1: error: unknown key "partys"; known here: title, parties, mediators, others',
    ],
    [
      'parties:\n  - id: north\n    name: North\n    alias: [N]\n',
      'dispute.yaml:4:5: error: unknown key "alias"; known here: id, name, aliases',
    ],
    [
      'parties:\n  - id: north\n    name: North\nmediators:\n  - id: north\n    name: Northern envoy\n',
      'dispute.yaml:5:9: error: the id "north" was used before, in line 2; an id is one actor: rename or remove one',
    ],
    [
      'parties:\n  - id: north\n',
      'dispute.yaml:2:5: error: "parties[0].name" is missing; every actor needs an id and a name',
    ],
    [
      'parties: North\n',
      'dispute.yaml:1:10: error: "parties" is not a list; see data/dispute.yaml for an example',
    ],
    [
      'parties:\n  - id: north\n    name: 7\n',
      'dispute.yaml:3:11: error: "parties[0].name" is not text; see data/dispute.yaml for an example',
    ],
    [
      'parties:\n  - North\n',
      'dispute.yaml:2:5: error: "parties[0]" is not "key: value" lines; see data/dispute.yaml for an example',
    ],
    [
      'parties:\n  - id: The North\n    name: North\n',
      'dispute.yaml:2:9: error: "parties[0].id" is not valid; an id is lower-case',
    ],
    ['parties:\n  - id: north\n    name: ""\n', 'dispute.yaml:3:11: error: "parties[0].name" is empty; '],
    ['title: a: b\n', 'dispute.yaml:1:8: error: not valid YAML ('],
    ['- north\n', 'dispute.yaml:1:1: error: the file is not "key: value" lines; '],
    [
      '# nothing yet\n',
      'dispute.yaml:1:1: error: the file says nothing; name the parties in it, or remove it',
    ],
  ])('%j', (text, line) => {
    const lines = linesOf(text)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(line)
    expect(lines[0]).not.toContain('\n')
  })
})
