import { expect, test } from "vitest";
import { engineOfNames, foundIn } from "../match/engine-of-names.ts";

/** As in `stop-search.ts`. */
const PART_UNITS = 1 << 14;

test("a name is found wherever it stands in a turn of the search, and at the very end", () => {
  for (let before = 0; before < 20; before++)
    for (let after = 0; after < 20; after++)
      expect(foundIn(["Shikotan"], `${" ".repeat(before)}Shikotan${" .".repeat(after)}`)).toEqual([
        "Shikotan",
      ]);
});

test("a name is found wherever it stands at the end of a part", () => {
  const engine = engineOfNames(["Shikotan", "UN"]);
  for (let before = PART_UNITS - 12; before < PART_UNITS + 4; before++) {
    const text = `${"so ".repeat(before).slice(-before)}Shikotan and the UN`;
    if (/\wS/.test(text)) continue;
    expect(engine.findMatches(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Shikotan",
      "UN",
    ]);
  }
});

test("a text that is nothing but stops is searched to its end", () => {
  const text = "-".repeat(PART_UNITS + 1);
  expect(engineOfNames(["Shikotan"]).findMatches(`${text} Shikotan`)).toMatchObject([
    { start: text.length + 1 },
  ]);
});

test("engines that take turns find their own names", () => {
  const engines = [engineOfNames(["Shikotan", "北方"]), engineOfNames(["Kunashir", "色丹"])];
  const text = "Shikotan and Kunashir. 北方、色丹";
  for (let turn = 0; turn < 3; turn++)
    expect(
      engines.map((engine) =>
        engine.findMatches(text).map(({ start, end }) => text.slice(start, end)),
      ),
    ).toEqual([
      ["Shikotan", "北方"],
      ["Kunashir", "色丹"],
    ]);
});
