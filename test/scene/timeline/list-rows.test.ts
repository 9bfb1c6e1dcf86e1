import { expect, it } from 'vitest'
import { listRows } from '../../../src/scene/timeline/list-rows.ts'
import { sampleFile } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

it('lists events under their months, those without a date last', () => {
  expect(listRows(planOf(sampleFile().events))).toEqual([
    { kind: 'month', label: 'Feb 2024' },
    { kind: 'event', slot: 0 },
    { kind: 'event', slot: 1 },
    { kind: 'month', label: 'Apr 2024' },
    { kind: 'event', slot: 2 },
    { kind: 'undated', count: 1 },
    { kind: 'event', slot: 3 },
  ])
})
