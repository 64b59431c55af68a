interface Entry<Value> {
  readonly names: readonly number[];
  readonly value: Value;
}

/** Finds what was made for the names of a form before, or makes it. */
export type KeptByNames<Value> = (names: readonly number[], make: () => Value) => Value;

/**
 * A memory by names. Few forms share their first name, so that lists are compared instead of making a key of each; a
 * list that came before is known at once.
 */
export function keptByNames<Value>(): KeptByNames<Value> {
  const byFirst = new Map<number | undefined, Entry<Value>[]>();
  return (names, make) => {
    const is = (own: readonly number[]) =>
      own === names || (own.length === names.length && own.every((name, at) => name === names[at]));
    let entries = byFirst.get(names[0]);
    if (entries === undefined) byFirst.set(names[0], (entries = []));
    for (const entry of entries) if (is(entry.names)) return entry.value;
    const value = make();
    entries.push({ names, value });
    return value;
  };
}
