function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  // Entries, not assignment: a key named `__proto__` stays a key.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** The one text for a value: keys sorted, no spaces, lists in their order; empty for `undefined`. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "";
}
