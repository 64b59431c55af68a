interface Entry<Value> {
  readonly names: readonly number[];
  readonly value: Value;
  /** Of another form with the same first name. */
  readonly next: Entry<Value> | undefined;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

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
