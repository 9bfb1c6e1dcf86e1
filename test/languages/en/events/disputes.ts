import { disputeSchema, type Dispute } from '../../../../src/model/dispute.ts'

type Sides = readonly (readonly [id: string, name: string, ...aliases: string[]])[]

const dispute = (parties: Sides, mediators: Sides = []): Dispute => {
  const actors = (sides: Sides): unknown => sides.map(([id, name, ...aliases]) => ({ id, name, aliases }))
  return disputeSchema.parse({ parties: actors(parties), mediators: actors(mediators) })
}

/** The disputes that the test sentences are told of. */
export const DISPUTES = {
  war: dispute(
    [
      ['russia', 'Russia'],
      ['ukraine', 'Ukraine'],
    ],
    [['turkey', 'Turkey']],
  ),
  border: dispute(
    [
      ['ethiopia', 'Ethiopia'],
      ['eritrea', 'Eritrea'],
    ],
    [['algeria', 'Algeria']],
  ),
  rebels: dispute(
    [
      ['colombia', 'Colombia'],
      ['farc', 'FARC'],
    ],
    [['norway', 'Norway']],
  ),
  nuclear: dispute(
    [
      ['iran', 'Iran'],
      ['united-states', 'United States'],
    ],
    [['oman', 'Oman']],
  ),
  korea: dispute([
    ['north-korea', 'North Korea', 'the North'],
    ['south-korea', 'South Korea', 'the South'],
  ]),
  trade: dispute([
    ['united-states', 'United States'],
    ['china', 'China'],
  ]),
  island: dispute(
    [
      ['guyana', 'Guyana'],
      ['venezuela', 'Venezuela'],
    ],
    [['brazil', 'Brazil']],
  ),
  docks: dispute([
    ['port-workers-union', 'Port Workers Union', 'dockers'],
    ['blue-star-lines', 'Blue Star Lines', 'Blue Star'],
  ]),
} as const satisfies Readonly<Record<string, Dispute>>

export type DisputeName = keyof typeof DISPUTES
