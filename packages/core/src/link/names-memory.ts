interface Entry<Value> {
  readonly names: readonly number[];
  readonly value: Value;
  /** Of another form with the same first name. */
  readonly next: Entry<Value> | undefined;
}

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((name, at) => name === b[at]));

/**
 * A memory by the names of a form. Few forms share their first name, so that lists are compared instead of making a key
 * of each; a list that came before is known at once.
 */
export class NamesMemory<Value> {
  readonly #byFirst = new Map<number | undefined, Entry<Value>>();

  get(names: readonly number[]): Value | undefined {
    let entry = this.#byFirst.get(names[0]);
    while (entry !== undefined && !areSame(entry.names, names)) entry = entry.next;
    return entry?.value;
  }

  /** Keeps what {@link get} has not found. */
  add(names: readonly number[], value: Value): Value {
    this.#byFirst.set(names[0], { names, value, next: this.#byFirst.get(names[0]) });
    return value;
  }
}
