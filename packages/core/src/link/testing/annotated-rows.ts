import { expect, test } from "vitest";
import { readShippedPack } from "../../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../../dictionary/build-dictionary.ts";
import { compileEngine } from "../../match/compile-engine.ts";
import { openEngine } from "../../match/engine.ts";
import type { Mention } from "../../model/mention.ts";
import { annotate } from "../annotate.ts";

/** What the shipped dictionary makes of a text; `finds` as {@link show} writes it. */
export interface Row {
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  readonly finds: readonly string[];
}

export const shippedEngine = openEngine(
  compileEngine(buildDictionary([readShippedPack()]), { revision: 1 }),
);

/** "Abe = shinzo-abe as prime-minister-of-japan", "the islands = disputed-islands (description)". */
function show(text: string, mention: Mention): string {
  const { start, end, entity, how, role, alternatives } = mention;
  const holder = how === "name" && role !== null ? ` as ${role}` : "";
  const other = alternatives.length > 0 ? ` or ${alternatives.join(", ")}` : "";
  return `${text.slice(start, end)} = ${entity}${how === "name" ? "" : ` (${how})`}${holder}${other}`;
}

/** One test for each row; for tables of what rules find. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)("$lang $date: $text", ({ lang, date, text, finds }) => {
    const mentions = annotate(shippedEngine, text, { lang, date });
    expect(mentions.map((mention) => show(text, mention))).toEqual(finds);
  });
}
