/** A text in several languages. */
export type Text = Readonly<Record<string, string>>;

/** Every text in several languages inside a value, with the path to it. */
export function* textsIn(value: unknown, path = ""): Generator<[path: string, text: Text]> {
  if (typeof value !== "object" || value === null) return;
  const { en, ja } = value as { en?: unknown; ja?: unknown };
  if (typeof en === "string" && typeof ja === "string") return yield [path, value as Text];
  for (const [key, child] of Object.entries(value)) yield* textsIn(child, `${path}.${key}`);
}
