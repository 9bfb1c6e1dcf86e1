/** A table that notes what is looked up in it. To go through it whole is to depend on all of it, which nothing may. */
export class NotingMap<Value> extends Map<string, Value> {
  readonly #under: ReadonlyMap<string, Value>
  readonly #note: (key: string) => void

  constructor(under: ReadonlyMap<string, Value>, note: (key: string) => void) {
    super()
    this.#under = under
    this.#note = note
  }

  override get(key: string): Value | undefined {
    this.#note(key)
    return this.#under.get(key)
  }

  override has(key: string): boolean {
    this.#note(key)
    return this.#under.has(key)
  }

  #refuse(): never {
    throw new Error('bug: an answer may look things up in what is known, but not go through all of it')
  }

  override get size(): number {
    // The constructor of Map asks for nothing; whoever else does depends on the whole.
    return this.#refuse()
  }

  override keys(): never {
    return this.#refuse()
  }

  override values(): never {
    return this.#refuse()
  }

  override entries(): never {
    return this.#refuse()
  }

  override forEach(): never {
    return this.#refuse()
  }

  override [Symbol.iterator](): never {
    return this.#refuse()
  }
}
