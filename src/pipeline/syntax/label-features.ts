import { compileTemplates } from './hashing.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'
import { UPOS } from './upos.ts'

/** A tree with the links that labelling needs. */
export interface Links {
  /** Head of each token, -1 for the root. */
  readonly heads: Int32Array
  /** First dependent, next and previous sibling in text order; -1 where there is none. */
  readonly firstChild: Int32Array
  readonly lastChild: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
  /** Tokens in an order in which each head comes before its dependents, siblings left to right. */
  readonly order: Int32Array
}

export const linkTree = (heads: Int32Array): Links => {
  const length = heads.length
  const make = (): Int32Array => new Int32Array(length).fill(-1)
  const links = {
    heads,
    firstChild: make(),
    lastChild: make(),
    next: make(),
    previous: make(),
    order: make(),
  }
  let root = -1
  for (let token = 0; token < length; token += 1) {
    const head = heads[token]!
    if (head < 0) {
      root = token
      continue
    }
    const last = links.lastChild[head]!
    if (last < 0) links.firstChild[head] = token
    else {
      links.next[last] = token
      links.previous[token] = last
    }
    links.lastChild[head] = token
  }
  let filled = 0
  if (root >= 0) links.order[filled++] = root
  for (let at = 0; at < filled; at += 1) {
    for (let child = links.firstChild[links.order[at]!]!; child >= 0; child = links.next[child]!) {
      links.order[filled++] = child
    }
  }
  return links
}

/**
 * Atoms of an arc. h head, d dependent, g the head's head; w word, t fine tag, u universal tag; l label given
 * already; c1, c2, cz: the dependent's first two dependents and its last; a1, a2, az: the head's; p, n: previous
 * and next sibling; k, m: words that precede and follow.
 */
const LABEL_ATOMS =
  `hw ht hu dw dt du gt hl dist c1w c1t c2w c2t czt cz2 a1w a1t a2w a2t azt pw pt pl p2l nt nw dkt dmt hkt hmt dms inside kids side be`.split(
    ' ',
  )

const TEMPLATES = `hw side; ht side; dw side; dt side; hw dt side; ht dw side; hw dw; ht dt side; hu du side; ht dt dist; hu dw dist; ht du dist
  hw ht dt dw; ht dt c1w; hw dt c1w; dt c1w side; du c1w c2w; ht dt c1t; ht dt c1t c2t side; dw c1w; hu c1w dw; ht dt czt side; dt c2w side; dt cz2
  ht dt a1w side; ht dt a1t a2t side; ht dt be side; hw du be side; dt c1w be side; ht dt azt side; dt a2w side
  ht dt pl side; pl p2l ht dt; hw pl dt side; pl du hu pt; pt dt ht; pw dt ht; ht dt nt side; hw nt dt side; dt nw side; pl nt du hu
  gt ht dt side; hl ht dt side; hl dt side; hl dw; hl du pl; hl hw dt side; hl dt c1w side
  dkt dt ht; dmt dt ht; dkt dt dmt side; hkt ht dt side; hmt ht dt side; dkt dt dmt ht; dms dt side; dms ht dt
  inside dt ht; inside du hu; kids dt ht side; kids hw dt; kids pl dt ht; kids dw; c1w c2w ht dt; c1w kids dt`

export const LABEL_TEMPLATES = compileTemplates(
  TEMPLATES.split(/[;\n]/u).map((template) => template.trim().split(/\s+/u)),
  LABEL_ATOMS,
)

const AUX = UPOS.indexOf('AUX')

const bin = (distance: number): number =>
  distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : distance < 25 ? 6 : 7

/** Fills `values` with the atoms of the arc to `dependent`; labels of the head and earlier siblings are known. */
export const readLabelAtoms = (
  { word, tag, upos, length, commas, verbs }: SentenceAtoms,
  { heads, firstChild, lastChild, next, previous }: Links,
  labels: Int32Array,
  dependent: number,
  values: Int32Array,
): void => {
  const none = length + 1
  const orNone = (token: number): number => (token < 0 ? none : token)
  const head = heads[dependent]! < 0 ? length : heads[dependent]!
  const grand = head === length ? none : heads[head]! < 0 ? length : heads[head]!
  const c1 = orNone(firstChild[dependent]!)
  const c2 = c1 === none ? none : orNone(next[c1]!)
  const cz = orNone(lastChild[dependent]!)
  const cz2 = cz === none ? none : orNone(previous[cz]!)
  const a1 = head === length ? none : orNone(firstChild[head]!)
  const a2 = a1 === none ? none : orNone(next[a1]!)
  const az = head === length ? none : orNone(lastChild[head]!)
  const before = orNone(previous[dependent]!)
  const before2 = before === none ? none : orNone(previous[before]!)
  const after = orNone(next[dependent]!)
  const [left, right] = head < dependent ? [head, dependent] : [dependent, head]
  values[0] = word[head]!
  values[1] = tag[head]!
  values[2] = upos[head]!
  values[3] = word[dependent]!
  values[4] = tag[dependent]!
  values[5] = upos[dependent]!
  values[6] = tag[grand]!
  values[7] = head === length ? 99 : labels[head]!
  values[8] = bin(right - left) * 2 + (head < dependent ? 1 : 0)
  values[9] = word[c1]!
  values[10] = tag[c1]!
  values[11] = word[c2]!
  values[12] = tag[c2]!
  values[13] = tag[cz]!
  values[14] = tag[cz2]! * 2048 + tag[cz]!
  values[15] = word[a1]!
  values[16] = tag[a1]!
  values[17] = word[a2]!
  values[18] = tag[a2]!
  values[19] = tag[az]!
  values[20] = word[before]!
  values[21] = tag[before]!
  values[22] = before === none ? 98 : labels[before]!
  values[23] = before2 === none ? 98 : labels[before2]!
  values[24] = tag[after]!
  values[25] = word[after]!
  values[26] = tag[dependent > 0 ? dependent - 1 : none]!
  values[27] = tag[dependent + 1]!
  values[28] = tag[head > 0 && head < length ? head - 1 : none]!
  values[29] = head < length ? tag[head + 1]! : none
  values[30] = word[dependent > 0 ? dependent - 1 : none]!
  values[31] =
    Math.min(commas[right]! - commas[left]!, 3) * 4 +
    Math.min(right > left ? verbs[right]! - verbs[left + 1]! : 0, 3)
  let kids = 17
  let steps = 0
  for (let child = firstChild[dependent]!; child >= 0 && steps < 6; child = next[child]!, steps += 1) {
    kids = Math.imul(kids, 37) + upos[child]! + (child > dependent ? 20 : 0)
  }
  values[32] = kids
  values[33] = head === length ? 2 : head < dependent ? 1 : 0
  // The head's auxiliaries tell a passive subject from an active one.
  let be = 7
  steps = 0
  if (head !== length) {
    for (
      let child = firstChild[head]!;
      child >= 0 && child < head && steps < 8;
      child = next[child]!, steps += 1
    ) {
      if (upos[child] === AUX) be = Math.imul(be, 31) + word[child]!
    }
  }
  values[34] = be
}
