/**
 * 32-bit FNV-1a over UTF-16 units; integers only, so Node and browsers agree to the bit.
 *
 * @param text The characters to hash, from `start` (inclusive) to `end` (exclusive).
 * @example hashText('talks') === hashText('peace talks', 6) // true
 */
export const hashText = (text: string, start = 0, end = text.length): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One step of a running feature hash: folds an integer into it (a multiply and a shift, after MurmurHash3). */
export const mixInto = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/**
 * Feature templates as data: each is the list of atoms that it joins. Laid out flat for speed: the atoms of
 * template t are `atoms[starts[t]]` to `atoms[starts[t + 1]]`.
 */
export interface Templates {
  readonly count: number
  readonly starts: Int32Array
  readonly atoms: Int32Array
  readonly seeds: Int32Array
  /** Differs for other templates: weights trained with these fit no others. */
  readonly fingerprint: number
}

/** @example compileTemplates([['s0w'], ['s0w', 'b0t']], ['s0w', 'b0t']).count // 2 */
export const compileTemplates = <Atom extends string>(
  templates: readonly (readonly Atom[])[],
  atomNames: readonly Atom[],
): Templates => {
  const starts = new Int32Array(templates.length + 1)
  const atoms: number[] = []
  const seeds = new Int32Array(templates.length)
  for (const [index, template] of templates.entries()) {
    starts[index] = atoms.length
    seeds[index] = mixInto(0x51ed270b, index + 1)
    for (const name of template) atoms.push(atomNames.indexOf(name))
  }
  starts[templates.length] = atoms.length
  const fingerprint = hashText(templates.map((template) => template.join(' ')).join(';'))
  return { count: templates.length, starts, atoms: Int32Array.from(atoms), seeds, fingerprint }
}

/**
 * Those templates of a list whose atoms are all wanted. They keep their seeds, so their rows stay the same. Shorter
 * ones come first: the processor guesses the end of a loop that is as long as the one before.
 */
export const selectTemplates = (
  { count, starts, atoms, seeds, fingerprint }: Templates,
  isWanted: (atoms: Int32Array) => boolean,
): Templates => {
  const chosen = Array.from({ length: count }, (_, template) => ({
    seed: seeds[template]!,
    joined: atoms.subarray(starts[template], starts[template + 1]),
  }))
    .filter(({ joined }) => isWanted(joined))
    .sort((a, b) => a.joined.length - b.joined.length)
  const chosenStarts = new Int32Array(chosen.length + 1)
  for (const [index, { joined }] of chosen.entries()) {
    chosenStarts[index + 1] = chosenStarts[index]! + joined.length
  }
  return {
    count: chosen.length,
    starts: chosenStarts,
    atoms: Int32Array.from(chosen.flatMap(({ joined }) => [...joined])),
    seeds: Int32Array.from(chosen, ({ seed }) => seed),
    fingerprint,
  }
}

/**
 * Fills `rows` with one row number per template: the top bits of the hash of its atoms' values.
 *
 * @param values Value of each atom in the present state.
 * @param bits The table has 2^bits rows.
 */
export const hashTemplates = (
  templates: Templates,
  values: Int32Array,
  bits: number,
  rows: Int32Array,
): void => {
  const { count, starts, atoms, seeds } = templates
  const shift = 32 - bits
  let at = 0
  for (let template = 0; template < count; template += 1) {
    const end = starts[template + 1]!
    let hash = seeds[template]!
    for (; at < end; at += 1) {
      hash = Math.imul(hash ^ values[atoms[at]!]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    rows[template] = hash >>> shift
  }
}
