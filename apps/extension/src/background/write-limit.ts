/** Writes that one tab may ask for in a minute; a reader who says "not this" is far slower. */
const WRITES_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** A limit for each tab on the writes that content scripts ask for. */
export function createWriteLimit(): (tab: number) => boolean {
  const recent = new Map<number, number[]>();
  return (tab) => {
    const now = Date.now();
    const times = (recent.get(tab) ?? []).filter((time) => time > now - MINUTE_MS);
    if (times.length >= WRITES_PER_MINUTE) return false;
    recent.set(tab, [...times, now]);
    return true;
  };
}
