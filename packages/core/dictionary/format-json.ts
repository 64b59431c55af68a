/** Longest line, in characters; the same as the formatter of the code has. */
const LINE_WIDTH = 100;

/** Order of keys that a reader expects; all others follow by the alphabet. */
const FIRST_KEYS = [
  "format",
  "id",
  "kind",
  "label",
  "title",
  "generic",
  "subject",
  "office",
  "country",
  "holders",
  "by",
  "text",
  "lang",
  "use",
  "type",
  "target",
  "entity",
  "about",
  "from",
  "to",
  "asOf",
  "names",
  "blocked",
  "summary",
  "facts",
  "disputes",
];
const LAST_KEYS = ["relations", "sources"];

function rank(key: string): number {
  const first = FIRST_KEYS.indexOf(key);
  if (first >= 0) return first;
  const last = LAST_KEYS.indexOf(key);
  return last >= 0 ? 1_000 + last : 500;
}

function sortedEntries(value: object): [string, unknown][] {
  const order = ([a]: [string, unknown], [b]: [string, unknown]) =>
    rank(a) - rank(b) || (a < b ? -1 : 1);
  return Object.entries(value).sort(order);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = sortedEntries(value).map(
    ([key, child]) => `${JSON.stringify(key)}: ${inOneLine(child)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Several records in one list stand on a line each, however short; so does what holds such a list. */
function holdsRecords(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const isRecord = (item: unknown) =>
    typeof item === "object" && item !== null && Object.keys(item).length > 1;
  if (Array.isArray(value) && value.length > 1 && value.every(isRecord)) return true;
  return Object.values(value).some(holdsRecords);
}

function print(value: unknown, indent: string, used: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = inOneLine(value);
  if (!holdsRecords(value) && indent.length + used + flat.length < LINE_WIDTH) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + print(item, inner, 0))
    : sortedEntries(value).map(
        ([key, child]) =>
          `${inner}${JSON.stringify(key)}: ${print(child, inner, JSON.stringify(key).length + 2)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/**
 * JSON the way the dictionary keeps it: keys in a fixed order, what fits on a line of 100 characters on one line.
 * The same value always gives the same text, so a change in data shows as that change and nothing else.
 */
export function formatJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}
