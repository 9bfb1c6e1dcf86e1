import { compareText } from '../../base/order.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { assignLanes } from './assign.ts'
import type { LaneAssignment } from './layout.ts'

/**
 * One lane for each outlet, the one that tells most at the top. The mark stands with the outlet that told the
 * event first, by date of publication, and reaches every other that tells it.
 *
 * @example assignByOutlet(corpus).lanes.map(({ label }) => label) // ['Bloomberg', 'Euronews', …]
 */
export const assignByOutlet = ({ file, columns, context }: IndexedCorpus): LaneAssignment => {
  const { articleIds, offsets, articles } = columns.tellings
  const published = new Map(file.articles.map(({ id, published: { date } }) => [id, date ?? '9999']))
  const outletOf = articleIds.map((id) => context.outletOfArticle.get(id) ?? id)
  const told = new Map<string, number>()
  for (let slot = 0; slot < columns.count; slot += 1) {
    if (Number.isNaN(columns.anchorDay[slot])) continue
    for (let at = offsets[slot] ?? 0; at < (offsets[slot + 1] ?? 0); at += 1) {
      const outlet = outletOf[articles[at] ?? 0] ?? ''
      told.set(outlet, (told.get(outlet) ?? 0) + 1)
    }
  }
  const outlets = [...told.keys()].sort(
    (a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0) || compareText(a, b),
  )
  const laneOfArticle = outletOf.map((outlet) => outlets.indexOf(outlet))
  // Articles in the order in which they came out; of one day, by their ids.
  const rank = articleIds
    .map((id, at) => ({ at, key: `${published.get(id) ?? '9999'} ${id}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .reduce((ranks, { at }, place) => ranks.fill(place, at, at + 1), new Uint32Array(articleIds.length))
  return assignLanes(
    columns,
    outlets.map((outlet) => ({ id: outlet, label: outlet })),
    (slot, { stand, reach }) => {
      const [from, to] = [offsets[slot] ?? 0, offsets[slot + 1] ?? 0]
      let first = from
      for (let at = from; at < to; at += 1) {
        if ((rank[articles[at] ?? 0] ?? 0) < (rank[articles[first] ?? 0] ?? 0)) first = at
      }
      stand(laneOfArticle[articles[first] ?? 0] ?? 0)
      for (let at = from; at < to; at += 1) reach(laneOfArticle[articles[at] ?? 0] ?? -1, 'with')
    },
  )
}
