import { expect, test } from "vitest";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { PlacedMention } from "./page-block.ts";
import { correctName } from "./page-corrections.ts";
import type { Correction } from "./page-session.ts";

const text = "the Kurils";
const found = { start: 4, end: 10, entity: "kuril-islands" } as LinkedMention;
const chosen = { ...found, entity: "disputed-islands" };
const placed = (mention: LinkedMention) => ({ ...mention, block: { text } }) as PlacedMention;

const hideName = (mention: PlacedMention) => correctName(mention, () => []);
const chooseEntity = (mention: PlacedMention, entity: string) =>
  correctName(mention, (one) => [{ ...one, entity }]);

function entities(...corrections: Correction[]): string[] {
  return corrections
    .reduce((linked, correct) => linked.flatMap((mention) => correct(mention, text)), [found])
    .map(({ entity }) => entity);
}

test("a name means what was chosen last, also when that is what it meant at first", () => {
  const first = chooseEntity(placed(found), "disputed-islands");
  expect(entities(first)).toEqual(["disputed-islands"]);

  expect(entities(first, chooseEntity(placed(chosen), "kuril-islands"))).toEqual(["kuril-islands"]);
});

test("what was chosen can be hidden", () => {
  const choice = chooseEntity(placed(found), "disputed-islands");

  expect(entities(choice, hideName(placed(chosen)))).toEqual([]);
  expect(entities(choice, hideName(placed(found)))).toEqual(["disputed-islands"]);
});
