import { expect, test } from "vitest";
import type { LinkedMention } from "../messaging/mention-codec.ts";
import type { KnownBlock, PlacedMention } from "./mention-book.ts";
import { createPageCorrections } from "./page-corrections.ts";

const place = { block: { text: "the Kurils" } } as KnownBlock;
const found = { start: 4, end: 10, entity: "kuril-islands" } as LinkedMention;
const placed = (linked: LinkedMention) => ({ linked, place }) as PlacedMention;

function entities(corrections: ReturnType<typeof createPageCorrections>): string[] {
  return corrections.applyTo(place, [found]).map(({ entity }) => entity);
}

test("a name means what was chosen last, also when that is what it meant at first", () => {
  const corrections = createPageCorrections();
  corrections.choose(placed(found), "disputed-islands");
  expect(entities(corrections)).toEqual(["disputed-islands"]);

  corrections.choose(placed({ ...found, entity: "disputed-islands" }), "kuril-islands");
  expect(entities(corrections)).toEqual(["kuril-islands"]);
});

test("what was chosen can be hidden, and shown again", () => {
  const corrections = createPageCorrections();
  corrections.choose(placed(found), "disputed-islands");
  const undo = corrections.hide(placed({ ...found, entity: "disputed-islands" }));
  expect(entities(corrections)).toEqual([]);

  undo();
  expect(entities(corrections)).toEqual(["disputed-islands"]);
});
