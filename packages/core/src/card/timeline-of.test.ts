import { expect, test } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { createCardLookup } from "./card-lookup.ts";
import { timelineOf } from "./compose-timeline.ts";

const lookup = createCardLookup(buildDictionary([readShippedPack()]));

test("agreements and events of any subject stand in the order of time; nothing else does", () => {
  const page = [
    "joint-declaration-1956",
    "shinzo-abe",
    "san-francisco-treaty-1951",
    "portsmouth-treaty-1905",
    "kunashir",
    "yalta-conference",
    "russo-japanese-war",
    "no-such",
  ];

  expect(timelineOf(lookup, page, ["en"]).map(({ entity }) => entity.id)).toEqual([
    "russo-japanese-war",
    "portsmouth-treaty-1905",
    "yalta-conference",
    "san-francisco-treaty-1951",
    "joint-declaration-1956",
  ]);
});
