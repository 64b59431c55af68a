import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { shippedEngine } from "./annotated-rows.ts";

/** A text in which every mention stands as `[text|entity]`, as it is expected. */
export type MarkedRow = readonly [lang: string, date: string | undefined, text: string];

function marked(text: string, context: { lang: string; date?: string | undefined }): string {
  let at = 0;
  let out = "";
  for (const { start, end, entity } of annotate(shippedEngine, text, context)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${entity}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** One test for each row: the text without its marks, annotated by the shipped dictionary, has just these. */
export function testMarkedTexts(rows: readonly MarkedRow[]): void {
  test.each(rows)("%s %s: %s", (lang, date, expected) => {
    const text = expected.replace(/\[([^\]|]*)\|[^\]]*\]/g, "$1");
    expect(marked(text, { lang, date })).toBe(expected);
  });
}
