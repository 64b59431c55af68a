/** Snapshots that stay whatever their age. */
const LAST = 5;
/** Days for each of which one more stays. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/** Of snapshots with ISO times: the last five, and the last of each of the last thirty days. */
export function snapshotsToKeep<S extends { readonly at: string }>(
  snapshots: readonly S[],
  now: Date,
): S[] {
  const newestFirst = [...snapshots].sort((a, b) => (a.at < b.at ? 1 : -1));
  const oldest = new Date(now.getTime() - DAYS * DAY_MS).toISOString();
  const days = new Set<string>();
  return newestFirst.filter(({ at }, index) => {
    const day = at.slice(0, 10);
    const isFirstOfDay = !days.has(day);
    days.add(day);
    return index < LAST || (isFirstOfDay && at >= oldest);
  });
}
