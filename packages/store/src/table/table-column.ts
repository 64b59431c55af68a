/** Fields of one value. */
const PLAIN = [
  "id",
  "kind",
  "latitude",
  "longitude",
  "date",
  "born",
  "died",
  "founded",
  "dissolved",
] as const;
/** Fields with a value for each language. */
const LOCAL = ["label", "name", "aliases"] as const;

export type PlainField = (typeof PLAIN)[number];
export type LocalField = (typeof LOCAL)[number];

/** What a column of a table holds. A table carries these fields and no others: what else an entity has stays as it is. */
export type TableColumn =
  | { readonly field: PlainField }
  | { readonly field: LocalField; readonly lang: string };

/** `name:ja`; a field with languages that names none is English. */
export function parseColumn(title: string): TableColumn | undefined {
  const [field = "", lang = "en", ...rest] = title.trim().split(":");
  const name = field.trim().toLowerCase();
  if (rest.length > 0) return undefined;
  const local = LOCAL.find((each) => each === name);
  if (local !== undefined) return { field: local, lang: lang.trim() };
  const plain = PLAIN.find((each) => each === name);
  return plain === undefined || title.includes(":") ? undefined : { field: plain };
}

export function columnTitle(column: TableColumn): string {
  return "lang" in column ? `${column.field}:${column.lang}` : column.field;
}
