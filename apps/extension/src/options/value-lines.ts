import { isJson } from "./dictionary/draft/at-path.ts";

export type LabelOf = (key: string) => string;

function inLine(value: unknown, labelOf: LabelOf): string {
  if (Array.isArray(value)) return value.map((item) => inLine(item, labelOf)).join(", ");
  if (!isJson(value)) return value === true ? "✓" : String(value);
  return Object.entries(value)
    .map(([key, item]) =>
      item === true ? labelOf(key) : `${labelOf(key)}: ${inLine(item, labelOf)}`,
    )
    .join(" · ");
}

/** A field in lines that can be compared: one for each item of a list, or for each key of a record. */
export function valueLines(value: unknown, labelOf: LabelOf): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((item) => inLine(item, labelOf));
  if (!isJson(value)) return [inLine(value, labelOf)];
  return Object.entries(value).flatMap(([key, item]) =>
    Array.isArray(item) && item.some(isJson)
      ? item.map((each) => `${labelOf(key)}: ${inLine(each, labelOf)}`)
      : [`${labelOf(key)}: ${inLine(item, labelOf)}`],
  );
}

/** Lines that only one of the two has; all lines where nothing but the order differs. */
export function differingLines(
  a: readonly string[],
  b: readonly string[],
): { readonly a: readonly string[]; readonly b: readonly string[] } {
  const [inA, inB] = [new Set(a), new Set(b)];
  const only = { a: a.filter((line) => !inB.has(line)), b: b.filter((line) => !inA.has(line)) };
  return only.a.length === 0 && only.b.length === 0 ? { a, b } : only;
}
