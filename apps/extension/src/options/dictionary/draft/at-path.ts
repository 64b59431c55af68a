/** Where a value lies in an entity: `["names", 0, "text"]`. */
export type Path = readonly (string | number)[];

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list; anything else has none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value at `path`, or `undefined` where there is nothing. */
export function getAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof key === "number") at = itemsOf(at)[key];
    else at = isJson(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** A copy with `next` at `path`; `undefined` takes the key or the item away. What lies beside is shared. */
export function setAt(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const inner = setAt(getAt(value, [key]), rest, next);
  if (typeof key === "number") {
    const items = itemsOf(value);
    return inner === undefined
      ? items.toSpliced(key, 1)
      : [...items.slice(0, key), inner, ...items.slice(key + 1)];
  }
  const { [key]: _old, ...others } = isJson(value) ? value : {};
  if (inner === undefined) return others;
  // A key that is there keeps its place.
  return isJson(value) && key in value ? { ...value, [key]: inner } : { ...others, [key]: inner };
}

/** The path as the validator writes it: `names[0].text`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`,
    "",
  );
}
