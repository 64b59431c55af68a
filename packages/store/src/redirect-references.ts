import type { EntityId } from "@gazetteer/core";

/** Keys under which entities and offices name entities, one or several. */
const KEYS: ReadonlySet<string> = new Set([
  "target",
  "entity",
  "place",
  "governmentOf",
  "country",
  "anyOf",
  "allOf",
]);

/** Items of a list with the same answer say the same. */
function meaningOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  if ("type" in item && "target" in item)
    return `${item.type} ${item.target} ${"by" in item ? item.by : ""}`;
  return "entity" in item ? item.entity : item;
}

function withoutRepeats(items: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return items.filter((item) => seen.size < seen.add(meaningOf(item)).size);
}

/**
 * The value with every reference to the entity `from` as one to `into`; `value` itself where it has none. Items of a
 * list that then say the same become one. `key`: under which the value stands.
 */
export function redirectReferences(
  value: unknown,
  from: EntityId,
  into: string,
  key = "",
): unknown {
  if (value === from && KEYS.has(key)) return into;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const redirected = items.map((item) => redirectReferences(item, from, into, key));
    const isSame = redirected.every((item, index) => item === items[index]);
    return isSame ? value : withoutRepeats(redirected);
  }
  const entries = Object.entries(value);
  const redirected = entries.map(([name, item]): [string, unknown] => [
    name,
    redirectReferences(item, from, into, name),
  ]);
  const isSame = redirected.every(([, item], index) => item === entries[index]?.[1]);
  return isSame ? value : Object.fromEntries(redirected);
}
