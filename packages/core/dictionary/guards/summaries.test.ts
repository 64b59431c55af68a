import { expect, test } from "vitest";
import { figuresIn } from "./figures-in.ts";
import { rows } from "./shipped.ts";

/** Numbers in a date or a text, as {@link figuresIn} writes them. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));

test.each(rows)("%s has no year in its summary that it does not rest on", (_, entity) => {
  const { summary, facts, names, relations: _relations, sources: _sources, ...details } = entity;
  if (summary === undefined) return;
  const rests = facts.filter(({ id }) => summary.restsOn.includes(id));
  const known = new Set([
    ...rests.flatMap(({ text, date = "", from = "" }) => [
      ...figuresIn(text["en"] ?? "", "en"),
      ...numbersIn(`${date} ${from}`),
    ]),
    ...numbersIn(JSON.stringify([details, names.map(({ text }) => text)])),
  ]);
  const told = figuresIn(summary.text["en"] ?? "", "en").filter(
    (figure) => !figure.startsWith("month"),
  );
  expect(told.filter((figure) => !known.has(figure))).toEqual([]);
});
